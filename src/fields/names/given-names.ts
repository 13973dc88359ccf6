/**
 * Common given names, folded, sorted: a line of two or three capitalised words is a person's name far more often if it
 * begins with one of them. Everyday knowledge, no list of any one source; a name that is missing only lowers a score.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron aarti abby abdul abdullah abigail achim adam adrian adriana agnes agnieszka ahmad ahmed aidan aimee aisha ' +
    'ajay akash akira alan albert alec alejandra alejandro aleksander aleksandra aleksei alessandra alessandro ' +
    'alessia alex alexa alexander alexandra alexandre alexandria alexei alexis alfonso alfred alfredo ali alice ' +
    'alicia alina alison allan allen allison alok alyssa amal amanda amar amber amelia amelie amina amir amit amita ' +
    'amy ana anand anders andre andrea andreas andrei andrej andres andrew andrius andrzej andy angel angela angelica ' +
    'angelina angelo angie anil anita anja anjali anke ankit ann anna annabel anne annette annie annika anouk ansel ' +
    'anthony antoine anton antoni antonia antonio antti anurag anvar april arash arian ariana ariel arjun armando ' +
    'arnaud arne arnold arthur arun ash ashish ashley ashok ashton asif astri astrid audrey august aurelie austin ' +
    'autumn ava axel aya ayesha ayse babak barbara barry bart bartosz beata beatrice beatriz becky belinda ben ' +
    'benedikt benjamin benoit bernadette bernard bernd bernhard beth bethany betsy betty beverly bianca bill billy ' +
    'birgit bjarne bjorn blake bob bobby bogdan bonnie boris brad bradley brandon brandy brenda brendan brent brett ' +
    'brian briana brianna bridget britney brittany brody brooke bruce bruno bryan bryce burak caitlin caleb calvin ' +
    'cameron camila camille candace cara carl carla carlo carlos carly carmen carol carolina caroline carolyn carrie ' +
    'carsten casey cassandra cassidy catalina catherine cathy cecilia cedric celeste celine cem chad charlene charles ' +
    'charlie charlotte chase chelsea cheryl chiara chloe chris christian christie christina christine christoph ' +
    'christophe christopher christy ciara cindy claire clara clarissa claude claudia claudio clay clemens clement ' +
    'clint clinton cody colin colleen collin connie connor conor constance corey corinne cory courtney craig cristian ' +
    'cristina crystal curtis cynthia daisy dakota dale damien dan dana daniel daniela daniele danielle danny daphne ' +
    'dario dariusz darlene darrell darren darryl daryl dave david davide dawn dean deanna debbie deborah debra deepak ' +
    'denis denise dennis denys derek derrick desiree devin devon diana diane didier diego dieter dieudonne dimitri ' +
    'dina dmitri dmitry dominic dominik dominique don donald donna dora doris dorota dorothy doug douglas drew dustin ' +
    'dylan earl ed eddie edgar edith edoardo eduard eduardo edward edwin eileen ekaterina elaine eleanor elena eli ' +
    'elias elif elijah elisa elisabeth elise elizabeth ella ellen ellie elliot elliott emil emilia emilie emily emma ' +
    'emmanuel emre enrico enrique eric erica erich erik erika erin ernest ernesto esteban esther ethan eugene eva ' +
    'evan eve evelyn evgeny eyal fabian fabio fabrice faisal faith farah fatima federica federico felicia felipe ' +
    'felix fernando filip filippo fiona florence florian frances francesca francesco francis francisco franck ' +
    'francois frank franklin franz franziska fred frederic frederick friedrich fritz gabriel gabriela gabriele ' +
    'gabrielle gail gareth garrett gary gaurav gavin geert gene genevieve geoff geoffrey georg george georgia ' +
    'georgina gerald gerard gerd gerhard gianni gilbert gilles gina giorgia giorgio giovanni giulia giulio giuseppe ' +
    'gloria gonzalo gopal gordon grace graham grant greg gregory greta grzegorz guido guillaume guillermo gunther ' +
    'gustav gustavo guy gwen hailey haley hamza hana hannah hans harald harold harriet harris harry haruki harvey ' +
    'hasan hassan hayley hazel heather hector heidi heike heiko heinrich heinz helen helena helene helga helmut ' +
    'hendrik henri henrik henry herbert herve hilary hiroshi holger holly hope howard hugh hugo hui hunter hussein ' +
    'ian ibrahim ida ignacio igor ilya imogen ines inga inge ingrid irene irina iris isaac isabel isabela isabella ' +
    'isabelle isaiah ismail ivan ivana ivy iwona jaap jacek jack jackie jackson jacob jacopo jacqueline jacques jade ' +
    'jake jakob jakub james jamie jan jana jane janelle janet janice janina janusz jared jaroslav jasmine jason ' +
    'jasper javed javier jay jayden jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremiah ' +
    'jeremy jerome jerry jesse jessica jessie jesus jill jillian jim jimmy jiri jo joachim joakim joan joana joanna ' +
    'joanne joao joaquin jocelyn jochen jodi jody joe joel joey johan johann johanna johannes john johnny jon jonah ' +
    'jonathan joost jordan jordana jordi jorge joris jose josef josep joseph josephine josh joshua joy joyce juan ' +
    'juanita judith judy julia julian juliana juliane julie julien juliet juliette jun june junko jurgen justin ' +
    'justine jyoti kaitlin kaitlyn kamal kamil kara karen kari karim karin karina karl karla karolina karsten ' +
    'katarina katarzyna kate katelyn katharina katherine kathleen kathryn kathy katie katja katrin katrina kavita kay ' +
    'kayla kazuo keith kelly kelsey kemal ken kendall kendra kenji kenneth kerry kevin khaled kim kimberly kirill ' +
    'kirsten kirsty klaus konrad konstantin krishna kristen kristi kristian kristin kristina kristof kristy krzysztof ' +
    'kumar kurt kyle laila lana lance lara larry lars laszlo latifa laura lauren laurent laurie lawrence lea leah lee ' +
    'leigh leila lena lennart leo leon leonard leonardo leonie leslie leticia levi lewis liam lillian lily lin linda ' +
    'lindsay lindsey lisa liz liza logan lois lola lorenzo lori lorraine lothar louis louise luc luca lucas lucia ' +
    'luciano lucy ludovic luigi luis luisa lukas lukasz luke lydia lynn mackenzie madeline madison magdalena maggie ' +
    'maja malcolm malgorzata mallory mandy manfred manish manoj manuel manuela marc marcel marcelo marcia marcin ' +
    'marco marcus mareike marek margaret margarete margarida margarita margaux margot maria mariah marian mariana ' +
    'marianne marie marilyn marina marine mario marion marisa marissa marius mark marko markus marlene marsha ' +
    'marshall marta marten martha martin martina martine marvin mary masha mason massimo mateo mateusz mathew mathias ' +
    'mathieu matias matt matteo matthew matthias matthieu maureen maurice maurizio max maxim maxime maxwell maya ' +
    'meagan megan meghan mehmet melanie melinda melissa melody mercedes meredith mia michael michaela michal michel ' +
    'michele michelle miguel mikael mike mikhail mila milan mildred miles millie milos mina ming minnie miranda ' +
    'miriam miroslav misty mitchell mohamad mohamed mohammad mohammed molly monica monika monique morgan mukesh murat ' +
    'mustafa myles nadia nadine nancy naomi natalia natalie natalya natasha nate nathan nathaniel naveen neha neil ' +
    'nelson nicholas nick nicola nicolai nicolas nicole nicoletta nicolo niels nigel nikhil nikita niklas niko nikola ' +
    'nikolai nikos nils nina noah noel noemi noor nora norma norman nuno octavio ola olaf oleg oleksandr olga olive ' +
    'oliver olivia olivier omar omer orlando oscar osman otto owain owen pablo paige pamela paolo pascal pat patricia ' +
    'patricio patrick patrik patrizia patryk paul paula pauline paulo pavel pavol pawel pedro peggy penelope penny ' +
    'per perry petar peter petr petra phil philip philipp philippe phillip phoebe phyllis pier pierce pierre pietro ' +
    'piotr polly pooja pradeep prakash prasad pratik praveen preston priscilla priya priyanka quentin rachael rachel ' +
    'rafael rahul rainer raj rajesh rajiv rakesh ralf ralph ramesh ramon rana randall randy raphael rashid raul ravi ' +
    'ray raymond rebecca reid renata rene renee reza rhonda ricardo riccardo richard rick ricky rik riley rita rob ' +
    'robert roberta roberto robin robyn rocky rodney rodrigo roger rohan rohit roland roman ron ronald ronan ronnie ' +
    'rory rosa rosalie rosanna rosario rose rosemary rosie ross roxanne roy ruben ruby ruediger rui russ russell ruth ' +
    'ryan saad sabine sabrina sadie said sally salma salvador sam samantha samir sammy samuel sandeep sandra sandro ' +
    'sandy sanjay santiago santosh sara sarah sasha satish savannah scott sean sebastian sergei sergey sergio seth ' +
    'shai shane shannon sharon shaun shauna shawn sheila shelby shelley shelly sheri sherri sherry shirley shivani ' +
    'shreya shruti sidney sigrid silke silvia simon simona simone sindre skylar slawomir sofia sonia sonja sophia ' +
    'sophie spencer stacey stacy stan stanley stefan stefania stefanie stefano stella stephan stephane stephanie ' +
    'stephen steve steven stewart stuart sue sumit summer sunil suresh susan susana susanna susanne susie suzanne ' +
    'sven svenja svetlana swati sydney sylvain sylvia sylvie tabitha takashi tamara tammy tanja tanya tara tariq ' +
    'tatiana tatyana taylor ted teresa terri terry tessa theodore theresa thiago thierry thomas thorsten tiago ' +
    'tiffany tim timothy tina tobias toby todd tom tomas tomasz tommy toni tony torsten tracey traci tracy travis ' +
    'trevor trish tristan troy tuhin tyler tyrone udo ulf ulrich ulrike umar ursula usman uwe vadim valentin ' +
    'valentina valentyna valeria valerie vanessa vasily venkat vera vernon veronica veronika viacheslav vicki vicky ' +
    'victor victoria vijay vikas vikram viktor viktoria vinay vince vincent vincenzo violet virginia virginie vitaly ' +
    'vivek vivian vladimir volker wade walid walter wanda warren wayne wei wendy werner wesley whitney wilhelm will ' +
    'william willie winifred wojciech wolfgang xavier xiao yan yann yannick yasmin yasuko yi yoko yolanda yolande ' +
    'yuan yuki yulia yuri yusuf yves yvette yvonne zach zachary zack zeynep zhang zoe zofia zuzana αθανασιος βασιλης ' +
    'γιαννης γιωργος δημητρης ελενη ιωαννης κατερινα κωνσταντινος κωστας μαρια νικος παναγιωτης χρηστος александр ' +
    'александра алексеи алина анастасия андреи андріи анна антон артем богдан борис вадим валентина валерии василии ' +
    'вера вероника виктор виктория виталии владимир володимир вячеслав галина георгии григории дарья денис дмитрии ' +
    'дмитро евгении евгения екатерина елена елизавета иван игорь илья ирина катерина кирилл константин ксения лариса ' +
    'лев леонид любовь людмила максим маргарита марина мария марк марія микола михаил михаило надежда наталья наталія ' +
    'никита николаи нина оксана олег олександр олена ольга павел павло петр полина роман руслан светлана сергеи ' +
    'сергіи софья станислав тамара татьяна тетяна тимур федор юлия юлія юрии яна ярослав ігор ірина ابراهيم احمد حسن ' +
    'حسين خالد سارة عبد علي عمر فاطمة ليلى محمد محمود مريم مصطفى يوسف'
  ).split(' '),
);
