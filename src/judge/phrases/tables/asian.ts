import type { PhraseTable } from '../table.js';

/** Phrases of the Asian languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const asian: PhraseTable = {
  id: `
A
iklan
C
#0belum ada komentar
#0tidak ada komentar
#tinggalkan balasan
#tinggalkan komentar
?#=komentar
D
terima semua
T
#artikel terkait
#baca juga
U
?#bagikan
`,
  vi: `
A
quảng cáo
C
#0chưa có bình luận
#0không có bình luận
#={n} bình luận
?#=bình luận
?#=ý kiến
D
chấp nhận tất cả
T
#bài viết liên quan
xem thêm: {name}
U
?#chia sẻ
`,
  th: `
A
โฆษณา
C
#0ไม่มีความคิดเห็น
#={n} ความคิดเห็น
#={n} ความเห็น
?#=ความคิดเห็น
?#=ความเห็น
D
ยอมรับทั้งหมด
T
#ข่าวที่เกี่ยวข้อง
#บทความที่เกี่ยวข้อง
U
?#แชร์
`,
  hi: `
A
विज्ञापन
C
#0कोई टिप्पणी नहीं
#={n} टिप्पणियाँ
#={n} टिप्पणी
?#=कमेंट्स
?#=टिप्पणियाँ
D
गोपनीयता नीति
T
#यह भी पढ़ें
#ये भी पढ़ें
U
#शेयर करें
`,
  bn: `

`,
  he: `
A
פרסומת
C
#0אין תגובות
#={n} תגובות
#הוסף תגובה
#כתיבת תגובה
?#=תגובות
D
מדיניות פרטיות
T
#כתבות נוספות
#מאמרים קשורים
U
?#שיתוף
`,
  ar: `
A
إعلان
C
#={n} تعليقات
#اترك تعليقا
#اترك تعليقاً
?#=التعليقات
?#=تعليقات
D
سياسة الخصوصية
T
#اقرأ أيضاً
#مقالات ذات صلة
U
?#شارك
`,
  fa: `
A
?تبلیغات
C
#={n} دیدگاه
#={n} نظر
#دیدگاهتان را بنویسید
?#=دیدگاهها
?#=نظرات
D
ذخیره تنظیمات
T
#اخبار مرتبط
#مطالب مرتبط
U
#اشتراک گذاری
`,
  ko: `
A
광고
C
#0댓글 없음
#0댓글이 없습니다
#={n}개의 댓글
#=댓글 {n}개
?#=댓글
D
모두 동의
T
#관련 기사
?#관련기사
U
?#공유하기
`,
  ja: `
A
?pr
広告
B
?#この記事を書いた人
C
#0コメントはありません
#0コメントはまだありません
#={n}件のコメント
#=コメント({n})
#=コメント{n}件
#コメントを投稿
#コメントを残す
?#=コメント
D
~当サイトではcookieを使用
すべて同意する
E
無断転載禁止
F
?写真: {name}
O
#メルマガ登録
T
#あわせて読みたい
#おすすめ記事
#関連ニュース
#関連リンク
#関連記事
U
?#シェア
V
?キーワード: {name}
`,
  zh: `
A
~文章继续在广告下方
广告
B
?#关于作者
C
#0尚無留言
#0暂无评论
#0没有评论
#={n} 則回應
#={n} 則留言
#={n} 条评论
#={n}条评论
?#=评论
D
~我们使用cookie
接受所有cookie
E
~版权所有
F
?图: {name}
O
~扫码关注
T
#推荐阅读
#相关推荐
#相关文章
#相关新闻
#相关阅读
U
?#分享
V
?关键词: {name}
`,
};
