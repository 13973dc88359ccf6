import type { PhraseTable } from '../table.js';

/** Phrases of the Asian languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const asian: PhraseTable = {
  id: {
    advertisement: `
iklan
`,
    byline: `
?#tentang penulis
`,
    comments: `
#0tidak ada komentar
?#=komentar
~ruas yang wajib ditandai
`,
    consent: `
terima semua
tolak semua
`,
    navigation: `
langsung ke konten
lewati ke konten
`,
    newsletter: `
#berlangganan newsletter
berlangganan
`,
    pagination: `
?halaman sebelumnya
`,
    related: `
#artikel terkait
#baca juga
baca juga: {name}
`,
    share: `
?#bagikan
~klik untuk berbagi
`,
    tags: `
?#label
?#tag
?tag: {name}
`,
  },
  vi: {
    advertisement: `
quảng cáo
`,
    byline: `
?#về tác giả
`,
    comments: `
#={n} bình luận
?#=bình luận
?#=ý kiến
`,
    consent: `
chấp nhận tất cả
~chúng tôi sử dụng cookie
`,
    navigation: `
?xem thêm
chuyển đến nội dung
`,
    newsletter: `
#đăng ký nhận tin
?đăng ký
`,
    pagination: `
?trang trước
`,
    related: `
#bài viết liên quan
#tin liên quan
xem thêm: {name}
`,
    share: `
?#chia sẻ
~bấm để chia sẻ
`,
    tags: `
?thẻ: {name}
`,
  },
  th: {
    advertisement: `
โฆษณา
`,
    byline: `
ผู้เขียน
`,
    comments: `
#={n} ความคิดเห็น
?#=ความคิดเห็น
?#=ความเห็น
`,
    consent: `
~เว็บไซต์นี้ใช้คุกกี้
ยอมรับทั้งหมด
`,
    credit: `
?ที่มา: {name}
`,
    navigation: `
?อ่านต่อ
ข้ามไปยังเนื้อหา
`,
    newsletter: `
รับสมัครข้อมูล
โปรดใส่ที่อยู่อีเมลที่ใช้งานได้
`,
    pagination: `
ก่อนหน้า
`,
    related: `
#ข่าวที่เกี่ยวข้อง
#บทความที่เกี่ยวข้อง
#เรื่องที่เกี่ยวข้อง
`,
    share: `
#แบ่งปัน
?#แชร์
`,
    tags: `
?แท็ก: {name}
`,
  },
  hi: {
    advertisement: `
विज्ञापन
`,
    byline: `
?एक मिनट
`,
    comments: `
?#=कमेंट्स
?#=टिप्पणियाँ
`,
    consent: `
गोपनीयता नीति
सभी स्वीकार करें
`,
    navigation: `
?और पढ़ें
?होम
`,
    newsletter: `
~सदस्यता लें टिप्पणियाँ भेजें
ईमेल पता
`,
    related: `
यह भी पढ़ें: {name}
ये भी पढ़ें: {name}
`,
    share: `
#शेयर करें
#साझा करें
`,
    tags: `
?#टैग
`,
  },
  bn: {
    advertisement: `
?বিজ্ঞাপন
`,
    byline: `
?{n} টি শব্দ
`,
    comments: `
#={n} টি মন্তব্য
?#=মন্তব্য
`,
    consent: `
?গোপনীয়তা
?গোপনীয়তাঃ
`,
    navigation: `
?আরও পড়ুন
?আরো পড়ুন
`,
    newsletter: `
~অনুগ্রহপূর্বক একটি বৈধ ইমেইল
সাবস্ক্রাইব করুন
`,
    related: `
#আরও খবর
#সম্পর্কিত খবর
`,
    share: `
#শেয়ার করুন
?#শেয়ার
`,
    tags: `
?#বিভাগ
`,
  },
  he: {
    advertisement: `
פרסומת
`,
    byline: `
?קישור קבוע לפוסט {name}
`,
    comments: `
#0אין תגובות
#={n} תגובות
?#=תגובות
`,
    consent: `
מדיניות פרטיות
שמור הגדרות
`,
    navigation: `
דלג לתוכן
לדלג לתוכן
`,
    newsletter: `
#הירשמו לניוזלטר
#הרשמה לניוזלטר
`,
    pagination: `
?העמוד הקודם
`,
    related: `
#כתבות נוספות
#כתבות קשורות
#מאמרים קשורים
`,
    share: `
?#שיתוף
?#שתפו
`,
    tags: `
?#תגיות
`,
  },
  ar: {
    advertisement: `
إعلان
`,
    byline: `
?الرابط الدائم لـِ {name}
`,
    comments: `
#={n} تعليقات
?#=التعليقات
?#=تعليقات
`,
    consent: `
سياسة الاستخدام
سياسة الخصوصية
`,
    navigation: `
انتقل إلى المحتوى
تخطي إلى المحتوى
`,
    newsletter: `
#اشترك في النشرة البريدية
#النشرة البريدية
`,
    pagination: `
?الصفحة التالية
`,
    related: `
#اقرأ أيضاً
#مقالات ذات صلة
#مواضيع ذات صلة
`,
    share: `
#شارك المقال
?#شارك
opens in new tab
`,
    tags: `
?الوسوم: {name}
`,
  },
  fa: {
    advertisement: `
?تبلیغات
`,
    byline: `
?ایجاد شده
`,
    comments: `
#={n} دیدگاه
?#=دیدگاهها
?#=نظرات
`,
    consent: `
حریم خصوصی
ذخیره تنظیمات
`,
    navigation: `
رفتن به محتوا
پرش به محتوا
`,
    newsletter: `
دریافت اشتراک
رایانشانی شما
`,
    pagination: `
?صفحه بعدی
`,
    related: `
#اخبار مرتبط
#مطالب مرتبط
#پربازدیدترین
`,
    share: `
#اشتراک گذاری
?#اشتراکگذاری
`,
    tags: `
?برچسبها: {name}
`,
  },
  ko: {
    advertisement: `
광고
`,
    byline: `
?#저자 소개
`,
    comments: `
#=댓글 {n}개
?#=댓글
~이메일 주소는 공개되지 않습니다
`,
    consent: `
~이 사이트는 쿠키를 사용
모두 동의
`,
    credit: `
?사진 출처 = {name}
`,
    navigation: `
본문 바로가기
콘텐츠로 건너뛰기
`,
    newsletter: `
#뉴스레터 구독
#뉴스레터 신청
`,
    pagination: `
?다음 페이지
`,
    related: `
#관련 글
#관련 기사
?#관련기사
`,
    share: `
?#공유하기
?~클릭하여
`,
    tags: `
?태그: {name}
`,
  },
  ja: {
    advertisement: `
?pr
~記事は広告の後に続きます
広告
`,
    byline: `
?#この記事を書いた人
?#執筆者
?#著者について
`,
    comments: `
#0コメントはありません
#0コメントはまだありません
#={n}件のコメント
#=コメント({n})
#=コメント{n}件
#コメントを投稿
#コメントを残す
?#=コメント
?返信
~メールアドレスが公開されることはありません
`,
    consent: `
?cookieの設定
~このサイトではcookieを使用
~当サイトではcookieを使用
~本サイトではcookieを使用
すべてのcookieを受け入れる
すべて同意する
プライバシーポリシー
`,
    copyright: `
無断転載禁止
`,
    credit: `
?写真: {name}
?出典: {name}
`,
    login: `
?ログイン
`,
    navigation: `
コンテンツへスキップ
コンテンツへ移動
ページの先頭へ
本文へスキップ
`,
    newsletter: `
#ニュースレター登録
#メルマガ登録
#メールマガジン登録
`,
    other: `
?キャンセル
`,
    pagination: `
?固定ページ
?次のページ
`,
    paywall: `
有料会員限定
`,
    related: `
#あわせて読みたい
#おすすめ記事
#人気記事
#新着記事
#最新記事
#関連ニュース
#関連リンク
#関連記事
`,
    share: `
#シェアする
?#シェア
?#共有
~クリックして
~新しいウィンドウで開きます
`,
    tags: `
?カテゴリ: {name}
?タグ: {name}
`,
  },
  zh: {
    advertisement: `
~文章继续在广告下方
广告
廣告
`,
    byline: `
?#作者介绍
?#作者简介
?#关于作者
?#關於作者
`,
    comments: `
#0没有评论
#={n} 則回應
#={n} 則留言
#={n} 条评论
#={n}条评论
?#=评论
?回复
~必填欄位標示為
~必填项已用
~电子邮件地址不会被公开
~發佈留言必須填寫的電子郵件地址
`,
    consent: `
~我们使用cookie
~我們使用cookie
~本網站使用cookie
~本网站使用cookie
接受全部
接受所有cookie
隐私政策
隱私政策
`,
    copyright: `
~版权所有
`,
    credit: `
?來源: {name}
?图: {name}
`,
    login: `
?使用者名稱
`,
    navigation: `
跳到主要內容
跳至主要内容
跳至内容
跳转到内容
`,
    newsletter: `
#订阅我们的新闻通讯
#订阅电子报
~扫描二维码
~扫码关注
`,
    other: `
?电子邮件
`,
    pagination: `
?第 {n} 页
?較舊的文章
`,
    paywall: `
~登录后阅读全文
`,
    related: `
#延伸阅读
#您可能感兴趣
#推荐阅读
#最新文章
#热门文章
#猜你喜欢
#相关推荐
#相关文章
#相关新闻
#相关阅读
`,
    share: `
?#分享
?#分享到
?#分享至
~在新窗口中打开
~点击分享到
~点此分享
`,
    tags: `
?分类: {name}
?分類: {name}
?标签: {name}
`,
  },
};
