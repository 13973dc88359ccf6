import type { PhraseTable } from '../table.js';

/** Phrases of kind `login`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const login: PhraseTable = {
  ar: `
?تسجيل الدخول
`,
  cs: `
?přihlásit se
`,
  da: `
?log ind
`,
  de: `
?angemeldet bleiben
?passwort vergessen?
`,
  el: `
?όνομα χρήστη
`,
  en: `
?account
account settings
~already have an account
create account
?create an account
don't have an account?
forgot password?
forgot your password?
join the community
log in
log in register
log in sign up
log out
?login
?login / register
?logout
lost your password?
my account
?password
?register
register a new account
remember me
~remember me not recommended
sign in
sign in now
sign in or register
sign out
?talk
username or email address
your account
`,
  es: `
?iniciar sesión
?mi cuenta
`,
  fa: `
?بیرون رفتن
`,
  fi: `
?kirjaudu sisään
`,
  fr: `
mot de passe
?se connecter
`,
  he: `
?זכור אותי
`,
  hu: `
?emlékezzen rám
`,
  id: `
?nama pengguna
`,
  it: `
?nome utente
?password dimenticata?
`,
  ja: `
?パスワード
?ログアウト
`,
  ko: `
?워드프레스닷컴으로 로그인
`,
  nb: `
?logg inn
`,
  nl: `
?wachtwoord kwijt
?wachtwoord vergeten?
`,
  pl: `
?moje konto
?zaloguj się
`,
  pt: `
?minha conta
nome de usuário
nome de utilizador
`,
  ro: `
?amintire date
`,
  ru: `
?забыли пароль?
?имя пользователя
`,
  sv: `
?logga in
`,
  th: `
เข้าสู่ระบบ
`,
  tr: `
?giriş yap
`,
  uk: `
втратили свій пароль?
`,
  vi: `
?đăng nhập
`,
  zh: `
以使用者名稱和密碼登入
使用用户名和密码登录
?使用者名稱
`,
};
