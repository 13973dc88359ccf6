/**
 * What tells a language where its function words are few or those of a relative as well: endings (`-ssa`), and words
 * that the relative writes otherwise (`polisi`, in Malay `polis`). Sorted.
 */
export const telling: Readonly<Record<string, string>> = {
  da:
    '-ede -hed -heden -heder -tion af arbejde blev bliver børn derefter efter enhver fik fortæller fået gennem gik ' +
    'havde hvad igen jer kvinde meget mellem mig mænd nej nogen nogle nu op oplyser sagde selvom sig siger tilbage ud ' +
    'uden vej været',
  et:
    '-dega -dele -dest -mine -mist -sid -sse -takse -tud -vad aasta aastal eesti esimene kohta kus mida nad nagu oma ' + 'pärast siis uus',
  fi:
    '-aan -een -iin -inen -iset -ista -jien -ksi -lla -lle -llä -lta -ltä -ssa -ssä -sta -stä -tta -ttiin -ttä -uus ' +
    '-vat -vät -yys -ään',
  hr:
    'gdje glazba izvijestio kolovoz kolovoza lipanj lipnja listopad listopada netko nitko obitelj općina općine ' +
    'ožujak ožujka poslije prije priopćenje prosinac prosinca rujan rujna siječanj siječnja srpanj srpnja studeni ' +
    'studenoga svakoga svatko svibanj svibnja svijet svijeta također tijekom tisuća tisuće tjedan tjedna tko travanj ' +
    'travnja tvrtka tvrtke uvjet uvjeti veljača veljače vijest vijesti vijeće vrijeme zrakoplov',
  id:
    'agustus bahwa bisa daftar desember guncang harus hukum jumat juni kabupaten kantor karena kebutuhan korban kota ' +
    'maret mobil pemerintah pengadilan perempuan perusahaan polisi pria provinsi rupiah secara sekitar setempat tewas ' +
    'uang warga',
  ms:
    'ahad bahawa bandar beliau berkata disember hendaklah jabatan julai jumaat kerajaan kerana lelaki mahkamah ' +
    'manakala mangsa mestilah negeri ogos penduduk pertubuhan polis ringgit sebarang syarikat wang',
  nb:
    '-het -heten -heter -sjon -sjonen arbeid ble blir etter fikk forteller gikk gjennom hadde hva igjen kvinne meg ' +
    'mellom menn mye nei noe noen nå opp opplyser seg selv sett sier tilbake ut uten vei vært',
  nn: '-ane -inga berre dei eg eit frå ikkje kva meir noko sjølv vart vere',
  'sr-Latn':
    'avgust avgusta decembar decembra februar gde hiljada hleb juna maja marta muzika nedelja nedelje novembar ' +
    'novembra oktobar oktobra opština opštine porodica posle saopštenje septembar septembra svako svet takođe uslov ' +
    'vesti vreme',
};
