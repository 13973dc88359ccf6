/**
 * Common given names, folded, sorted: a line of two or three capitalised words is a person's name far more often if it
 * begins with one of them. Everyday knowledge, no list of any one source; a name that is missing only lowers a score.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron adam adrian agnieszka ahmed alan albert alex alexa alexander alexandra alexis alfonso ali alice alina ' +
    'alison allan allen allison amanda amber amit amy ana anders andre andrea andres andrew andy angela ann anna ' +
    'anne anthony antonio april arthur ash ashley august austin autumn barbara ben benjamin beth betty bill billy ' +
    'bjorn bob boris brett brian bruce bryan camille carl carlos caroline casey catherine cathy cem chad charles ' +
    'charlie charlotte chase chloe chris christian christina christine christoph christopher claire claude claudia ' +
    'clay colin connie craig crystal cynthia dan dana daniel danielle dave david deborah denis dennis diana dieter ' +
    'dmitry dominik don donald donna doris dylan ed edward eileen elena eli elizabeth ella ellie elliot emily emma ' +
    'emmanuel eric erica erik erin ernest esther eugene eva fabio faith fatima felix francesca francois frank ' +
    'franklin franz franziska fred fritz gabriel gabriela gary gene genevieve geoffrey georg george georgia gilbert ' +
    'giulia giuseppe gloria gordon grant greg guido hannah hans harris harry hassan hazel heather heinz helen henry ' +
    'hiroshi hunter ian ibrahim ingrid isabelle ivan ivy jack jackson jacob jacques james jamie jan jane janice ' +
    'jared jasmine jason javier jay jean jeanne jeff jeffrey jen jennifer jenny jeremy jerry jesse jessica jesus ' +
    'jill jim jimmy jo joao joe joel johan johannes john jon jonathan jordan jorge jose josef joseph josh joshua ' +
    'juan judith judy julia julie jun june jurgen justin kamil karen karina karl katarzyna kate kathleen katie ken ' +
    'kenji kenneth kevin kim kristina kyle lars laura lauren lawrence lee leo leonardo lewis liam linda lisa liz ' +
    'logan lori lucy luis luke lydia madeline madison marco margaret maria marie marina marine mario mark markus ' +
    'marshall martin mary mateusz mathias matt matthew matthias max maya meghan mehmet melissa melody michael ' +
    'michelle miguel mike ming mohamed mohammed morgan muhammad mustafa nadine nancy natalia nathan nicholas nick ' +
    'nicolas nicole noah olga oliver olivia omar orlando oscar otto paolo patrick paul paula paulo pedro per peter ' +
    'phil philip philipp philippe pierre piotr priya rachel rahul raj ralph randy raul ray rebecca rene ricardo ' +
    'richard rick rob robert rocky roger ron ronald rory rose ruby russell ryan sabrina sally sam samantha samuel ' +
    'sandra sanjay santiago sara sarah scott sean sebastian sergey sergio seth shannon shirley simon sofia sophie ' +
    'stacy stefan stephanie stephen steve steven stuart sue summer susan susanne suzanne sven sydney sylvia tanja ' +
    'taylor ted theresa thomas tim tina todd tom tomasz tony travis trevor vanessa victor victoria virginia vladimir ' +
    'walter warren wei wendy werner wesley whitney will william wolfgang yuki zach zack γιωργος δημητρης ελενη μαρια ' +
    'νικος александр алексеи анастасия андреи андріи анна борис виктор владимир дмитрии евгении екатерина елена иван ' +
    'игорь ирина константин максим мария михаил наталья николаи олег олександр ольга павел петр светлана сергеи ' +
    'татьяна юлия юрии ірина احمد عبد علي محمد'
  ).split(' '),
);
