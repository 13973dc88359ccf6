import type { PhraseTable } from '../table.js';

/** Phrases of kind `login`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const login: PhraseTable = {
  de: `
?passwort vergessen?
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
`,
  fr: `
?se connecter
`,
  it: `
?nome utente
`,
  ja: `
?ログイン
`,
  nl: `
?wachtwoord vergeten?
`,
  pl: `
?zaloguj się
`,
  pt: `
nome de usuário
`,
  ru: `
?забыли пароль?
`,
  zh: `
以使用者名稱和密碼登入
?使用者名稱
`,
};
