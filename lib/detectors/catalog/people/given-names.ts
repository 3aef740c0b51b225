import { foldedSet } from '../words/fold';

/**
 * Common given names of the markets where the extension is used. They only tell that somebody is named beside other
 * evidence; a name alone is never a finding. Names that are ordinary words as well (Will, Rose, Mark) are left out.
 */
const LIST = `
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony steven paul
  andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory alexander patrick raymond dennis jerry tyler aaron adam
  nathan henry zachary peter kyle noah ethan jeremy liam lucas simon oliver tom sam mike dave steve chris
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela
  shirley anna brenda pamela emma nicole helen samantha katherine christine rachel carolyn janet catherine maria heather
  diane julie olivia joyce virginia kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline
  martha sara janice jean alice kathryn sophia teresa julia sophie nina kate lucy jane grace ivy chloe priya aisha fatima
  juan jose luis carlos miguel pedro jorge manuel francisco antonio alejandro fernando ricardo javier diego sergio pablo
  andres raul eduardo roberto alberto enrique oscar ramon ruben mario rafael alvaro ivan hugo gonzalo guillermo
  carmen ana isabel lucia elena marta paula sofia valentina camila gabriela daniela mariana alejandra rosa beatriz
  pilar cristina raquel silvia monica patricia veronica claudia guadalupe lourdes dolores ines nuria yolanda ximena
  joao paulo marcos marcelo thiago tiago felipe rodrigo bruno gustavo leonardo leandro vinicius matheus renato fabio
  ricardo luiz joaquim rui nuno juliana fernanda leticia larissa bruna amanda vanessa aline renata luciana adriana
  simone regina tatiana viviane priscila rafaela
  hans klaus jurgen wolfgang uwe jens stefan markus matthias tobias sebastian florian lukas jonas felix maximilian
  leon finn karl heinz dieter gunther holger ralf bernd frank michael katharina sabine petra monika susanne ursula
  heike anja birgit claudia silke kathrin lena leonie johanna greta ingrid renate gisela brigitte jana svenja
  pierre jacques philippe alain bernard michel francois nicolas laurent julien thierry pascal olivier guillaume antoine
  mathieu camille marie nathalie isabelle sylvie valerie sandrine celine chloe manon lea margaux aurelie virginie
  marco luca giuseppe giovanni francesco alessandro andrea matteo lorenzo davide stefano paolo fabrizio simone giulia
  chiara francesca martina federica elisa valentina alessandra paola giorgia ilaria serena
  jan pieter kees johan willem bart jeroen sander daan thijs maarten marieke anneke ingeborg femke sanne lotte
  marloes esther wouter joost ruben
  rahul amit sanjay rajesh suresh ramesh vijay anil sunil ravi deepak manoj vikram arjun rohan rohit ajay ashok karan
  nikhil aditya arun sachin pooja neha anjali sunita anita kavita rekha meena seema divya sneha shreya ananya asha
  lakshmi geeta ritu swati nisha preeti
  राहुल अमित संजय राजेश सुरेश रमेश अनिल सुनील रवि दीपक मनोज विक्रम अर्जुन रोहन रोहित अजय अशोक पूजा नेहा अंजलि
  सुनीता अनीता मीना दिव्या स्नेहा प्रिया गीता सीता राधा मोहन सोहन
  budi agus andi joko eko bambang dedi hendra rudi wahyu rizky fajar arif dewi siti sri wati rina yuni lestari putri
  indah ratna fitri ayu sari nurul
  ahmed mohamed mohammed muhammad ali omar khaled hassan hussein ibrahim youssef mahmoud mustafa abdullah tariq samir
  karim nadia leila layla mariam maryam zainab amina noura huda salma rania yasmin
  أحمد محمد خالد حسين إبراهيم يوسف محمود مصطفى عبدالله طارق سمير سارة فاطمة عائشة مريم زينب ليلى نورة
  هدى سلمى رانيا ياسمين هند سعاد ناصر فهد 
  mehmet ahmet mustafa huseyin hasan ibrahim ismail osman yusuf murat emre burak serkan ayse fatma emine hatice zeynep
  elif merve ozlem esra sevgi 
  olga natalia irina svetlana tatiana elena ivan dmitri sergei alexei pawel piotr agnieszka katarzyna malgorzata
`;

let names: ReadonlySet<string> | null = null;

/** True for a folded word that is a common given name. */
export function isGivenName(folded: string): boolean {
  names ??= foldedSet(LIST);
  return names.has(folded);
}
