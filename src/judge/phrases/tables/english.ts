import type { PhraseTable } from '../table.js';

/** Phrases of English; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const english: PhraseTable = {
  en: {
    advertisement: `
?ad
?advertising
?sponsored
?sponsors
advertise
advertise with us
advertisement
advertisement scroll to continue
advertisements
advertorial
affiliate disclaimer
affiliate disclosure
remove ads
sponsored content
~advertisement - continue reading
~article continues below advertisement
~continue reading below
~scroll to continue with content
~story continues below advertisement
~we may earn commission from
~when you purchase through
`,
    byline: `
?#about author
?#about me
?#about the author
?#about the authors
?#about the writer
?answered {date}
?author
?author: {name}
?authors
?by
?edited by
?featured
?last edited: {date}
?last updated on {date}
?last updated: {date}
?links
?listen
?member
?min read
?posted by
?posted by {name}
?posted on {date}
?published
?published on {date}
?published: {date}
?reviewed by
?updated
?updated on {date}
?updated {date}
?updated: {date}
?users
?views
?written by {name}
?{n} days ago
?{n} min
?{n} min read
?{n} minute
?{n} minutes
?{n} months ago
?{n} posts
asked {n} years, {n} months ago
last updated
permanent link
view all posts by {name}
viewed {n} times
written by
{n} hours ago
{n} minute read
{n} minutes ago
{n} views
~listen to this article
~more posts by this author
`,
    comments: `
#0no comments
#0no comments yet
#1one comment
#1one thought on {name}
#=comments {n}
#=view all comments
#={n} comment on {name}
#={n} comments on {name}
#={n} replies
#={n} responses to {name}
#={n} thoughts on {name}
#add comment
#discussion about this post
#expand full comment
#join the conversation
#leave a comment
#leave a reply
#new follow-up comments
#new replies to my comments
#post a comment
#post comment
#recent comments
#reply to comment
#show comments
#submit comment
#view comments
#write a comment
#{n} more comments
?#=comments
?#={n} comments
?#add a comment
?#comment
?#commentsrestacks
?#discussion
?#replies
?#reply to {name}
?#trackbacks
?email(required)
?funny
?love
?quote
?sort by
?toplatestdiscussions
?{n} likes
click to expand
comments are closed
comments navigation
email (required)
inline feedbacks
loading comments
log in to reply
most helpful
name (required)
no posts
notify of
older comments
reply
report abuse
~blog comments powered by disqus
~comments are moderated
~notify me of follow-up comments
~please enable javascript to
~required fields are marked
~save my name, email, and
~this site uses akismet to
~you must be logged in to
~you must log in or register
~your email address will not
`,
    consent: `
#cookie preferences
#cookies choices
#eu privacy
#manage consent
#privacy settings
#your privacy choices
?accept
?adchoices
?non-necessary
?privacy
?save
accept & close
accept all cookies
accept and close
ad choices
cookie policy
cookie settings
cookies policy
do not sell my info
manage cookies
privacy policy
reject all cookies
terms of service
we care about your privacy
~by clicking "accept
~by continuing to use this site
~do not sell my personal information
~do not sell or share my personal
~do not sell/share my personal
~other uncategorized cookies are
~this site uses cookies
~this website uses cookies
~to find out more, including how
~we and our partners
~we use cookies
`,
    copyright: `
?copyright
?copyright © {date}
copyright notice
copyright policy
copyright {n}
copyright © {n}
~all rights reserved
~reproduction in whole or in part
~this material may not be published
© {n}
© {n} all rights reserved
`,
    credit: `
?credit
?credit: {name}
?illustration: {name}
?image credit: {name}
?image: {name}
?photo by {name}
?photo credit: {name}
?photo: {name}
?photograph: {name}
?picture: {name}
?source
`,
    login: `
?account
?create an account
?login
?logout
?password
?register
?talk
account settings
create account
forgot password?
forgot your password?
log in
log in register
log out
my account
remember me
sign in
sign in now
sign out
your account
~already have an account
`,
    navigation: `
?about
?advanced search
?archive
?archives
?blog
?breadcrumb
?careers
?checkout
?close
?contents
?continue
?continue reading
?copied
?deutsch
?disclaimers
?download
?edit
?get in touch
?guidelines
?help
?help center
?history
?home
?homepage
?imprint
?italiano
?keep reading
?language
?languages
?learn more
?load more
?loading
?menu
?more
?more info
?navigation
?press
?privacy notice
?read more
?return to top
?rules
?search
?see more
?show
?show more
?sitemap
?status
?table of contents
?terms
?thank you
?thanks
?tools
?top
?translations
?who we are
about us
accessibility policy
accessibility statement
back to top
call us
close menu
close search
contact us
continue shopping
dark mode
download now
download pdf
email us
footer menu
get involved
go to top
help & support
helpful links
jump to content
jump to recipe
legal notice
legal notices
main menu
main navigation
navigation menu
on this page
open in app
open main menu
open menu
open menu close menu
open navigation menu
open search
our company
our mission
our team
press release
primary menu
quick links
read article
recent changes
scroll to top
search advanced search
search for
search for: search
search forums
search menu
search our site
search this site
search titles only
see all
select category
select month
site map
site search
skip navigation
skip to article
skip to content
skip to main
skip to main content
skip to search
support center
terms & conditions
terms and conditions
terms and rules
terms of use
toggle menu
toggle navigation
useful links
view all
view cart
view more
you are here
~oops! something went wrong
~privacy policy | terms
~skip to main content skip
~you have javascript disabled
`,
    newsletter: `
#get our newsletter
#get the newsletter
#join our mailing list
#join our newsletter
#newsletter sign up
#newsletter signup
#sign up for our newsletter
#sign up to our newsletter
#stay informed
#subscribe to our newsletter
?#newsletter
?#newsletters
?#stay in the loop
?#stay up to date
?email address
?posts
?rss feed
?subscribe
?subscribe to {name}
?subscriptions
?unsubscribe
discover more from {name}
email newsletter
enter your email
enter your email address
join now
join our community
join {n} other subscribers
ready for more?
refer a friend
rss
sign me up
sign up
sign up for email updates
sign up now
subscribe now
subscribe to blog via email
subscribe to rss
subscribesign in
thank you for signing up
type your email
your email
~by signing up, you agree
~by submitting your email
~by subscribing you agree
~delivered straight to your inbox
~delivered to your inbox
~get the latest news delivered
~no spam
~notify me of new posts by
~please enter a valid email
~sign up for the latest
~sign up to receive
~subscribe now to keep reading
~thank you for subscribing
~thanks for subscribing
~we respect your privacy
`,
    other: `
?cancel
?e-mail
?email
?name
?powered by {name}
?print
?required
?send
?submit
?subscription
?translate
?website
here's how you know
powered by
retrieved from {name}
was this page helpful?
~a .gov website belongs to
~a lock ( ) or https:// means
~an official website of the
~javascript is disabled. for
~official websites use .gov
~powered by discourse, best
~secure .gov websites use
~start your substackget the
~substack is the home for
~this site is protected by
~this site requires javascript
`,
    pagination: `
?back
?go
?next
?next page
?pages
?prev
?previous
?previousnext
?start
next post
post navigation
previous next
previous post
`,
    paywall: `
become a member
subscriber exclusive
subscriber only
subscribers only
~subscribe to continue reading
~this article is for subscribers
~to continue reading, please
`,
    player: `
?play
watch now
`,
    related: `
#explore related questions
#featured articles
#featured posts
#hot network questions
#latest posts
#latest stories
#more articles
#more headlines
#more hot questions
#more in {name}
#more like this
#more stories
#most viewed
#must read
#popular articles
#popular categories
#popular posts
#popular searches
#popular topics
#read next
#recent articles
#recent posts
#recent searches
#recent stories
#recommended for you
#recommended reading
#related articles
#related coverage
#related links
#related news
#related posts
#related reads
#related stories
#similar articles
#similar posts
#similar threads
#what to read next
#you may also like
#you might also like
#you might like
?#breaking news
?#don't miss
?#explore more
?#further reading
?#hot topics
?#latest
?#latest articles
?#latest news
?#more from {name}
?#more news
?#most popular
?#popular
?#recent
?#recommendations
?#recommended
?#related
?#related content
?#top stories
?#trending
?#trending now
?#up next
?discover more
?related: {name}
?see also: {name}
all news
all posts
all topics
back to blog
latest reviews
more about me
new posts
next article
previous article
recently viewed
view all articles
view all posts
`,
    share: `
#follow us
#follow us on
#follow us on {name}
#share article
#share on
#share this
#share this article
#share this page
#share this post
#share this story
?#connect with us
?#share
?bluesky
?facebook
?flipboard
?follow
?instagram
?join us
?linkedin
?mail
?mastodon
?notes
?pdf
?pin
?pinterest
?pocket
?reddit
?shares
?social
?stay connected
?telegram
?threads
?tiktok
?tumblr
?tweet
?twitter
?whatsapp
?xing
?youtube
?{n} shares
click to print
copy link
follow me
like loading
like this
link copied
share by email
share on {name}
share to {name}
social media
stay in touch
x (twitter)
~click to email a link
~click to email this to a
~click to share on
~facebook x bluesky linkedin
~opens in a new tab
~opens in new window
`,
    tags: `
#all categories
#related tags
#related topics
?#categories
?#category
?#filed under
?#tags
?#topic
?#topics
?#uncategorized
?categories: {name}
?category: {name}
?filed under {name}
?filed under: {name}
?in this article
?in this section
?labels: {name}
?posted in {name}
?tagged with: {name}
?tagged: {name}
?tags: {name}
~see similar questions with
`,
  },
};
