import type { PhraseTable } from '../table.js';

/** Phrases of the Asian languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const asian: PhraseTable = {
  id: {
    advertisement: `
iklan
~baca artikel selengkapnya di bawah iklan
`,
    byline: `
?#tentang penulis
?telah terbit
?terakhir diubah
`,
    comments: `
#0belum ada komentar
#0tidak ada komentar
#tinggalkan balasan
#tinggalkan komentar
?#=komentar
?balas
~alamat email anda tidak akan dipublikasikan
~ruas yang wajib ditandai
`,
    consent: `
#kebijakan cookie
kebijakan privasi
terima semua
tolak semua
~kami menggunakan cookie
~situs ini menggunakan cookie
`,
    copyright: `
hak cipta
`,
    login: `
?nama pengguna
`,
    navigation: `
langsung ke konten
lewati ke konten
lompat ke konten
`,
    newsletter: `
#berlangganan newsletter
#langganan newsletter
berlangganan
`,
    other: `
?situs web
`,
    pagination: `
?halaman berikutnya
?halaman sebelumnya
`,
    paywall: `
~konten ini dilindungi dengan
`,
    related: `
#artikel terkait
#baca juga
#berita lainnya
#berita terkait
?#berita terbaru
?#terpopuler
baca juga: {name}
`,
    share: `
#bagikan artikel ini
#bagikan ini
?#bagikan
~klik untuk berbagi
`,
    tags: `
?#label
?#tag
?tag: {name}
?topik: {name}
`,
  },
  vi: {
    advertisement: `
quảng cáo
`,
    byline: `
?#về tác giả
?nổi bật
?tác giả
`,
    comments: `
#0chưa có bình luận
#0chưa có bình luận nào
#0không có bình luận
#={n} bình luận
?#=bình luận
?#=ý kiến
~các trường bắt buộc được đánh dấu
~email của bạn sẽ không
`,
    consent: `
chính sách bảo mật
chấp nhận tất cả
cài đặt chế độ riêng tư
từ chối
~chúng tôi sử dụng cookie
~trang web này sử dụng cookie
`,
    copyright: `
~bản quyền thuộc về
`,
    login: `
?đăng nhập
`,
    navigation: `
?xem thêm
?đọc thêm
chuyển đến nội dung
`,
    newsletter: `
#đăng ký nhận bản tin
#đăng ký nhận tin
?đăng ký
`,
    other: `
dòng tin rss của phản hồi
`,
    pagination: `
?trang sau
?trang trước
`,
    paywall: `
~không có trích dẫn vì bài
`,
    related: `
#bài viết cùng chủ đề
#bài viết liên quan
#bài viết mới
#có thể bạn quan tâm
#tin cùng chuyên mục
#tin liên quan
xem thêm: {name}
`,
    share: `
#chia sẻ bài viết
?#chia sẻ
~bấm để chia sẻ
~nhấn vào chia sẻ
`,
    tags: `
?chủ đề: {name}
?thẻ: {name}
`,
  },
  th: {
    advertisement: `
การโฆษณา
โฆษณา
`,
    byline: `
ผู้เขียน
ลักษณะพิเศษ
เขียนเมื่อ
`,
    comments: `
#0ไม่มีความคิดเห็น
#0ไม่มีความเห็น
#={n} ความคิดเห็น
#={n} ความเห็น
#แสดงความคิดเห็น
?#=ความคิดเห็น
?#=ความเห็น
~อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น
`,
    consent: `
~เราใช้คุกกี้
~เว็บไซต์นี้ใช้คุกกี้
ตั้งค่าคุกกี้
นโยบายความเป็นส่วนตัว
ยอมรับคุกกี้ทั้งหมด
ยอมรับทั้งหมด
`,
    copyright: `
~สงวนลิขสิทธิ์
`,
    credit: `
?ที่มา: {name}
`,
    login: `
เข้าสู่ระบบ
`,
    navigation: `
?อ่านต่อ
?อ่านเพิ่มเติม
ข้ามไปยังเนื้อหา
`,
    newsletter: `
กรุณาใส่อีเมล์ที่ใช้งานได้
รับสมัครข้อมูล
โปรดใส่ที่อยู่อีเมลที่ใช้งานได้
`,
    other: `
~ภูมิใจนําเสนอโ
`,
    pagination: `
?ถัดไป
ก่อนหน้า
`,
    paywall: `
~ไม่มีคําเกริ่น
`,
    related: `
#ข่าวที่เกี่ยวข้อง
#ข่าวยอดนิยม
#ข่าวล่าสุด
#บทความที่เกี่ยวข้อง
#บทความล่าสุด
#เรื่องที่เกี่ยวข้อง
#เรื่องล่าสุด
`,
    share: `
#แชร์หน้านี้
#แบ่งปัน
?#แชร์
คัดลอกลิงก์
`,
    tags: `
?หมวดหมู่: {name}
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
תוכן שיווקי
`,
    byline: `
?אודות המחבר
?דקת קריאה
?קישור קבוע לפוסט {name}
`,
    comments: `
#0אין תגובות
#={n} תגובות
#הוסף תגובה
#השאר תגובה
#כתיבת תגובה
#תגובה אחת
?#=תגובות
~האימייל לא יוצג באתר
`,
    consent: `
#מדיניות קובצי ה-cookie
הגדרות פרטיות
מדיניות פרטיות
שמור הגדרות
שמירת הגדרות
תנאי השירות
`,
    copyright: `
זכויות יוצרים
`,
    login: `
?זכור אותי
`,
    navigation: `
?קרא עוד
דלג לתוכן
לדלג לתוכן
`,
    newsletter: `
#הירשמו לניוזלטר
#הרשמה לניוזלטר
כתובת אימייל
`,
    other: `
?דואר אלקטרוני
`,
    pagination: `
?העמוד הקודם
?הפוסט הבא
`,
    paywall: `
~זהו פוסט מוגן ואין לו תקציר
`,
    related: `
#אולי יעניין אותך
#הנצפות ביותר
#כתבות נוספות
#כתבות קשורות
#מאמרים קשורים
#עוד בנושא
#קראו גם
`,
    share: `
#שתפו את הכתבה
?#שיתוף
?#שתף
?#שתפו
`,
    tags: `
?#קטגוריה
?#תגיות
`,
  },
  ar: {
    advertisement: `
~إعلان ممول
إعلان
`,
    byline: `
?آخر تحديث: {date}
?الرابط الدائم لـِ {name}
?الرابط الدائم: {name}
`,
    comments: `
#0لا توجد تعليقات
#={n} تعليق
#={n} تعليقات
#اترك تعليقا
#اترك تعليقاً
?#=التعليقات
?#=تعليقات
~لن يتم نشر عنوان بريدك
`,
    consent: `
حفظ الإعدادات
سياسة الاستخدام
سياسة الخصوصية
شروط الاستخدام
شروط الخدمة
ملفات تعريف الارتباط
`,
    copyright: `
جميع الحقوق محفوظة
`,
    login: `
?تسجيل الدخول
`,
    navigation: `
?اقرأ المزيد
انتقل إلى المحتوى
تخطي إلى المحتوى
`,
    newsletter: `
#اشترك في النشرة البريدية
#اشترك في نشرتنا البريدية
#النشرة البريدية
`,
    other: `
?البريد الإلكتروني
`,
    pagination: `
?الصفحة التالية
?الصفحة السابقة
`,
    paywall: `
~لا يوجد مختصر لأن هذه المقالة
`,
    related: `
#أخبار ذات صلة
#اقرأ أيضاً
#الأكثر قراءة
#قد يعجبك أيضا
#مقالات ذات صلة
#مواضيع ذات صلة
#موضوعات متعلقة
`,
    share: `
#شارك المقال
#شارك هذا الموضوع
?#شارك
?#مشاركة
opens in new tab
`,
    tags: `
?التصنيفات: {name}
?الوسوم: {name}
`,
  },
  fa: {
    advertisement: `
?تبلیغات
`,
    byline: `
?ایجاد شده
?زمان خواندن
?ساخته شده
`,
    comments: `
#={n} دیدگاه
#={n} نظر
#ارسال نظر
#دیدگاهتان را بنویسید
#نظر خود را بنویسید
?#=دیدگاهها
?#=نظرات
~نشانی ایمیل شما منتشر نخواهد شد
`,
    consent: `
حریم خصوصی
ذخیره تنظیمات
سیاست حفظ اسرار
شرایط و ضوابط خدمات
`,
    copyright: `
~تمامی حقوق محفوظ است
`,
    login: `
?بیرون رفتن
`,
    navigation: `
?ادامه مطلب
رفتن به محتوا
پرش به محتوا
`,
    newsletter: `
دریافت اشتراک
رایانشانی شما
لغو اشتراک
`,
    other: `
قدرت گرفته از {name}
`,
    pagination: `
?صفحه بعدی
?صفحه قبلی
`,
    paywall: `
~اين مطلب چكيده ندارد چون
`,
    related: `
#آخرین اخبار
#اخبار مرتبط
#مطالب مرتبط
#مطالب مشابه
#مقالات مرتبط
#نوشتههای مشابه
#پربازدیدترین
`,
    share: `
#اشتراک گذاری
#به اشتراک بگذارید
?#اشتراکگذاری
کپی لینک
`,
    tags: `
?برچسبها: {name}
?دستهبندی: {name}
`,
  },
  ko: {
    advertisement: `
광고
이 광고 신고
`,
    byline: `
?#글쓴이 소개
?#기자 소개
?#저자 소개
`,
    comments: `
#0댓글 없음
#0댓글이 없습니다
#={n}개의 댓글
#=댓글 {n}개
#댓글 남기기
#댓글 달기
?#=댓글
~이메일 주소는 공개되지 않습니다
`,
    consent: `
~당사는 쿠키를 사용
~이 사이트는 쿠키를 사용
개인 정보
모두 동의
쿠키 설정
쿠키 정책
`,
    copyright: `
~무단 전재 및 재배포
`,
    credit: `
?사진 출처 = {name}
`,
    login: `
?워드프레스닷컴으로 로그인
`,
    navigation: `
본문 바로가기
주메뉴 바로가기
콘텐츠로 건너뛰기
`,
    newsletter: `
#뉴스레터 구독
#뉴스레터 신청
?구독하기
`,
    other: `
?wordpress가 지원합니다
`,
    pagination: `
?다음 페이지
?이전 글
`,
    paywall: `
~로그인 후 이용
`,
    related: `
#관련 글
#관련 기사
#많이 본 뉴스
#인기 기사
#추천 기사
?#관련기사
?#인기기사
`,
    share: `
#이 글 공유하기
?#공유
?#공유하기
?~클릭하여
`,
    tags: `
?카테고리: {name}
?태그: {name}
`,
  },
  ja: {
    advertisement: `
?pr
~記事は広告の後に続きます
スポンサードリンク
スポンサーリンク
広告
`,
    byline: `
?#この記事を書いた人
?#プロフィール
?#執筆者
?#筆者紹介
?#著者について
`,
    comments: `
#0コメントはありません
#0コメントはまだありません
#={n}件のコメント
#=コメント({n})
#=コメント{n}件
#コメントする
#コメントを投稿
#コメントを書く
#コメントを残す
#コメントナビゲーション
?#=コメント
?返信
~あなたのコメントは承認待ちで
~コメントは受け付けていません
~メールアドレスが公開されることはありません
コメントをキャンセル
`,
    consent: `
#cookie ポリシー
?cookieの設定
~このサイトではcookieを使用
~当サイトではcookieを使用
~本サイトではcookieを使用
すべてのcookieを受け入れる
すべて同意する
プライバシー
プライバシーポリシー
プライバシー設定
利用規約
`,
    copyright: `
無断転載禁止
`,
    credit: `
?写真: {name}
?出典: {name}
?画像: {name}
`,
    login: `
?ログイン
`,
    navigation: `
コンテンツへスキップ
コンテンツへ移動
トップへ戻る
ページの先頭へ
ページトップへ
本文へスキップ
`,
    newsletter: `
#ニュースレターを購読する
#ニュースレター登録
#メルマガ登録
#メールマガジン登録
?#メールマガジン
`,
    other: `
?キャンセル
`,
    pagination: `
?固定ページ
?次のページ
投稿ナビゲーション
`,
    paywall: `
有料会員限定
`,
    related: `
#あわせて読みたい
#おすすめ記事
#こちらもおすすめ
#この記事を読んだ人はこんな記事も読んでいます
#アクセスランキング
#ランキング
#人気ランキング
#人気記事
#合わせて読みたい
#新着記事
#最新記事
#関連ニュース
#関連リンク
#関連記事
`,
    share: `
#この記事をシェア
#この記事をシェアする
#シェアする
?#シェア
?#共有
~クリックして
~新しいウィンドウで開きます
ツイートする
`,
    tags: `
?カテゴリ: {name}
?カテゴリー: {name}
?キーワード: {name}
?タグ: {name}
`,
  },
  zh: {
    advertisement: `
~文章继续在广告下方
~請繼續往下閱讀
广告
廣告
`,
    byline: `
?#作者介绍
?#作者简介
?#作者簡介
?#关于作者
?#關於作者
?固定链接:{name}
`,
    comments: `
#0尚無留言
#0暂无评论
#0沒有留言
#0没有评论
#={n} 則回應
#={n} 則留言
#={n} 条评论
#={n}条评论
#发表评论
#评论导航
?#=評論
?#=评论
?回复
?回覆
~必填欄位標示為
~必填项已用
~电子邮件地址不会被公开
~發佈留言必須填寫的電子郵件地址
`,
    consent: `
#cookie 政策
~我们使用cookie
~我們使用cookie
~本網站使用cookie
~本网站使用cookie
接受全部
接受所有cookie
服务条款
隐私政策
隐私设置
隱私政策
隱私權政策
`,
    copyright: `
~版权所有
`,
    credit: `
?來源: {name}
?图: {name}
?来源: {name}
`,
    login: `
?使用者名稱
`,
    navigation: `
?阅读全文
?阅读更多
跳到主要內容
跳至主要內容
跳至主要内容
跳至内容
跳转到内容
`,
    newsletter: `
#訂閱電子報
#订阅我们的新闻通讯
#订阅电子报
~关注公众号
~扫描二维码
~扫码关注
`,
    other: `
?电子邮件
`,
    pagination: `
?上一篇文章
?第 {n} 页
?較舊的文章
`,
    paywall: `
~登录后阅读全文
`,
    related: `
#延伸閱讀
#延伸阅读
#您可能感兴趣
#推荐阅读
#推薦閱讀
#最新文章
#热门文章
#猜你喜欢
#相关推荐
#相关文章
#相关新闻
#相关阅读
#相關報導
#相關文章
#相關新聞
`,
    share: `
#分享文章
#分享此文
?#分享
?#分享到
?#分享至
~在新窗口中打开
~在新視窗中開啟
~点击分享到
~点此分享
`,
    tags: `
?分类: {name}
?分類: {name}
?标签: {name}
?標籤: {name}
`,
  },
};
