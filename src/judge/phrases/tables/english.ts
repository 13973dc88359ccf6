/* Data, a row a phrase: long as a table is. */
import type { PhraseTable } from '../table.js';

/** Phrases of English; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const english: PhraseTable = {
  en: `
A
?ad
?advertising
?sponsored
ad feedback
advertise
advertise with us
advertisement
advertisement scroll to continue
advertisements
advertorial
remove ads
~article continues after advertisement
~article continues below advertisement
~as an amazon associate i earn
~continue reading below
~download our app
~get our app
~scroll to continue with content
~story continues below advertisement
~this article contains affiliate links
B
?#about author
?#about me
?#about the author
?#about the authors
?#about the writer
?#author bio
?#meet the author
?author
?by
?featured
?last updated: {date}
?links
?updated {date}
?updated: {date}
?written by {name}
?{n} min
?{n} min read
view all posts by {name}
written by
~listen to this article
~more posts by this author
~this page was last edited on
~this page was last modified on
C
#0no comments
#0no comments yet
#1one comment
#1one comment on {name}
#1one reply to {name}
#1one response to {name}
#1one thought on {name}
#=all comments
#=comments {n}
#=show {n} comments
#=view all comments
#=view {n} comments
#={n} comment on {name}
#={n} comments on {name}
#={n} comments so far
#={n} replies
#={n} replies to {name}
#={n} response
#={n} response to {name}
#={n} responses
#={n} responses to {name}
#={n} thoughts on {name}
#discussion about this post
#expand full comment
#join the conversation
#leave a comment
#leave a reply
#post a comment
#show comments
#view comments
#{n} more comments
?#=comments
?#={n} comment
?#={n} comments
?#add a comment
?#comment
?#commentsrestacks
?email(required)
?sort by
?toplatestdiscussions
click to expand
comments are closed
no posts
reply
~blog comments powered by disqus
~comments are moderated
~if you spot an error
~notify me of follow-up comments
~please enable javascript to
~save my name, email, and
~this site uses akismet
~your email address will not
D
#your privacy choices
?privacy
?save
accept & close
accept all cookies
accept and close
cookie policy
cookie settings
manage cookies
manage preferences
privacy policy
reject all cookies
terms of service
~by continuing to browse
~by continuing to use this site
~by loading the video, you agree
~by using this site, you
~do not sell my personal information
~do not sell or share my personal
~this article contains content provided by
~this article includes content provided by
~this content is hosted by a third party
~this embedded content is not available
~this site uses cookies
~this website uses cookies
~to view this content, you
~we and our partners
~we use cookies
~we use your sign-up to provide
~you are currently viewing a placeholder content
E
?copyright
?copyright © {date}
?~this work is licensed under a
copyright {n}
copyright © {n}
~all content is licensed under
~all rights reserved
~content is available under
~except where otherwise noted, content
~reproduction in whole or in part
~this material may not be published
~unless otherwise stated, the content of
© {n}
F
?cover image: {name}
?credit: {name}
?featured image: {name}
?illustration by {name}
?illustration: {name}
?image courtesy of {name}
?image credit: {name}
?image via {name}
?image: {name}
?photo by {name}
?photo courtesy of {name}
?photo credit: {name}
?photo: {name}
?photograph: {name}
?photos: {name}
?picture: {name}
L
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
sign in or register
sign out
your account
~already have an account
N
?about
?archive
?archives
?blog
?breadcrumb
?careers
?close
?contents
?deutsch
?download
?get in touch
?help
?help center
?history
?home
?italiano
?language
?learn more
?loading
?menu
?more
?navigation
?press
?privacy notice
?read more
?search
?see more
?show more
?sitemap
?status
?table of contents
?terms
?thank you
?tools
?top
?who we are
about us
accessibility statement
back to top
close menu
contact us
get involved
jump to recipe
main menu
main navigation
on this page
our company
our team
print recipe
quick links
search for
see all
site map
skip to article
skip to content
skip to main content
terms & conditions
terms and conditions
terms of use
toggle navigation
view all
~oops! something went wrong
~you have javascript disabled
O
#get our newsletter
#get the newsletter
#join our newsletter
#newsletter sign up
#newsletter signup
#sign up for our newsletter
#sign up to our newsletter
#subscribe to our newsletter
?#newsletter
?#newsletters
?email address
?rss feed
?subscribe
?subscribe to {name}
?subscriptions
ready for more?
rss
sign me up
sign up
subscribe now
subscribesign in
~by signing up, you agree
~by submitting your email
~by subscribing you agree
~delivered to your inbox
~enter your email address to follow this
~enter your email address to subscribe to
~no spam
~unsubscribe at any time
~you are receiving this email because
~you can unsubscribe at any time
~you received this email because
P
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
printable version
retrieved from {name}
was this page helpful?
~an official website of the
~blog at wordpress.com
~create a free website or blog at
~javascript is disabled. for
~powered by discourse, best
~proudly powered by wordpress
~start your substackget the
~substack is the home for
~this site is protected by
~this site requires javascript
Q
?back
?go
?last
?next
?next page
?page
?pages
?prev
?previous
?previous page
?previousnext
?start
?{n} of {n}
go to page
next last
next post
next topic
post navigation
previous next
previous post
R
become a member
subscriber exclusive
subscriber only
subscribers only
~already have a subscription
~subscribe to continue reading
~support independent journalism
~this article is for subscribers
~this content is for members
~this content is for subscribers
~this story is for subscribers
~to continue reading, please
S
?play
watch now
T
#featured articles
#latest posts
#more in {name}
#more like this
#more stories
#popular articles
#popular posts
#popular searches
#popular topics
#read next
#recent articles
#recent posts
#recommended articles
#recommended for you
#related articles
#related coverage
#related news
#related posts
#related stories
#you may also like
#you may like
#you might also like
#you might like
?#explore more
?#further reading
?#latest
?#latest articles
?#latest news
?#more from {name}
?#more news
?#most popular
?#popular
?#recommended
?#related
?#related content
?#top stories
?#trending
?#trending now
all news
all posts
all topics
back to blog
more on this story
next article
previous article
U
#follow us
#follow us on {name}
#share article
#share on
#share story
#share this
#share this article
#share this page
#share this post
#share this story
?#connect with us
?#share
?bluesky
?facebook
?follow
?instagram
?join us
?linkedin
?pinterest
?reddit
?social
?stay connected
?threads
?tiktok
?tweet
?twitter
?whatsapp
?xing
?youtube
?{n} shares
copy link
share on {name}
social media
~click to email a link
~click to share on
~opens in a new tab
~opens in new window
V
#all categories
#related tags
#related topics
#topics in this article
?#categories
?#tags
?#topics
?#uncategorized
?category: {name}
?filed under {name}
?filed under: {name}
?in this article
?keywords: {name}
?labels: {name}
?posted in {name}
?tagged with: {name}
?tagged: {name}
?topics mentioned
~this entry was posted in
~this entry was posted on
~this entry was tagged
`,
};
