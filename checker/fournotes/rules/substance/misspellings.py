"""Well-known misspellings of words that stand in such notes, each with the right spelling.

Gathered from what writers of English get wrong again and again; none is a word, a name or a British or American spelling.
"""

from __future__ import annotations

_LIST = """
abscence:absence absense:absence acceptible:acceptable accesible:accessible accomodate:accommodate
accomodated:accommodated accomodating:accommodating accomodation:accommodation accomplishement:accomplishment
acheive:achieve acheived:achieved acheivement:achievement acheiving:achieving achivement:achievement
acknowlege:acknowledge acknowlegement:acknowledgement acommodate:accommodate acquaintence:acquaintance adivce:advice
adress:address adressed:addressed adresses:addresses advertisment:advertisement agian:again agressive:aggressive
allways:always alot:a_lot amature:amateur amoung:among anual:annual anwer:answer anwser:answer aplication:application
aplied:applied apointment:appointment apparant:apparent apparantly:apparently appearence:appearance
applicaton:application appliction:application appoinment:appointment apporach:approach appreaciate:appreciate
appreciat:appreciate appreciaton:appreciation appreciatte:appreciate appreicate:appreciate appriciate:appreciate
appriciated:appreciated approch:approach apreciate:appreciate apreciated:appreciated apriciate:appreciate
aproach:approach arguement:argument arrangment:arrangement assesment:assessment assessement:assessment
assisstance:assistance assistence:assistance atached:attached attachement:attachment attatched:attached
attendence:attendance attitute:attitude avaiable:available availabe:available availabilty:availability
availble:available availible:available avalable:available avaliable:available awfull:awful backgroud:background
backround:background baground:background basicly:basically beacuse:because becasue:because becaus:because
becomming:becoming becuase:because begining:beginning beleif:belief beleive:believe belive:believe
benefitial:beneficial benificial:beneficial benifit:benefit buisness:business busines:business busness:business
bussines:business bussiness:business calender:calendar candiate:candidate candidat:candidate canditate:candidate
careeer:career carreer:career carrer:career catagory:category certainley:certainly certian:certain challange:challenge
challanges:challenges challanging:challenging childern:children chioce:choice choosen:chosen coleague:colleague
coleagues:colleagues colleage:colleague colleages:colleagues colleauge:colleague colleauges:colleagues
collegue:colleague collegues:colleagues comitment:commitment comitted:committed comittee:committee comming:coming
commited:committed commitee:committee commitement:commitment committe:committee committment:commitment
communciation:communication compatable:compatible competant:competent competative:competitive completly:completely
comunicate:communicate comunication:communication concious:conscious conection:connection consern:concern
consideraton:consideration considration:consideration consistant:consistent contruction:construction
converation:conversation conversaton:conversation converstation:conversation convesation:conversation
convience:convenience convienient:convenient convinience:convenience convinient:convenient cordialy:cordially
corespondence:correspondence correspondance:correspondence curent:current curiousity:curiosity currentley:currently
custumer:customer custumers:customers decisision:decision decison:decision decission:decision dedicaton:dedication
definate:definite definately:definitely definatly:definitely definetely:definitely definetly:definitely
definitley:definitely definitly:definitely deparment:department departement:department departmant:department
descibe:describe descision:decision descripton:description desicion:decision develope:develop developement:development
developped:developed devlopment:development dicussed:discussed diferent:different differant:different
difficut:difficult diffrent:different dificult:difficult disapoint:disappoint disapointed:disappointed
disappoined:disappointed discused:discussed discusion:discussion discusssion:discussion dissapoint:disappoint
dissapointed:disappointed disscussed:discussed disscussion:discussion eachother:each_other effecient:efficient
efficent:efficient eficient:efficient eligable:eligible embarass:embarrass embarassed:embarrassed
embarrased:embarrassed employement:employment emplyer:employer enjoied:enjoyed enjoyd:enjoyed enjoyied:enjoyed
enthousiastic:enthusiastic enthusiam:enthusiasm enthusiasic:enthusiastic enthusiatic:enthusiastic
enviornment:environment envirnment:environment enviroment:environment environement:environment equiped:equipped
equiptment:equipment especialy:especially espescially:especially exagerate:exaggerate excelent:excellent
excellant:excellent excercise:exercise exellent:excellent exersice:exercise existance:existence expecially:especially
expectency:expectancy expereince:experience experiance:experience experianced:experienced experince:experience
expierence:experience explaination:explanation explanaton:explanation expresss:express extreamly:extremely
extrememly:extremely extremly:extremely facinating:fascinating familar:familiar familier:familiar
fasinating:fascinating febuary:February feburary:February feedbak:feedback feild:field finaly:finally finnaly:finally
firday:Friday firends:friends folow:follow folowing:following foreward:forward foriegn:foreign forwad:forward
forwrad:forward fourty:forty foward:forward fowrard:forward freind:friend freindly:friendly freinds:friends
frendly:friendly furthur:further futher:further futhermore:furthermore garantee:guarantee gaurantee:guarantee
gaurd:guard generaly:generally geniune:genuine genuinly:genuinely goverment:government gratefull:grateful
gratefuly:gratefully gratful:grateful gratitute:gratitude greatful:grateful greatfull:grateful guidence:guidance
happend:happened happenned:happened harrass:harass heared:heard hesistate:hesitate hesitat:hesitate hezitate:hesitate
hieght:height hopefull:hopeful hopefuly:hopefully hopfully:hopefully humourous:humorous hygene:hygiene idealy:ideally
identicle:identical imediately:immediately immeadiately:immediately immediatley:immediately immediatly:immediately
immidiately:immediately importamt:important importent:important impresed:impressed impresive:impressive
impressd:impressed incidently:incidentally independant:independent independantly:independently infomation:information
informaton:information infromation:information iniative:initiative innitiative:initiative inofrmation:information
insightfull:insightful instanly:instantly inteligent:intelligent interesed:interested interessting:interesting
intereting:interesting interiew:interview interrested:interested interresting:interesting intersted:interested
intersting:interesting interupt:interrupt interveiw:interview interveiwed:interviewed interveiwer:interviewer
intervew:interview intervied:interviewed interviewd:interviewed interviw:interview interviwed:interviewed
inteview:interview intial:initial intiative:initiative intrest:interest intrested:interested intresting:interesting
intruduce:introduce irrelevent:irrelevant itinery:itinerary jelous:jealous kindley:kindly knowladge:knowledge
knowledgable:knowledgeable knowledgible:knowledgeable knowlegde:knowledge knowlege:knowledge
knowlegeable:knowledgeable laboratary:laboratory labratory:laboratory langauge:language languge:language lenght:length
liason:liaison libary:library liesure:leisure litle:little maintainance:maintenance maintance:maintenance
maintenence:maintenance managment:management mananger:manager mangement:management manufacter:manufacture
mesage:message messege:message milennium:millennium miniscule:minuscule minumum:minimum mispell:misspell
neccesary:necessary neccessarily:necessarily neccessary:necessary necesary:necessary necessery:necessary
negociate:negotiate nieghbour:neighbour noticable:noticeable ocasion:occasion occasionaly:occasionally
occassion:occasion occured:occurred occurence:occurrence occuring:occurring occurrance:occurrence offical:official
officialy:officially oficial:official oportunities:opportunities oportunity:opportunity oppertunities:opportunities
oppertunity:opportunity opportuntiy:opportunity opportunty:opportunity opporunity:opportunity
oppotunities:opportunities oppotunity:opportunity opprotunity:opportunity oppurtunities:opportunities
oppurtunity:opportunity organistation:organisation organiztion:organization organsation:organisation orginal:original
orgnization:organization partculary:particularly particularily:particularly particularley:particularly
particulary:particularly passtime:pastime pateint:patient paticular:particular patientce:patience peice:piece
peple:people perfomance:performance performence:performance permanant:permanent permenant:permanent
persistant:persistent personel:personnel personnal:personal persue:pursue persuing:pursuing pleasent:pleasant
pleasuer:pleasure plesant:pleasant plesure:pleasure poeple:people posess:possess posession:possession posible:possible
posistion:position positon:position possesion:possession possibile:possible possition:position postion:position
potencial:potential potental:potential practicaly:practically prefered:preferred prefering:preferring
prepartion:preparation preperation:preparation presance:presence presense:presence privelege:privilege
privilage:privilege priviledge:privilege privlege:privilege probally:probably probaly:probably procces:process
proccess:process profesional:professional profesionalism:professionalism professer:professor
professionnal:professional proffesional:professional proffesor:professor proffessional:professional
programing:programming promiss:promise prompty:promptly pronounciation:pronunciation qestion:question quaility:quality
qualfied:qualified qualifcation:qualification qualifcations:qualifications qualificaitons:qualifications
quesiton:question questionaire:questionnaire queston:question quitely:quietly reagrds:regards realy:really
reccomend:recommend reccomendation:recommendation reccommend:recommend receieve:receive reciept:receipt
recieve:receive recieved:received recieving:receiving recive:receive recived:received recomend:recommend
recomendation:recommendation recommand:recommend recruitement:recruitment recruting:recruiting recrutment:recruitment
recuit:recruit referance:reference referances:references refered:referred refering:referring referrence:reference
refrence:reference refrences:references regading:regarding regads:regards regaurding:regarding reguarding:regarding
reguards:regards releif:relief relevent:relevant religous:religious rember:remember remeber:remember
rememeber:remember remmember:remember reponse:response responce:response responsability:responsibility
responsable:responsible responsibilites:responsibilities responsibilty:responsibility responsiblity:responsibility
restaraunt:restaurant restaurent:restaurant resturant:restaurant rigth:right rythm:rhythm salery:salary
saterday:Saturday satisfactary:satisfactory scedule:schedule schedual:schedule secratary:secretary secretery:secretary
sence:sense sencerely:sincerely seperate:separate seperately:separately shedule:schedule similiar:similar
simular:similar sincearly:sincerely sinceraly:sincerely sincerelly:sincerely sincerley:sincerely sincerly:sincerely
sinserely:sincerely softwere:software sofware:software someting:something somthing:something speach:speech
specialy:specially specificaly:specifically stange:strange strenght:strength strenghts:strengths strenth:strength
succes:success succesful:successful succesfull:successful succesfully:successfully successfull:successful
successfuly:successfully sucess:success sucessful:successful sucessfull:successful suport:support suprise:surprise
suprised:surprised suprising:surprising surpise:surprise techincal:technical technicaly:technically
techology:technology tecnical:technical tecnology:technology teh:the thankfull:thankful thankfuly:thankfully
thansk:thanks thier:their thnak:thank thnaks:thanks thoughful:thoughtful thougthful:thoughtful thouroghly:thoroughly
thouroughly:thoroughly threshhold:threshold throught:through througly:thoroughly thrusday:Thursday thsi:this
thurday:Thursday thursady:Thursday tihs:this togather:together togeather:together toghether:together tommorow:tomorrow
tommorrow:tomorrow tommorrw:tomorrow tomorow:tomorrow towords:towards transfered:transferred truely:truly truley:truly
trully:truly tuesay:Tuesday tusday:Tuesday tuseday:Tuesday typicaly:typically understaning:understanding
undertand:understand undestand:understand unforseen:unforeseen unfortuantely:unfortunately unfortunatley:unfortunately
unfortunatly:unfortunately unfortunetly:unfortunately untill:until usally:usually usefull:useful usualy:usually
vacany:vacancy vaccancy:vacancy vaccum:vacuum vacency:vacancy valuble:valuable valueable:valuable varios:various
verry:very visting:visiting vistit:visit waht:what wedensday:Wednesday wednsday:Wednesday welcom:welcome
wellcome:welcome wellcoming:welcoming wendesday:Wednesday wensday:Wednesday whcih:which wheather:whether
wherether:whether whitch:which whith:with wich:which wierd:weird wiht:with wonderfull:wonderful woud:would woudl:would
wounderful:wonderful wriiten:written writeing:writing writen:written writting:writing yeserday:yesterday
yestarday:yesterday yesteday:yesterday yesterady:yesterday yesturday:yesterday yoru:your youself:yourself yuor:your
"""

MISSPELLINGS: dict[str, str] = {}
for _pair in _LIST.split():
    _wrong, _, _right = _pair.partition(":")
    MISSPELLINGS[_wrong] = _right.replace("_", " ")
"""Wrong spellings in lower case and the right ones."""
