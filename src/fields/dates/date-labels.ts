/**
 * Words that say what a date beside them is, by language, in everyday spelling; accents and capitals do not matter.
 * `~`: any ending may follow. Phrases of two words and more are parted by `_`. The last label in front of a date
 * counts, and a longer phrase wins over a shorter one that ends in the same place. Sorted.
 */
export const PUBLISHED: Readonly<Record<string, string>> = {
  ar: 'نشر نشرت النشر كتب كتبت انشأ',
  bg: 'публикува~ създадена',
  cs: 'zveřejněn~ publikován~ vydáno vytvořeno vloženo přidáno napsáno',
  da: 'udgivet offentliggjort publiceret oprettet skrevet slået_op',
  de: 'veröffentlich~ erschienen publiziert gepostet erstellt geschrieben erscheinungsdatum datum eingestellt',
  el: 'δημοσίευση δημοσιεύ~ δημοσιευμένο αναρτήθηκε δημιουργήθηκε ημερομηνία',
  en: 'published posted created written released date publication issued aired',
  es: 'publicad~ publicación escrito creado fecha posteado',
  et: 'avaldatud lisatud postitatud kirjutatud',
  fa: 'منتشر_شده انتشار نوشته_شده تاریخ',
  fi: 'julkaist~ luotu kirjoitettu lisätty julkaisupäivä',
  fr: 'publié~ posté paru écrit création créé mis_en_ligne mise_en_ligne rédigé',
  he: 'פורסם פורסמה נכתב תאריך פרסום',
  hi: 'प्रकाशित प्रकाशन_तिथि पोस्ट',
  hr: 'objavljen~ kreirano napisano postavljeno објављено креирано постављено',
  hu: 'megjelen~ közzétéve publikálva létrehozva készült feltöltve',
  id: 'diterbitkan diposting dipublikasikan disiarkan tayang terbit ditulis dibuat tanggal',
  it: 'pubblicat~ pubblicazione scritto data inserito postato',
  lt: 'paskelbta publikuota parašyta sukurta įkelta',
  lv: 'publicēt~ publicēšanas izveidots ievietots',
  nl: 'gepubliceerd geplaatst gepost geschreven aangemaakt verschenen publicatiedatum',
  no: 'publisert lagt_ut opprett~ postet',
  pl: 'opublikowan~ publikacj~ dodano dodania utworzono napisano zamieszczono',
  pt: 'postado criado publicação',
  ro: 'publicat publicată postat scris creat publicării',
  ru: 'опубликован~ размещено создано добавлено публикации дата написано выложено',
  sk: 'publikované uverejnené zverejnené vytvorené napísané pridané',
  sv: 'publicera~ skapad inlagd postad skriven',
  tr: 'yayınlan~ yayımlan~ yayım yayın giriş oluşturul~ eklen~ paylaşıldı tarih',
  uk: 'опублікован~ створено додано розміщено публікації',
  vi: 'đăng xuất_bản ngày được_viết',
};

export const MODIFIED: Readonly<Record<string, string>> = {
  ar: 'تحديث حدث التحديث تعديل محدث',
  bg: 'обновен~ актуализиран~ промяна редактирана',
  cs: 'aktualiz~ upraveno změněno editována',
  da: 'opdateret redigeret ændret',
  de: 'aktualisier~ letzte_änderung zuletzt_geändert geändert bearbeitet stand überarbeitet geprüft',
  el: 'ενημέρωση ενημερώθηκε τροποποιήθηκε επικαιροποίηση',
  en: 'updated modified reviewed revised edited update verified fact_checked changed amended refreshed',
  es: 'actualizad~ actualización modific~ editada revisado',
  et: 'uuendatud muudetud uuendus',
  fa: 'بروزرسانی به_روز_رسانی بهروزرسانی به_روز_شده ویرایش_شده بروز_رسانی آخرین_ویرایش',
  fi: 'päivitetty muokattu muutettu',
  fr: 'mis_à_jour mise_à_jour actualisé modifié~ màj révisé',
  he: 'עודכן עודכנה עדכון עידכון נערך',
  hi: 'अपडेट अपडेटेड अद्यतन संशोधित संपादित',
  hr: 'ažuriran~ zadnja_promjena izmenjeno izmijenjeno izmene uređivana ажуриран~ измењено измене',
  hu: 'frissít~ frissült módosít~',
  id: 'diperbarui diperbaharui pembaruan diubah dimutakhirkan kemas_kini',
  it: 'aggiorna~ modifica rivisto',
  lt: 'atnaujin~ redaguota pakeista papildyta',
  lv: 'atjaun~ izmaiņas labota papildināts',
  nl: 'bijgewerkt gewijzigd aangepast geüpdatet geüpdate bewerkt wijziging herzien',
  no: 'oppdatert endret redigert endra',
  pl: 'zaktualizowan~ poprawiono modyfikacj~ edytowan~ zmieniono',
  pt: 'atualiza~',
  ro: 'actualizat actualizată actualizare editare',
  ru: 'обновлен~ изменен~ последнее_изменение отредактирован~ редактировалось',
  sk: 'aktualizované upravené zmenené úpravy',
  sl: 'posodobljeno posodobitev spremenjeno spremembe osveženo',
  sv: 'uppdatera~ ändrad redigera~ reviderad',
  tr: 'güncelle~ düzenlendi değiştirildi',
  uk: 'оновлен~ змінено редагування відредаговано',
  vi: 'cập_nhật chỉnh_sửa sửa_đổi',
};

/** Further words of labels, which say nothing alone: "last updated", "fecha de publicación". */
export const LABEL_JOINTS =
  'de del date fecha first last laatst laatste lần_cuối letzte letzter medically originally ostatnia ' +
  'poslednja por post publish senast sidst sist son ultima ultime ultimo última último zadnje zuletzt последнее останнє اخر تم';

/** Labels of languages written without spaces; found anywhere in the line. Sorted. */
export const UNSPACED_LABELS: Readonly<Record<'published' | 'modified', readonly string[]>> = {
  published: ['게시', '공개', '등록', '발행', '입력', '작성', '公開', '作成日', '创建', '刊登', '投稿', '掲載', '時間', '时间', '發佈', '發布', '發表', '發文', '日期', '发布', '发表', '配信', 'เขียนวันที่', 'เผยแพร่', 'โพสต์', 'สร้างเมื่อ'],
  modified: ['개정', '수정', '업데이트', '갱신', '編集', '修改', '修訂', '更新', '改訂', 'ปรับปรุง', 'แก้ไข', 'อัปเดต', 'อัพเดท', 'อัพเดต'],
};
