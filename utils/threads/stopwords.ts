/**
 * Words that say nothing of a story, folded: the commonest function words of the press's larger languages, all in one
 * set. What a language lacks here the store's own frequencies make up for.
 */
const WORDS = `
the and for with from that this have has had are was were will would could should can not but you your his her its our
their they them she him who what when where why how all any more most some than then into over after before about out
been being does did just also new says said say may might must one two amid per via off upon there here these those
of in on at to by as is it be he we or an if so up no do us my me am
der die das den dem des ein eine einen einem einer eines und oder aber mit von vom zum zur bei aus nach auf fur uber
unter vor durch gegen ohne um im am an in ist sind war wird werden wurde wurden hat haben sich nicht kein keine auch
noch nur so wie was wer wo wann warum als dass wenn es er sie ihr ihre sein seine wir ich man mehr neue neuen neuer
le la les un une des du de et ou en au aux dans sur sous par pour avec sans ce cet cette ces qui que quoi dont est sont
etait sera ont pas plus ne se sa son ses leur leurs il elle ils nous vous apres avant entre comme contre
el los las una unos unas y o del al con sin por para como mas pero su sus es son fue ser ha han no lo se este esta
estos estas que quien cuando donde entre sobre tras desde hasta ya
il lo gli uno di da del della dei delle nel nella con su per tra fra che chi e non si sono ha piu anche dopo dal alla
o os a as um uma do da dos das no na nos nas em com sem por para que mais nao foi ser tem sao apos sobre entre ao pelo
het een en of van voor met op te aan bij uit door over naar om is zijn was wordt worden heeft niet ook nog maar dan dat
dit deze die als na tot er hij zij ze wij hun meer
och att det som en ett den de pa av for med till fran om ar var har inte efter vid mot sig han hon kan ska vill
og at til fra er ikke et af paa vil skal blir ble etter ved mot seg
i w z na do ze sie nie to jest o od po za przez dla jak co czy ma byl juz oraz ktory pod przed
a v s k u o z na do ze se je to ne za po od pro pri jak co byl ma uz podle
a az es egy nem hogy is meg volt lesz mar csak de
ve bir bu da de ile icin olan oldu gibi daha cok ne ki mi sonra
si in la de cu pe din un o nu ce este sunt au fost mai dupa pentru prin
ja on ei se oli han mutta kun myos nyt
и в во на не с со к ко по из за от до о об у для что как это его ее их он она они мы вы но а или же бы ли при после
над под без про был была были было будет быть уже еще так тоже все всех чтобы который которые из-за стал стала новый
і й у в на не з зі та до по від за про для що як це його її їх він вона вони але або при після над без був була було
и на в не с за от по до са се да че как това му ѝ той тя те но при след във със ще
ο η το οι τα του τησ των τον την και να με σε για απο που θα στο στη στον στην στισ ειναι ενα μια δεν ωσ
في من على إلى عن مع هذا هذه التي الذي ان أن بعد قبل بين كان قد لا ما كل
של על את לא עם זה הוא היא כי גם או אל בין אחרי לפני
در به از که با را این است برای آن یک تا بر شد هم پس
के का की में है से को पर ने और यह भी एक हैं था कि
và của là có cho trong với các được một không người những đã từ về
yang dan di ke dari untuk dengan pada ini itu tidak akan dalam oleh juga sudah
`;

export const STOPWORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));
