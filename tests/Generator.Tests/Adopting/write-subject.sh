# What a curator types after 'sinorussia init .': facts of every kind, each with the keys that it needs.
set -e
cat >> content/subject.yaml <<'YAML'
forms:                            # words of this subject's own
  documents: [letter, by-law]
  places: [sea, quay]
YAML
invented='supplied=[{ what: the whole entry, sure: certain, basis: Invented for a test }]'

sinorussia new organisation "Northwick Council" --set topics=town --set article=the \
  --set "summary=Bought the stone of the [[breakwater]]." \
  --cite "harbour-book:3:the council had bought against her advice"
sinorussia new organisation "Harbour Board" --set topics=works --set founded=1849 \
  --set "summary=Built the harbour for the [[northwick-council|council]]." --set "$invented"
sinorussia new person "Tom Pell" --set surname=Pell --set topics=town --set born=1810 --set died=1880 \
  --set "summary=Mayor of [[northwick]]." \
  --set 'offices=[{ title: Mayor, from: 1848, to: 1860, organisation: northwick-council }]' --set "$invented"
sinorussia new person "Ada Marsh" --set topics=works --set born=1820 --set "summary=Engineer of the [[harbour-board]]." --set "$invented"
sinorussia new place "North Sea of Wick" --set form=sea --set topics=works --set "summary=The sea before [[northwick]]." --set "$invented"
sinorussia new place "Stone Quay" --set form=quay --set within=northwick --set topics=works \
  --set "summary=Where ships lie behind the [[breakwater]]." --set "$invented"
sinorussia new place "River Wick" --set form=river --set topics=town --set "summary=Runs through [[northwick]]." --set "$invented"
sinorussia new document "Harbour By-law" --set form=by-law --set date=1857 --set topics=town --set parties=northwick-council \
  --set "summary=Says who pays in the [[stone-quay|harbour]]." --set "$invented"
sinorussia new document "Letter to the council" --set form=letter --set date=1852-03 --set topics=works --set signed_by=anna-reed \
  --set "summary=[[anna-reed|Reed]] warns of the stone." --set "$invented"
sinorussia new event "Work begins" --set date=1850-21 --set topics=works --set "summary=Work on the harbour of [[northwick]] begins." \
  --cite "harbour-book:2:Work on the harbour began in the spring of 1850" --set 'cards={ when: {} }'
sinorussia new event "The town gathers" --set date=1850-04-12 --set topics=town --set related=first-stone \
  --set "summary=The town of [[northwick]] comes to see [[first-stone|the stone]]." \
  --cite "harbour-book:2:in front of the whole town"
sinorussia new event "Council buys stone" --set date=1851 --set topics=town --set organisations=northwick-council \
  --set "summary=The [[northwick-council|council]] buys cheap stone." \
  --cite "harbour-book:3:the council had bought against her advice" \
  --set 'cards={ whose: { ask: "Against whose advice did the council of Northwick buy cheap stone?", answer: "Anna Reed'"'"'s" } }'
sinorussia new event "The wall is laid again" --set date=1854 --set topics=works --set caused_by=storm-of-1853 \
  --set "summary=The [[harbour-board]] lays a second wall." --set "$invented"
sinorussia new term "Quarry" --set topics=works --set "summary=Where stone is broken." --set "$invented"
sinorussia new term "Surveyor" --set topics=works --set "summary=Who measures land and walls, as [[anna-reed]] did." --set "$invented"
sinorussia new figure "Years of building" --set date=1850/1856 --set value=6 --set unit=years --set basis=measured --set topics=works \
  --set "summary=It took six years to [[harbour-opens|the opening]]." \
  --cite "harbour-book:4:six years after the first stone"
sinorussia new figure "Cost of the second wall" --set date=1856 --set value=12000 --set unit=pounds --set currency=GBP \
  --set basis=estimated --set bound=about --set topics=works \
  --set "summary=What [[wall-is-laid-again|the second wall]] cost." --set "$invented"
sinorussia new position "Reed will not pay" --set date=1853 --set holders=anna-reed --set topics=town \
  --set "summary=[[anna-reed|Reed]] refuses to pay for the wall." --set "$invented"
sinorussia new assessment "The town blames the sea" --set date=1853 --set holders=northwick --set topics=town \
  --set "summary=For [[northwick|the town]] the sea broke the [[breakwater]]." \
  --cite "harbour-book:3:Most people blamed the sea"
sinorussia new dispute "What broke the wall" --set "question=What broke the breakwater of Northwick?" --set topics=works \
  --set "concerns=[{ fact: storm-of-1853, cards: [] }]" \
  --set "summary=Stone or sea: [[storm-of-1853|the storm]] has two accounts." --set 'positions=[
      { holders: [anna-reed], says: The stone was cheap., sources: [{ seed: harbour-book, paragraph: 3, words: Reed blamed the cheap stone }] },
      { holders: [northwick], says: The sea was high., sources: [{ seed: harbour-book, paragraph: 3, words: Most people blamed the sea }] }]'
