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
#0belum ada komentar
#0tidak ada komentar
#tinggalkan komentar
?#=komentar
`,
    consent: `
terima semua
tolak semua
`,
    copyright: `
hak cipta
`,
    navigation: `
langsung ke konten
`,
    newsletter: `
berlangganan
`,
    related: `
#artikel terkait
#baca juga
#berita terkait
`,
    share: `
?#bagikan
`,
    tags: `
?#tag
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
#0không có bình luận
#={n} bình luận
?#=bình luận
?#=ý kiến
`,
    consent: `
chấp nhận tất cả
~chúng tôi sử dụng cookie
`,
    copyright: `
~bản quyền thuộc về
`,
    navigation: `
?xem thêm
`,
    newsletter: `
#đăng ký nhận tin
`,
    related: `
#bài viết liên quan
#tin liên quan
xem thêm: {name}
`,
    share: `
?#chia sẻ
`,
    tags: `
?#chủ đề
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
#={n} ความเห็น
?#=ความคิดเห็น
?#=ความเห็น
`,
    consent: `
~เว็บไซต์นี้ใช้คุกกี้
ยอมรับทั้งหมด
`,
    copyright: `
~สงวนลิขสิทธิ์
`,
    credit: `
?ที่มา: {name}
`,
    navigation: `
ข้ามไปยังเนื้อหา
`,
    newsletter: `
โปรดใส่ที่อยู่อีเมลที่ใช้งานได้
`,
    related: `
#ข่าวที่เกี่ยวข้อง
#บทความที่เกี่ยวข้อง
#เรื่องที่เกี่ยวข้อง
`,
    share: `
?#แชร์
`,
    tags: `
?หมวดหมู่: {name}
`,
  },
  hi: {
    comments: `
?#=कमेंट्स
?#=टिप्पणियाँ
`,
    consent: `
गोपनीयता नीति
`,
    newsletter: `
~सदस्यता लें टिप्पणियाँ भेजें
`,
    related: `
#यह भी पढ़ें
#ये भी पढ़ें
`,
    share: `
#शेयर करें
`,
  },
  bn: {
    comments: `
#={n} টি মন্তব্য
?#=মন্তব্য
`,
    newsletter: `
সাবস্ক্রাইব করুন
`,
    related: `
#আরও খবর
#সম্পর্কিত খবর
`,
    share: `
?#শেয়ার
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
#כתיבת תגובה
?#=תגובות
`,
    consent: `
מדיניות פרטיות
שמור הגדרות
`,
    copyright: `
זכויות יוצרים
`,
    navigation: `
דלג לתוכן
`,
    newsletter: `
#הרשמה לניוזלטר
`,
    related: `
#כתבות נוספות
#כתבות קשורות
#מאמרים קשורים
`,
    share: `
?#שיתוף
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
#={n} تعليق
#={n} تعليقات
?#=التعليقات
?#=تعليقات
`,
    consent: `
سياسة الاستخدام
سياسة الخصوصية
`,
    copyright: `
جميع الحقوق محفوظة
`,
    navigation: `
انتقل إلى المحتوى
`,
    newsletter: `
#اشترك في النشرة البريدية
`,
    related: `
#اقرأ أيضاً
#مقالات ذات صلة
#مواضيع ذات صلة
`,
    share: `
?#شارك
`,
    tags: `
?#الوسوم
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
#={n} نظر
?#=دیدگاهها
?#=نظرات
`,
    consent: `
حریم خصوصی
ذخیره تنظیمات
`,
    copyright: `
~تمامی حقوق محفوظ است
`,
    navigation: `
رفتن به محتوا
`,
    newsletter: `
دریافت اشتراک
`,
    related: `
#اخبار مرتبط
#مطالب مرتبط
#پربازدیدترین
`,
    share: `
#اشتراک گذاری
`,
    tags: `
?دستهبندی: {name}
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
#0댓글 없음
#={n}개의 댓글
#=댓글 {n}개
?#=댓글
`,
    consent: `
~이 사이트는 쿠키를 사용
모두 동의
`,
    copyright: `
~무단 전재 및 재배포
`,
    credit: `
?사진 출처 = {name}
`,
    navigation: `
콘텐츠로 건너뛰기
`,
    newsletter: `
#뉴스레터 구독
`,
    related: `
#관련 글
#관련 기사
?#관련기사
`,
    share: `
?#공유하기
`,
    tags: `
?#태그
`,
  },
  ja: {
    advertisement: `
?pr
広告
`,
    byline: `
?#この記事を書いた人
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
`,
    consent: `
~このサイトではcookieを使用
~当サイトではcookieを使用
すべて同意する
`,
    copyright: `
無断転載禁止
`,
    credit: `
?写真: {name}
`,
    navigation: `
コンテンツへスキップ
`,
    newsletter: `
#メルマガ登録
`,
    related: `
#あわせて読みたい
#おすすめ記事
#人気記事
#関連ニュース
#関連リンク
#関連記事
`,
    share: `
?#シェア
~クリックして
`,
    tags: `
?キーワード: {name}
`,
  },
  zh: {
    advertisement: `
~文章继续在广告下方
广告
`,
    byline: `
?#关于作者
`,
    comments: `
#0尚無留言
#0暂无评论
#0没有评论
#={n} 則回應
#={n} 則留言
#={n} 条评论
#={n}条评论
?#=评论
`,
    consent: `
~我们使用cookie
接受全部
接受所有cookie
`,
    copyright: `
~版权所有
`,
    credit: `
?图: {name}
`,
    navigation: `
跳至内容
`,
    newsletter: `
~扫码关注
`,
    related: `
#推荐阅读
#热门文章
#相关推荐
#相关文章
#相关新闻
#相关阅读
`,
    share: `
?#分享
~点击分享到
`,
    tags: `
?关键词: {name}
`,
  },
};
