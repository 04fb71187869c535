"""
What the words of a question are worth for those of a passage that answers it, as a logarithm of odds.

Written by `tests/benchmarks/pointing.py --write`; `bot.understanding.pointing` says what a feature is. A line holds a
feature of a question, and features of passages, each with what it is worth beside that.
"""

WORTH = r"""
* *case 0.52 *caution -0.48 *escalation -1.01 *missed 0.29 *most 0.78 *nothing 2.55 *question -1.46 *shared 1.16
* *statement -0.8 *step -1.34
# # -0.13 *caution -0.35 *nothing 0.31 *statement -0.1 *step -0.23 =account 0.2 =account-code 0.11 =adjust -0.13
# =archive 0.22 =cannot -0.2 =connect -0.12 =delete -0.11 =discount -0.13 =duplicate -0.16 =freight -0.13
# =integration -0.2 =invalid -0.14 =invoice -0.13 =log -0.18 =login -0.13 =map -0.15 =menu -0.26 =mismatch 0.12
# =missing -0.2 =multiple -0.18 =name -0.27 =not-found 0.17 =organization -0.15 =outage -0.11 =payment -0.18
# =period -0.12 =permission 0.17 =prompt 0.19 =queue -0.2 =reconnect -0.1 =refresh -0.12 =refuse -0.11 =required -0.16
# =retry -0.49 =search -0.28 =sync-export -0.27 =tax-rate 0.16 =unauthorized -0.11 =workspace -0.22 access -0.17
# account 0.12 activ -0.13 advanc -0.15 affect -0.13 again -0.17 all -0.11 also 0.12 api -0.17 applic -0.11
# archiv 0.22 around 0.15 articl -0.13 ask -0.4 author -0.1 back -0.27 bearer -0.12 becaus -0.25 befor -0.42
# between -0.16 bodi -0.22 book -0.25 both -0.11 bottom -0.14 bring 0.1 busi -0.25 can 0.14 cannot -0.18 caus -0.13
# click -0.15 come -0.15 concierg -0.11 content -0.11 continu 0.13 count 0.15 creat 0.11 credenti -0.11 credit -0.15
# custom -0.13 data -0.13 decim -0.13 differ 0.14 discount -0.13 doe -0.34 down -0.13 either 0.27 error -0.13
# everi -0.3 exist 0.14 export -0.35 few 0.1 find -0.16 fix 0.17 flow -0.11 freight -0.13 from -0.15 give -0.16
# grid 0.13 has -0.12 header -0.16 help -0.18 hold 0.1 how 0.11 id -0.11 if -0.31 integr -0.19 invalid -0.13
# invoic -0.13 issu 0.19 itself -0.14 json -0.11 keep -0.4 left -0.1 like -0.15 log -0.23 longer 0.11 look -0.11
# make -0.1 map -0.12 match 0.19 menu -0.16 minut 0.1 miss -0.13 must -0.13 name -0.27 need 0.13 neither 0.19 new 0.1
# nor 0.18 not 0.1 note -0.19 number -0.1 oauth 0.1 old -0.13 one 0.13 open -0.36 order 0.12 organiz -0.15 origin -0.1
# other 0.15 out -0.11 pay -0.13 payment -0.11 per 0.1 period -0.14 permiss -0.3 place 0.15 post -0.36 previous 0.14
# process 0.1 prompt 0.19 purchas 0.13 put 0.15 queue -0.2 rais 0.11 re -0.11 reason -0.16 refresh -0.12 refus -0.11
# replac 0.1 report -0.11 right 0.13 sale 0.25 same -0.26 say 0.13 scope 0.17 secur -0.18 select -0.3 send -0.13
# set -0.43 sever -0.18 show -0.15 sinc -0.17 start -0.13 stay -0.19 step 0.16 straightforward 0.15 such -0.12
# suggest 0.15 suit -0.18 support -0.11 sync -0.16 tab -0.2 their 0.14 there 0.14 they -0.11 those -0.12 time -0.26
# two -0.22 type -0.23 under -0.15 until -0.18 up -0.19 updat 0.13 use 0.11 usual -0.16 utc -0.19 verifi 0.15
# want -0.17 what 0.14 which 0.23 whoever -0.34 within 0.13 without 0.11 work 0.15 workaround -0.25 workspac -0.22
# wrong 0.2 xero -0.28 your 0.11
#+# *caution -0.19 *statement 0.12 =adjust -0.14 =discount -0.16 =error 0.13 =fail -0.1 =freight -0.16 =map -0.15
#+# =payment -0.13 =queue -0.15 =sales-order 0.1 =sync-export -0.12 =token 0.15 adjust -0.16 all -0.16 anoth 0.2
#+# around 0.14 articl 0.13 both -0.16 click -0.11 count 0.18 decim -0.16 discount -0.16 either 0.14 error 0.13
#+# everi -0.21 fail -0.1 first -0.21 fix 0.15 freight -0.16 have 0.14 keep -0.13 look 0.11 map -0.1 match 0.22
#+# need -0.1 order 0.1 pay -0.16 place 0.18 queue -0.15 rais 0.12 rate 0.12 sale 0.1 say 0.13 so 0.14 still -0.1
#+# straightforward 0.14 suggest 0.14 token 0.18 trigger 0.16 utc 0.16 verifi -0.19 what 0.17 whoever -0.13
#+# without 0.12 work 0.11 your -0.24
#+and # 0.12 *nothing -0.11 =account-code 0.2 =bank-account 0.13 =mismatch 0.18 =tax-rate 0.16 bank 0.13 check 0.11
#+and code 0.2 do 0.14 doe 0.22 guid 0.13 have -0.18 match 0.18 not 0.3 put 0.13 rate 0.16 right 0.13 tax 0.16
#+and what 0.15
#+digit # 0.25 =account-code 0.25 =three-digit 0.25 code 0.19 digit 0.25 enter 0.25 general 0.25 gl 0.25 has 0.19
#+digit ledger 0.25 none 0.25 yet 0.25
#+export *nothing 0.14
#+for *nothing 0.3
#+hour *nothing 0.16
#+i *nothing 0.27
#+in if 0.1 say 0.17
#+is *escalation -0.26 *nothing -0.19 =contact -0.13 =error -0.26 =map 0.21 =organization -0.19 =sync-export -0.14
#+is account 0.16 after -0.18 alreadi 0.18 also 0.14 ask 0.11 can 0.19 contact -0.23 document -0.18 error -0.24
#+is has -0.18 if -0.15 know -0.26 map 0.23 messag 0.12 need 0.15 one 0.17 organiz -0.19 readi -0.26 send -0.24
#+is support -0.23 tell -0.26 they -0.25 want -0.26 was 0.17 what -0.15 your 0.26
#+of *nothing 0.21 page 0.2
#+on *statement 0.27 =error 0.28 articl 0.21 can 0.17 contact 0.11 doe 0.13 error 0.26 first -0.17 instead 0.13
#+on need 0.1 not 0.12 one 0.21 still 0.13 take -0.17 there 0.48 what 0.11 whether -0.11 which 0.28 you 0.24
#+or *nothing 0.19
*asking *caution 0.38 *escalation -0.61 *nothing -0.24 *question -0.14 *statement 0.21 *step 0.12
=access-denied *statement 0.12 custom 0.17 has 0.12 supplier 0.17
=account # -0.16 *escalation -0.17 *statement 0.12 =account-code 0.12 =admin -0.45 =connect 0.15 =contact -0.16
=account =delete -0.13 =email 0.12 =error -0.23 =invalid 0.27 =menu -0.27 =name -0.2 =outage -0.16 =refresh -0.34
=account =retry -0.17 =support -0.15 =sync-export -0.11 =tax-code -0.12 account 0.2 admin -0.43 advanc 0.21
=account again -0.12 all -0.24 alreadi -0.11 anoth -0.23 articl -0.25 back 0.14 befor 0.1 caus -0.21 connect 0.14
=account data -0.33 do 0.16 doe -0.14 email 0.12 error -0.23 export -0.13 go -0.18 has 0.15 help -0.21 if -0.37
=account invalid 0.2 issu 0.2 know -0.17 leav 0.23 list -0.13 menu -0.25 messag -0.11 must -0.12 name -0.2 one 0.19
=account onli 0.13 open -0.26 other 0.25 readi -0.17 refresh -0.34 same 0.27 say 0.18 send -0.25 so 0.18 status 0.17
=account still -0.15 support -0.19 tab -0.5 team -0.12 tell -0.17 than -0.16 these 0.15 they -0.15 time -0.14
=account tri -0.28 two -0.2 under 0.13 updat 0.41 want -0.17 was 0.13 way -0.2 what -0.26 whatev 0.15 while 0.22
=account whoever 0.13 wrong 0.17
=account-code has 0.11
=account-number *statement -0.16 =delete -0.1 =mismatch -0.14 alreadi -0.14 but -0.14 detail -0.14 do -0.14 has -0.13
=account-number match -0.14 not -0.15 remov -0.1 send 0.14 two -0.14 untick 0.17
=address =delete 0.13 =name 0.11 again -0.11 all 0.12 export -0.11 from 0.1 messag 0.12 name 0.11 other 0.14
=address remov 0.14 want -0.12
=adjust *escalation -0.15 =error -0.31 =nothing 0.15 =organization -0.17 =payment -0.2 =support 0.25 =transaction 0.11
=adjust account -0.12 been 0.14 befor 0.17 can -0.17 differ 0.1 document -0.13 error -0.31 first -0.12 have -0.13
=adjust know -0.15 must 0.16 need -0.36 noth 0.15 organiz -0.17 post 0.17 rate 0.14 readi -0.15 record 0.14 say 0.13
=adjust send -0.15 so 0.14 supplier 0.23 support 0.13 tax 0.16 tell -0.15 there -0.13 they -0.26 through 0.24
=adjust transact 0.11 want -0.15 you -0.12
=admin *nothing 0.25 *statement -0.14 *step -0.17 =account -0.21 =authenticate -0.16 =contact -0.17 =disconnect -0.18
=admin =expire 0.15 =integration -0.1 =login -0.13 =manual -0.13 =map -0.1 =menu -0.42 =nothing -0.16 =outage 0.11
=admin =reconnect -0.21 =reference-number -0.14 =refresh 0.16 =revoke -0.18 =sync-export 0.16 account -0.17
=admin admin -0.16 affect 0.1 anywher 0.11 ask 0.36 attempt -0.12 authent -0.19 back -0.19 bearer -0.13 befor -0.12
=admin bot -0.12 check 0.15 code -0.18 come -0.17 concierg -0.15 configur 0.13 confirm 0.11 contact -0.16
=admin credenti -0.17 down 0.11 expir 0.15 find -0.27 go -0.23 guid 0.13 has -0.19 id 0.12 if -0.22 issu 0.11
=admin keep -0.11 leav 0.21 left -0.2 like 0.12 look 0.17 may -0.16 messag -0.11 mobil -0.12 navig -0.12 now 0.33
=admin onc -0.14 origin -0.11 outag 0.11 partner 0.11 reconnect -0.24 refer -0.14 refresh 0.16 revok -0.18
=admin select -0.16 set -0.14 start -0.15 sync 0.19 tab -0.29 tap -0.12 them 0.11 then 0.1 there -0.12 timestamp 0.11
=admin typic -0.12 until 0.19 utc 0.12 was -0.17 web -0.12 when -0.12 write 0.11 xero -0.24 you -0.22 your -0.1
=amount *nothing -0.19 =adjust 0.26 =contact -0.14 =nothing 0.17 =organization -0.15 adjust 0.27 ask -0.2 if -0.28
=amount import 0.14 make 0.22 messag -0.14 more 0.14 need -0.15 neglig 0.14 noth 0.17 onli 0.14 organiz -0.15
=amount you -0.19 your 0.25
=approve *nothing 0.24
=archive *nothing -0.12 =archive 0.11 =merge 0.19 =remap -0.13 =sync-export -0.17 anoth 0.38 archiv 0.11 ask -0.16
=archive copi 0.15 from -0.14 has -0.17 id -0.15 if 0.19 left 0.27 map -0.14 merg 0.19 must -0.11 need 0.2 one 0.16
=archive open 0.28 re -0.13 same -0.2 so -0.14 sync -0.15 them -0.16 there 0.15 two -0.13 url 0.14 was 0.15 when -0.11
=authenticate *nothing 0.32
=authorize =authorize 0.11 author 0.11 when 0.15
=automatic *escalation -0.11 *nothing -0.13 *statement -0.18 =contact -0.56 =disconnect 0.16 =error -0.13 =fail 0.11
=automatic =manual 0.11 =retry 0.39 =sync-export 0.28 =token 0.2 access 0.19 again 0.5 ask -0.14 befor -0.15
=automatic contact 0.18 do -0.13 error -0.13 export 0.18 fail 0.1 from 0.33 has -0.18 have -0.24 if -0.33 issu -0.14
=automatic know -0.11 longer 0.13 make -0.16 messag -0.18 need -0.11 no 0.12 one -0.17 open -0.15 readi -0.11
=automatic retri 0.12 send 0.21 support -0.17 sure -0.1 sync 0.14 tell -0.11 there -0.19 these -0.13 they -0.12
=automatic through 0.19 token 0.2 two -0.11 want -0.1 you -0.46 your -0.25
=backdate *escalation -0.18 =error -0.21 =integration 0.16 =map 0.15 =retry -0.13 =sync-export -0.16 account 0.17
=backdate again -0.14 error -0.21 export -0.22 have 0.13 integr 0.13 know -0.18 map 0.1 need 0.14 readi -0.18
=backdate send -0.17 set 0.15 tell -0.18 they -0.21 typic 0.14 want -0.14
=bank-account *nothing 0.14 =missing -0.11 no -0.12 not 0.2 xero -0.15 your -0.11
=bulk *nothing 0.17 *statement -0.16 =retry 0.21 all 0.15 do 0.13 messag 0.2 same 0.2 these 0.26
=cannot *caution -0.21 *nothing -0.23 *statement 0.34 *step -0.3 =account -0.12 =admin 0.11 =cannot 0.37
=cannot =disconnect -0.12 =retry -0.15 after -0.11 again -0.2 all -0.19 although 0.15 api 0.15 articl -0.18
=cannot attempt 0.17 bot 0.15 but 0.13 can 0.16 cannot 0.33 check 0.17 code 0.14 come 0.11 concierg 0.15 configur 0.15
=cannot connect 0.14 do -0.23 fail 0.18 find 0.12 itself 0.18 mobil 0.15 navig 0.15 no -0.18 open -0.32 period -0.15
=cannot report 0.12 resolv 0.15 retri 0.13 say -0.12 select -0.16 set 0.11 start 0.17 tab 0.14 tap 0.15 then 0.11
=cannot these -0.11 through 0.11 two -0.14 until 0.15 utc 0.15 web 0.15 whoever -0.23 write 0.12 you 0.39
=complete *statement -0.17 *step 0.11 =complete 0.12 =contact 0.16 =invalid 0.18 =map -0.29 =menu -0.21 =support 0.16
=complete can -0.12 complet 0.12 contact 0.16 if 0.16 invalid 0.17 map -0.29 menu -0.21 one -0.1 open -0.28
=complete support 0.18 team 0.16 you -0.1
=connect # -0.11 *nothing -0.62 *step 0.27 =account -0.1 =admin -0.14 =authenticate 0.23 =connect 0.18
=connect =disconnect 0.13 =integration -0.1 =manual 0.12 =map 0.25 =nothing -0.14 =period 0.13 =permission 0.24
=connect =prompt 0.16 =restore -0.11 =retry 0.1 =setup -0.11 =sync-export -0.1 =token 0.12 admin -0.11 all -0.34
=connect articl -0.18 author -0.15 becaus -0.12 been 0.11 befor -0.14 can -0.14 caus -0.12 connect 0.11 contact 0.12
=connect do -0.12 everi -0.19 first -0.17 have -0.11 integr -0.1 issu -0.11 map 0.25 may -0.14 must -0.2 onc 0.12
=connect period 0.13 prompt 0.16 re -0.15 reauthor 0.12 reconnect 0.18 restor -0.11 should 0.12 so 0.11 somebodi 0.14
=connect status -0.16 stay 0.13 still -0.23 support 0.11 sync -0.11 system 0.11 there -0.23 token 0.12 under -0.24
=connect until -0.13 verifi 0.13 was -0.11 your -0.14
=contact *caution -0.42 *nothing 0.31 *step -0.43 =account -0.3 =address -0.14 =archive -0.23 =authorize -0.15
=contact =complete -0.36 =contact 0.12 =delete -0.11 =disconnect -0.26 =duplicate 0.1 =fail -0.23 =integration -0.24
=contact =limit -0.21 =map -0.18 =nothing 0.12 =remap -0.12 =retry -0.18 =revoke -0.2 =search 0.13 =sync-export 0.23
=contact =token -0.35 =transaction 0.24 advic -0.18 after -0.2 again -0.18 archiv -0.23 author -0.3 befor -0.22
=contact between 0.16 block -0.2 bodi 0.16 but -0.13 client -0.16 complet -0.36 continu -0.24 correct -0.24
=contact creation -0.2 data -0.21 delet -0.14 detect -0.2 differ -0.15 document -0.16 doe -0.12 down -0.27 each -0.15
=contact els 0.11 exist 0.12 export 0.13 fail -0.18 find -0.28 give 0.13 go -0.35 guid -0.29 happen 0.18 have -0.11
=contact how -0.5 if -0.11 integr -0.23 into -0.11 left 0.12 limit -0.21 longer -0.2 make -0.21 map -0.21 may -0.34
=contact no -0.29 not -0.24 note -0.23 noth 0.13 old -0.27 one -0.14 open -0.16 other -0.18 our -0.18 page -0.25
=contact portal -0.16 post -0.11 re -0.13 reach -0.21 record -0.2 revok -0.2 same -0.3 say -0.22 send -0.14 settl 0.14
=contact show 0.14 so -0.5 speak -0.13 specifi 0.19 status -0.13 stay 0.14 supplier 0.13 sure -0.15 sync 0.23
=contact through -0.3 token -0.35 too -0.33 transact 0.24 tri 0.2 type 0.19 up 0.26 use 0.18 valid 0.1 verifi -0.23
=contact want -0.14 was -0.11 which 0.23 while 0.1
=currency *nothing 0.3
=daily *escalation -0.12 =contact -0.12 =error -0.11 =exceed 0.1 =organization -0.12 contact -0.12 error -0.11
=daily exceed 0.1 know -0.12 messag -0.11 need -0.12 organiz -0.12 readi -0.12 send -0.12 still -0.12 support -0.12
=daily tell -0.12 than -0.12 they -0.12 want -0.12 what -0.12
=date *caution -0.15 *nothing -0.25 =contact -0.11 =error -0.11 =expire 0.12 after -0.13 again -0.14 articl -0.15
=date error -0.15 expir 0.12 flow 0.13 from 0.18 has 0.2 if -0.11 neither 0.19 open 0.12 past -0.11 set 0.3 these 0.11
=date time 0.12 trigger 0.13 utc 0.29 xero -0.12 your -0.15
=delete *nothing -0.14 *statement -0.11 =contact -0.27 =delete 0.11 =error -0.22 =integration -0.12 =map -0.2
=delete =multiple -0.1 =order-line -0.11 =organization 0.13 =outage 0.11 =payment -0.18 =required -0.15 =retry -0.28
=delete =sales-order -0.14 =sync-export -0.14 =tax-rate -0.11 action -0.12 adjust -0.12 again -0.3 anoth -0.11
=delete around -0.22 back 0.12 besid 0.27 bottom -0.13 check 0.1 code -0.2 contact -0.35 credit -0.13 custom -0.21
=delete delet 0.23 document -0.34 either -0.22 error -0.22 everi 0.12 export -0.21 find -0.11 fix -0.33 follow -0.24
=delete go -0.11 has -0.17 help -0.13 if -0.16 instead 0.13 integr -0.12 keep -0.21 link -0.16 look -0.26 messag -0.1
=delete nor -0.11 not -0.17 note 0.11 one -0.29 order -0.21 organiz 0.13 other -0.18 product -0.12 rais -0.15
=delete rate -0.11 requir -0.13 resolv -0.12 sale -0.14 same -0.29 say -0.23 screenshot 0.14 sever -0.1
=delete straightforward -0.22 such -0.17 suggest -0.22 there -0.18 through -0.1 trigger -0.15 two -0.13 whatev -0.11
=delete when -0.16 whi -0.14 which -0.18 without -0.15 work -0.22 wrong -0.11 you -0.13 your -0.19
=disconnect *statement 0.14 *step -0.16 =cannot 0.15 =connect 0.11 =credit-note 0.11 =payment 0.11 =transaction 0.11
=disconnect alon 0.23 appli 0.13 between 0.23 credit 0.11 end 0.23 not 0.11 particular 0.23 payment 0.11 they 0.12
=disconnect transact 0.11
=discount =payment 0.18 you 0.11
=duplicate # 0.11 *nothing -0.17 =mismatch 0.24 =retry 0.3 =sync-export 0.22 again 0.29 alreadi 0.16 but 0.21
=duplicate contact 0.17 do 0.32 export 0.28 from 0.24 if -0.15 match 0.24 no -0.1 not 0.25 right 0.11 same -0.13
=duplicate send -0.2 two 0.17 want -0.2 your -0.11
=email # -0.29 *nothing 0.26 *statement -0.1 *step -0.19 =address -0.16 =admin -0.12 =authorize -0.11 =complete 0.24
=email =delete -0.15 =email 0.22 =integration -0.12 =invalid 0.17 =limit -0.11 =log -0.14 =missing 0.27 =outage -0.1
=email =required -0.14 =stray-character -0.13 =sync-export -0.41 =token -0.1 =where-find -0.1 activ -0.11 address -0.1
=email admin -0.11 administr -0.1 again -0.4 all -0.16 alreadi -0.11 although -0.23 anywher -0.1 api -0.1 author -0.11
=email block -0.13 can -0.14 charact -0.13 check -0.21 comma -0.13 complet 0.24 confirm -0.1 correct -0.11
=email creation -0.13 data -0.29 detect -0.13 do -0.1 down -0.22 email 0.22 exist -0.14 explain -0.14 export -0.24
=email field -0.14 find -0.13 from -0.16 id -0.13 if 0.3 integr -0.11 issu -0.11 limit -0.11 log -0.14 look -0.17
=email make -0.14 map -0.18 may -0.22 miss 0.21 outag -0.1 page -0.1 part -0.13 partner -0.1 platform -0.1 post -0.12
=email reach -0.11 record -0.14 remov -0.25 requir -0.13 say -0.12 settl 0.11 so 0.14 someth -0.11 space -0.13
=email status -0.1 stay 0.1 step 0.11 sure -0.14 sync -0.24 their -0.1 two 0.11 type -0.11 verifi -0.32 what -0.1
=email when -0.21 where -0.1 whose 0.12 write -0.1 you -0.21
=error *escalation 0.11 *nothing -0.14 =error 0.18 =organization 0.12 =setup -0.14 =transaction -0.12 alreadi -0.13
=error although 0.13 articl 0.11 can 0.13 categori -0.11 caus 0.16 configur -0.14 do -0.2 doe 0.11 error 0.18
=error from -0.18 know 0.11 messag 0.27 need 0.11 one 0.13 organiz 0.12 page -0.15 readi 0.11 save 0.12 send 0.14
=error so -0.17 tax -0.11 tell 0.11 these 0.15 they 0.11 transact -0.12 want 0.11 when -0.15 your -0.12
=everything *nothing -0.26 *statement 0.19 =account 0.13 =authorize 0.17 =complete -0.11 =connect 0.2 =fail 0.13
=everything =missing 0.14 =organization 0.16 =reconnect -0.15 =transaction 0.17 account 0.13 again -0.1 alon 0.31
=everything although 0.12 api 0.13 author 0.17 been -0.16 between 0.34 can 0.14 check 0.31 complet -0.11 connect 0.25
=everything do -0.2 each 0.28 end 0.31 first -0.14 header 0.12 healthi 0.11 id 0.14 itself 0.2 make -0.13 may 0.17
=everything messag -0.24 miss 0.14 need 0.19 not 0.19 organiz 0.16 particular 0.31 re -0.17 retri 0.11 say 0.24
=everything someth 0.11 start -0.13 status -0.22 these 0.15 they -0.13 through -0.15 too 0.29 transact 0.17 xero 0.11
=everything you -0.15
=expire =account -0.23 =admin -0.18 =authenticate -0.17 =authorize -0.22 =connect -0.14 =disconnect 0.14 =error -0.1
=expire =fail -0.24 =integration -0.24 =log -0.11 =permission -0.14 =revoke 0.26 =sync-export -0.3 account -0.23
=expire admin -0.24 ask -0.11 author -0.22 connect -0.13 disconnect -0.2 do -0.15 fail -0.25 have -0.13 integr -0.24
=expire issu 0.12 log -0.2 may -0.16 not -0.12 past -0.13 revok 0.26 say -0.1 set -0.23 so 0.2 status -0.14 sync -0.31
=expire then -0.14 time -0.14 what 0.14 when -0.12 which -0.11 you -0.2
=fail # -0.11 *caution 0.16 *nothing -0.36 =authorize 0.15 =complete -0.22 =delete 0.3 =disconnect 0.25 =error 0.27
=fail =expire -0.11 =fail 0.15 =integration 0.1 =invalid -0.27 =manual 0.19 =permission 0.15 =reference-number 0.14
=fail =revoke 0.22 =search -0.31 access 0.29 administr -0.13 all 0.23 although 0.2 anywher -0.1 ask -0.24 author 0.15
=fail been 0.12 bot 0.28 bottom 0.13 can 0.12 compar -0.16 complet -0.22 concierg 0.19 confirm -0.1 contact -0.11
=fail document 0.17 doe -0.12 down 0.21 each -0.14 error 0.2 expir -0.11 find -0.22 follow -0.15 from -0.13 give 0.11
=fail id -0.1 if -0.18 integr 0.1 into 0.13 invalid -0.28 keep -0.13 left 0.3 let 0.18 list -0.25 longer 0.26
=fail make 0.12 map 0.12 may -0.13 messag 0.14 mobil 0.28 must 0.13 navig 0.28 no 0.24 not 0.11 onc -0.17 other 0.17
=fail outag -0.1 partner -0.1 permiss 0.13 platform -0.13 reconnect 0.13 refer 0.14 revok 0.22 right 0.17
=fail screenshot -0.19 set 0.11 somebodi 0.2 stay -0.16 step -0.22 still -0.25 support -0.17 sure 0.12 sync 0.15
=fail tap 0.28 their -0.13 them -0.28 there 0.13 time -0.12 type 0.14 under 0.13 updat -0.14 utc -0.21 verifi 0.15
=fail was 0.25 web 0.28 what 0.24 whi 0.19 write -0.11
=five-thousand =contact 0.11 =daily 0.12 =five-thousand 0.11 =reset 0.12 =support 0.11 but 0.14 contact 0.11
=five-thousand daili 0.12 day 0.14 do 0.14 far 0.11 fewer 0.11 hard 0.14 has 0.2 have 0.11 hour 0.1 request 0.11
=five-thousand reset 0.12 support 0.11 team 0.11 than 0.11 then 0.2 wait 0.12 were 0.14 what 0.13
=format =format 0.14 =search -0.1 format 0.14 look -0.1 match 0.14 set -0.1 so 0.14 specifi -0.1 up -0.1 updat 0.14
=format which -0.1
=freight *nothing 0.27
=integration *nothing 0.11 =integration 0.15 =refresh 0.13 =where-find 0.19 data 0.13 mean 0.19 messag 0.1 plugin 0.19
=integration refresh 0.13 these 0.18 where 0.19
=invoice *nothing 0.14 *step -0.2 =account -0.12 =cannot -0.24 =complete -0.13 =connect 0.13 =contact 0.11
=invoice =delete -0.12 =draft -0.15 =invoice 0.13 =map -0.15 =mismatch -0.14 =name -0.12 =organization 0.11
=invoice =revoke 0.13 =setup -0.16 =support -0.22 add -0.14 after 0.13 again -0.19 alreadi -0.1 anoth -0.23 appli 0.12
=invoice articl 0.15 ask -0.27 can 0.13 cannot -0.28 caus -0.15 chang -0.18 check -0.14 complet -0.13 configur -0.18
=invoice connect 0.13 creat 0.17 custom -0.11 document 0.13 draft -0.15 enabl 0.18 export 0.19 fast -0.14 fed -0.18
=invoice has -0.15 have -0.11 invoic 0.13 issu 0.15 look -0.17 map -0.3 match -0.23 name -0.12 not -0.18 number -0.18
=invoice open -0.5 organiz 0.11 other -0.18 page -0.11 rate -0.15 remov -0.12 request -0.17 resolv -0.12 revok 0.13
=invoice same -0.11 screenshot -0.22 set -0.18 show 0.11 solut -0.14 status -0.17 step -0.19 still 0.11 such -0.2
=invoice support -0.13 sure 0.1 take -0.19 team -0.22 them -0.1 these 0.1 through -0.23 time -0.11 two -0.16
=invoice unlink -0.11 use 0.12 usual -0.3 whi -0.12 work 0.13 your -0.11
=journal *nothing 0.14 =journal -0.12 journal -0.12
=limit *escalation 0.1 *nothing 0.18 *step -0.21 =cannot 0.11 =exceed 0.17 =fail -0.19 =five-thousand 0.12
=limit =transaction 0.12 about 0.11 can -0.2 cannot 0.11 exceed 0.17 extend 0.11 fail -0.18 has -0.15 have 0.23
=limit know 0.1 more 0.11 one -0.11 rate 0.14 readi 0.1 request 0.17 tell 0.1 they 0.1 transact 0.12 what -0.13
=limit which -0.11 you 0.16 your -0.23
=log *nothing 0.49 *statement -0.15 *step -0.1 =connect -0.11 =invalid 0.12 =unauthorized 0.12 connect -0.13
=log error -0.13 invalid 0.12
=login =error -0.12 =fail -0.1 =permission 0.1 =prompt -0.22 =refresh 0.15 =sync-export 0.1 again -0.15 authent 0.16
=login bottom -0.19 can 0.13 concierg -0.11 error -0.12 if -0.17 may -0.1 not -0.16 now 0.17 prompt -0.22 refresh 0.15
=login report -0.11 resum 0.15 select -0.2 send -0.16 then 0.12 they -0.12 token -0.13 what -0.19 when -0.3 you -0.1
=login your -0.13
=manual *escalation -0.11 =contact -0.1 =integration -0.12 =map -0.23 =organization -0.18 =sync-export 0.32
=manual account -0.2 again 0.17 ask -0.41 contact -0.1 down -0.1 export 0.17 from 0.23 integr -0.12 know -0.11
=manual map -0.2 match -0.11 need -0.11 not -0.12 organiz -0.18 page -0.1 readi -0.11 send -0.11 set -0.14 sync 0.12
=manual tell -0.11 two -0.1 verifi -0.11 want -0.11 whether 0.1
=map *nothing -0.27 =account 0.1 =authorize -0.25 =cannot 0.16 =complete -0.12 =connect 0.28 =delete -0.11 =fail -0.13
=map =invalid -0.19 =invoice -0.11 =map 0.25 =merge 0.12 =organization -0.12 =outage -0.16 =permission 0.19
=map =retry 0.13 =setup 0.16 =support 0.29 =workspace -0.11 access 0.1 account -0.11 administr -0.16 after -0.15
=map again -0.13 alreadi -0.22 anywher -0.11 api -0.17 ask 0.18 author -0.29 between 0.18 can 0.12 cannot 0.13
=map check 0.12 come 0.2 complet -0.12 configur 0.14 confirm -0.11 connect 0.34 continu -0.15 do -0.22 down -0.14
=map exist 0.1 export 0.26 fail -0.12 from -0.14 go -0.19 has -0.12 id -0.23 if -0.15 invalid -0.19 invoic -0.11
=map leav 0.17 left 0.16 look 0.14 make -0.14 map 0.21 may -0.23 merg 0.12 messag -0.14 must -0.25 not -0.14 onli 0.1
=map open 0.14 organiz -0.12 outag -0.11 page -0.3 partner -0.11 permiss 0.19 platform -0.16 put -0.1 re 0.22
=map retri -0.14 right -0.14 select -0.32 send 0.14 step -0.17 support 0.25 sync -0.2 system -0.12 team 0.29 them 0.18
=map then 0.13 those -0.16 timestamp -0.11 until 0.15 updat -0.15 url 0.14 when -0.36 workspac -0.11 xero 0.17
=menu *nothing -0.13 *statement -0.27 *step 0.11 =cannot -0.14 =chart-of-accounts -0.34 =connect 0.11 =error -0.47
=menu =integration -0.14 =search 0.12 advanc 0.18 again -0.25 area 0.1 back 0.12 bottom 0.43 can -0.24 chart -0.34
=menu click 0.28 code -0.21 doe -0.19 error -0.47 export -0.12 find 0.14 go 0.16 have -0.58 if 0.13 integr -0.1
=menu into -0.16 look 0.11 main 0.11 need -0.23 option 0.1 page 0.55 re 0.14 say 0.14 send -0.14 set 0.12
=menu singular 0.13 status 0.18 store 0.11 system 0.3 tab 0.12 they -0.15 up -0.14 what -0.31 when 0.13 write 0.14
=menu you -0.23 your 0.14
=merge *statement -0.2 =delete -0.21 =error -0.12 =fail -0.17 =map -0.36 =merge 0.13 =retry -0.25 =sync-export -0.13
=merge again -0.18 been -0.16 between -0.16 broken -0.16 delet -0.13 error -0.12 export -0.18 from -0.2 has -0.26
=merge if 0.13 left 0.15 merg 0.13 messag -0.21 need -0.21 one 0.15 open 0.15 sinc -0.16 step -0.17 sync -0.18
=merge there -0.27 two -0.23 was 0.12 what -0.1
=mismatch *nothing 0.29 *statement -0.12
=missing =account-code 0.13 =address 0.1 =delete 0.12 =error -0.14 =missing 0.27 =organization -0.14 =outage 0.13
=missing =stray-character 0.19 =sync-export 0.11 account -0.31 admin -0.12 again 0.15 all 0.28 anywher 0.13 ask 0.2
=missing charact 0.19 comma 0.19 confirm 0.13 contact -0.27 down 0.12 error -0.15 export 0.12 from 0.31 go -0.16
=missing issu 0.13 keep -0.12 may -0.18 miss 0.21 none 0.11 open -0.2 organiz -0.14 other 0.22 outag 0.13 part 0.19
=missing partner 0.13 remov 0.12 same 0.11 send -0.11 so 0.29 space 0.19 their 0.13 there -0.12 updat 0.22 use 0.15
=missing what -0.13 write 0.14 your -0.17
=name # 0.13 *nothing -0.24 *step 0.12 =duplicate 0.15 =name 0.11 =retry -0.15 =search 0.26 =sync-export -0.15
=name =unlock 0.1 again -0.14 ask 0.11 can -0.2 each 0.28 exist -0.13 export -0.13 find 0.12 first -0.25 from -0.11
=name how 0.14 itself 0.21 log -0.1 look 0.24 name 0.11 page 0.14 post -0.16 record -0.21 say 0.11 so 0.14
=name status -0.11 supplier -0.13 too 0.23 type 0.12 uniqu 0.22 unlock 0.1 want 0.18 you -0.15 your -0.15
=not-found *statement 0.17 from 0.17 you 0.14
=nothing *nothing -0.36 *question 0.11 *statement -0.15 *step 0.15 =authenticate 0.11 =cannot 0.13 =disconnect 0.2
=nothing =expire 0.1 =prompt 0.13 =reconnect 0.1 =retry 0.14 =support -0.18 =sync-export -0.11 =transaction 0.23
=nothing attempt -0.17 authent 0.11 back 0.18 befor -0.22 bottom -0.14 can -0.11 cannot 0.18 caus 0.22 come 0.18
=nothing continu -0.22 correct -0.11 disconnect 0.2 doe 0.34 expir 0.1 keep 0.18 make 0.13 prompt 0.13 reason 0.2
=nothing reconnect 0.13 report 0.14 retri 0.16 screenshot -0.2 secur 0.11 sync -0.11 team -0.17 token 0.12
=nothing transact 0.23 typic 0.11 was 0.14 when -0.1 which -0.13 xero -0.1
=organization *nothing 0.2 =outage 0.17
=payment *escalation -0.12 *statement -0.13 =account-code -0.17 =complete -0.17 =credit-note 0.11 =error -0.17
=payment =integration -0.16 =invoice 0.24 =map -0.19 =missing -0.11 =sync-export -0.12 =three-digit -0.15
=payment =transaction 0.1 =unlink 0.15 account -0.27 again 0.22 alreadi -0.39 also -0.15 ani -0.12 articl -0.26
=payment back -0.13 becaus -0.11 been -0.11 bring -0.11 chang -0.13 check -0.23 code -0.17 complet -0.17 contact -0.15
=payment correct -0.1 digit -0.15 do 0.24 error -0.17 first 0.12 general -0.15 gl -0.15 have -0.11 hold -0.11
=payment instead 0.17 integr -0.16 invoic 0.24 know -0.12 ledger -0.15 link -0.11 mark -0.11 messag -0.14 miss -0.11
=payment must 0.17 neither 0.11 none -0.14 nor 0.11 note 0.14 open -0.32 post -0.22 process 0.11 readi -0.12
=payment replac -0.11 revert -0.13 send 0.21 start 0.18 support -0.15 tell -0.12 then -0.1 there -0.31 through -0.15
=payment transact 0.1 tri 0.28 unlink 0.13 use -0.13 usual -0.15 want -0.16 was -0.12 when -0.15 whether -0.21
=payment which -0.2 while -0.11 within 0.14 work -0.16 xero -0.25 yet -0.15 you -0.11 your -0.56
=period *nothing 0.11
=period-lock *escalation -0.2 *nothing 0.16 *step -0.18 =account -0.15 =contact -0.2 =error -0.21 =organization -0.2
=period-lock =retry -0.13 =support -0.11 =unlock -0.14 account -0.15 again -0.1 although -0.11 articl -0.17
=period-lock attempt -0.11 can 0.18 contact -0.2 continu -0.11 document -0.19 error -0.21 from -0.12 go -0.14 if -0.27
=period-lock know -0.2 need -0.2 organiz -0.2 readi -0.2 send -0.2 support -0.2 team -0.11 tell -0.2 they -0.26
=period-lock unlock -0.14 want -0.22 what -0.2 you 0.11 your -0.26
=permission # -0.23 *nothing 0.21 *statement 0.22 *step -0.33 =account -0.33 =disconnect -0.2 =map 0.16
=permission =organization -0.13 =prompt -0.11 =reconnect -0.11 =retry -0.11 =setup 0.27 =workspace -0.13 access 0.14
=permission account -0.33 all -0.14 ask 0.12 authent -0.11 been -0.27 can 0.17 check -0.17 click -0.18 configur 0.25
=permission disconnect -0.2 doe -0.1 export 0.19 go -0.11 have 0.11 issu 0.17 leav 0.24 look -0.26 map 0.25 may 0.11
=permission now -0.12 organiz -0.13 permiss 0.25 prompt -0.11 reconnect -0.12 so 0.49 start -0.12 they 0.13
=permission timestamp -0.13 until 0.17 up 0.14 what 0.11 which 0.12 while -0.2 workspac -0.13 wrong 0.12 xero 0.11
=permission your 0.15
=prompt *step 0.12 =connect -0.24 =prompt 0.19 =reconnect 0.14 =retry -0.13 click 0.24 concierg -0.16 connect -0.24
=prompt export -0.11 have -0.15 if 0.11 now 0.34 prompt 0.19 reauthor 0.15 reconnect 0.17 retri -0.13 sync 0.16
=prompt want -0.1 was -0.15 you 0.12
=queue *nothing 0.22 xero -0.13
=receipt *nothing 0.18 =bank-account -0.12 bank -0.12 code -0.13 has -0.13
=reconcile *nothing 0.19 *statement -0.11 =unlink 0.15 again -0.13 have -0.11 not -0.11 status -0.11 two -0.18
=reconcile was -0.15 whether -0.13 xero -0.15 you -0.14
=reconnect # -0.16 *nothing -0.13 *question -0.24 *statement -0.26 =account -0.23 =authenticate -0.16
=reconnect =disconnect -0.13 =expire -0.13 =fail -0.24 =integration 0.27 =manual -0.13 =prompt 0.26 =reconnect 0.12
=reconnect =retry -0.22 =revoke -0.14 =setup -0.2 =tax -0.11 =token -0.25 =transaction -0.13 =workspace -0.25
=reconnect account -0.23 admin -0.14 again 0.13 articl -0.11 ask -0.15 author -0.11 befor -0.14 between -0.11
=reconnect categori -0.11 client -0.12 configur -0.22 disconnect -0.1 expir -0.13 export -0.32 fail -0.28 first -0.17
=reconnect from -0.14 go -0.13 have -0.16 i -0.17 if 0.2 integr 0.27 keep -0.17 log -0.2 may -0.14 not -0.16 onc 0.19
=reconnect portal -0.12 problem -0.12 prompt 0.26 re -0.11 reauthor 0.36 reconnect 0.21 report -0.13 retri -0.2
=reconnect revok -0.14 save 0.13 select -0.2 should 0.14 so -0.18 status -0.15 still -0.17 tax -0.11 then 0.14
=reconnect these 0.14 through -0.12 token -0.24 transact -0.13 true 0.18 under -0.11 work 0.1 workspac -0.25 xero 0.11
=reconnect yes -0.19 your -0.29
=reference-number *statement -0.11 =duplicate -0.11 alreadi -0.13 exist -0.11 not -0.1 use -0.11
=refresh # -0.21 *nothing -0.23 =account 0.13 =account-code -0.13 =admin 0.28 =chart-of-accounts -0.18 =contact 0.16
=refresh =menu -0.2 =three-digit -0.21 admin 0.28 advanc -0.13 ask 0.22 chart -0.18 click -0.32 code -0.15
=refresh contact 0.16 data -0.31 digit -0.21 enter -0.21 general -0.21 gl -0.21 go 0.25 ledger -0.21 menu -0.2
=refresh none -0.15 open -0.14 support 0.16 tab -0.18 them 0.22 yet -0.21 your 0.19
=refuse *escalation 0.13 *nothing 0.12 *step -0.18 =expire 0.1 =fail 0.12 =map 0.13 =organization 0.15 =support 0.15
=refuse =sync-export 0.13 although 0.14 api 0.11 continu 0.15 correct 0.11 expir 0.1 export 0.11 fail 0.12 have 0.12
=refuse id 0.11 know 0.13 need 0.12 organiz 0.15 page 0.13 readi 0.13 reason 0.12 screenshot 0.14 send 0.14
=refuse support 0.11 team 0.15 tell 0.13 they 0.13 two 0.12 want 0.13 way 0.13
=remap ask 0.13 them 0.13
=renew *nothing 0.22
=required *statement 0.19 =email 0.11 =missing 0.18 =name 0.12 =required 0.3 email 0.11 field 0.31 may 0.2 messag 0.13
=required miss 0.18 name 0.12 requir 0.31
=reset ask 0.12 them 0.12
=restore *escalation -0.13 =error -0.13 =organization -0.13 =support -0.1 after -0.13 continu -0.13 done -0.19
=restore error -0.13 has -0.16 know -0.13 messag -0.15 need -0.13 organiz -0.13 readi -0.13 send -0.13 support -0.1
=restore team -0.1 tell -0.13 they -0.18 want -0.13 when -0.2
=retry # 0.22 *nothing -0.28 *statement -0.22 =admin 0.12 =authorize -0.23 =expire 0.11 =limit -0.22 =missing -0.22
=retry =name -0.15 =permission -0.13 =prompt -0.14 =retry 0.13 =setup -0.15 =support -0.14 =sync-export 0.38
=retry =where-find -0.13 advic -0.15 after -0.1 again 0.42 articl -0.14 ask -0.3 author -0.19 back 0.13 bearer -0.12
=retry befor -0.22 bodi 0.19 can -0.15 categori 0.23 code -0.16 common 0.11 continu 0.11 correct -0.12 doe 0.14
=retry down -0.22 each -0.12 everi -0.1 expir 0.13 export 0.42 find -0.27 first 0.14 from 0.49 full 0.12 have -0.24
=retry how -0.19 item 0.1 leav -0.11 limit -0.22 make -0.13 map -0.3 may -0.28 messag -0.13 miss -0.19 name -0.15
=retry not 0.12 now -0.15 one 0.11 open -0.17 our -0.15 page -0.34 period -0.12 problem 0.1 prompt -0.14 put 0.12
=retry reach -0.22 record 0.1 request -0.12 resolv 0.18 right 0.1 select -0.11 send -0.16 set -0.19 status -0.24
=retry still -0.25 support -0.24 sure -0.13 tax 0.13 their -0.1 there -0.15 time -0.11 type 0.11 under 0.12 up -0.24
=retry utc 0.2 verifi -0.27 was 0.13 way -0.12 where -0.13 whoever -0.13 write -0.13 wrong 0.12 xero -0.22 you -0.13
=revoke *escalation -0.13 =cannot -0.14 =error -0.15 =reconnect -0.15 ask -0.1 cannot -0.14 error -0.15 have -0.23
=revoke know -0.13 messag -0.12 need -0.13 readi -0.13 send -0.13 tell -0.13 they -0.15
=search *nothing -0.1 *statement -0.15 *step 0.11 =contact -0.2 =search 0.21 ani 0.28 check 0.27 custom 0.11
=search detail 0.11 down -0.11 field 0.11 look 0.25 other -0.16 page 0.17 search 0.11 select 0.16 text 0.11 they -0.13
=search updat -0.12 want -0.29 what 0.11 whether 0.27 xero 0.19 you -0.14
=setup *nothing 0.1 =integration 0.1 ask 0.13 have -0.13 if -0.1 integr 0.1 map -0.13 set -0.13 they 0.13 up -0.11
=setup you -0.14
=stop *nothing 0.23
=stuck =fail 0.15 =retry 0.16 =sync-export 0.14 export 0.19 fail 0.15 what 0.18 xero -0.1
=support *escalation 0.11 *nothing -0.11 =error 0.11 error 0.11 know 0.11 need 0.11 readi 0.11 send 0.11 support 0.14
=support tell 0.11 want 0.11 what 0.1
=sync-export *question -0.16 *step -0.15 =adjust -0.22 =admin 0.27 =authenticate 0.15 =cannot -0.12 =complete -0.11
=sync-export =connect -0.1 =contact -0.17 =disconnect 0.14 =email 0.11 =exceed 0.16 =expire -0.11 =login -0.12
=sync-export =map 0.18 =menu -0.34 =name -0.18 =nothing 0.16 =organization 0.17 =period -0.15 =permission 0.25
=sync-export =reconnect -0.16 =reference-number -0.18 =refresh -0.11 =revoke 0.13 =workspace -0.21 access -0.16
=sync-export activ -0.13 admin 0.27 after -0.11 again 0.47 all -0.23 articl -0.24 ask -0.52 becaus 0.16 befor -0.36
=sync-export bot -0.16 bottom -0.23 can -0.11 cannot -0.28 chang -0.12 code -0.24 common -0.14 complet -0.11
=sync-export concierg -0.18 connect -0.11 continu 0.17 credenti -0.12 disconnect 0.14 do -0.27 doe -0.36 down -0.21
=sync-export each 0.16 email 0.11 everi -0.13 exceed 0.16 expir -0.1 export 0.13 fail -0.12 far -0.12 fewer -0.12
=sync-export find -0.17 header 0.11 help -0.14 i -0.22 if -0.15 instanc 0.12 integr 0.14 keep -0.11 leav 0.18
=sync-export left -0.25 log -0.19 longer 0.11 look -0.11 messag -0.26 miss 0.12 mobil -0.16 must -0.16 name -0.18
=sync-export navig -0.16 obsolet 0.13 organiz 0.17 origin -0.17 page -0.21 period -0.16 permiss 0.1 post 0.12
=sync-export previous -0.13 rate 0.13 re -0.11 reason -0.13 reconnect -0.13 record 0.22 refer -0.18 refresh -0.11
=sync-export report -0.2 request 0.1 resolv 0.12 resum -0.13 revok 0.13 save 0.16 say -0.14 select -0.1 show 0.19
=sync-export start -0.17 status -0.29 stay -0.17 still -0.33 support -0.15 tab -0.34 tap -0.16 tax -0.2 than -0.12
=sync-export these 0.29 too 0.26 under -0.13 up -0.26 uuid 0.11 verifi 0.18 was 0.13 web -0.16 what -0.21 while 0.12
=sync-export workspac -0.21 yes -0.22 you -0.13 your -0.14
=tax *nothing 0.29 *step -0.2 =account -0.1 =menu -0.11 =retry -0.15 =search -0.13 =setup 0.33 =sync-export -0.13
=tax =tax-rate 0.2 =transaction -0.18 account -0.11 after -0.19 articl -0.22 attempt 0.33 can -0.18 code -0.11
=tax compar 0.26 configur 0.2 continu -0.13 doe -0.11 find -0.23 first -0.2 have -0.12 if -0.11 list -0.29 look -0.13
=tax menu -0.11 one 0.11 rate 0.2 re -0.17 say -0.1 select -0.27 singular -0.11 so -0.12 step -0.11 tax 0.22
=tax them -0.21 these -0.16 those -0.21 too -0.1 transact -0.18 updat -0.27 xero 0.11 you -0.14 your -0.16
=tax-number *nothing 0.15
=tax-rate =setup 0.19 =tax-rate 0.17 configur 0.18 not 0.13 rate 0.17 tax 0.24 wrong 0.11
=tiny =adjust -0.12 =discount -0.12 =freight -0.12 =payment -0.12 adjust -0.12 both -0.11 custom -0.12 decim -0.12
=tiny discount -0.12 do -0.12 everi -0.14 freight -0.12 instead -0.12 may -0.14 pay -0.12 such -0.12 sum -0.1
=token *nothing 0.16 =admin -0.12 =outage -0.11 =reconnect -0.17 administr -0.13 although 0.14 anywher -0.11
=token confirm -0.11 down -0.11 id -0.35 outag -0.11 partner -0.11 platform -0.13 say -0.15 their -0.11 when -0.15
=token write -0.11 you -0.16
=too-many *statement 0.3 have 0.26 you 0.15
=transaction what 0.12 xero 0.13
=unauthorized =account 0.14 =connect 0.14 =contact 0.12 =disconnect 0.14 =revoke 0.14 account 0.14 app 0.14 away 0.14
=unauthorized been 0.14 client 0.14 connect 0.14 disconnect 0.14 first 0.14 itself 0.1 portal 0.14 revok 0.14 so 0.14
=unauthorized status 0.12 take 0.14 through 0.14 unsuccess 0.1 when 0.1 whether 0.14
=unlink *caution 0.12 *escalation -0.12 *step -0.14 =complete -0.12 =connect 0.11 =contact -0.27 =credit-note -0.12
=unlink =invoice -0.12 =organization -0.12 =payment -0.16 account 0.11 after -0.13 alon 0.12 alreadi 0.17 appli -0.18
=unlink articl 0.18 between 0.15 complet -0.12 connect 0.14 contact -0.12 continu -0.14 credit -0.12 do 0.19
=unlink document -0.12 doe 0.23 end 0.13 help -0.12 how 0.27 if -0.11 invoic -0.12 know -0.12 make -0.12 messag -0.15
=unlink need -0.12 no 0.17 not 0.18 one -0.13 organiz -0.12 particular 0.12 payment -0.16 readi -0.12 redo -0.18
=unlink right 0.15 say 0.3 select -0.18 send -0.12 support -0.12 tell -0.12 there -0.14 these -0.14 they -0.11
=unlink unlink 0.12 what 0.21 when 0.19 you 0.14 your -0.18
=unlock *caution 0.13 *nothing -0.14 afterward 0.12 ask 0.12 close 0.11 do 0.16 one 0.14 open 0.12 whoever 0.12
=void *step -0.15 =map -0.19 =sync-export -0.17 =unlink -0.12 add 0.11 again -0.11 alreadi -0.18 ani -0.15
=void becaus -0.18 check -0.11 connect 0.37 correspond -0.11 end 0.11 fast 0.11 fed -0.17 instead 0.19 link -0.19
=void mark -0.18 not -0.16 solut 0.11 such -0.53 there 0.21 through -0.17 usual -0.17 was 0.17 what 0.15 whether -0.11
=void which -0.18 your 0.11
=wait *statement -0.25 =cannot -0.19 =fail 0.26 again 0.17 cannot -0.11 fail 0.27 from 0.31 not -0.11 page 0.16
=wait support -0.1 what 0.3 xero -0.15 your -0.12
=where-find # -0.38 *caution -0.14 *nothing -0.83 *question -0.13 *statement -0.13 *step 0.24 =account 0.37
=where-find =admin 0.23 =authenticate -0.25 =authorize -0.34 =bank-account 0.17 =banner 0.18 =cannot 0.18
=where-find =chart-of-accounts 0.12 =contact 0.15 =currency 0.26 =delete -0.17 =disconnect -0.19 =fail -0.23
=where-find =integration 0.18 =invalid -0.14 =invoice -0.11 =missing -0.31 =name -0.15 =organization 0.16
=where-find =outage -0.18 =permission -0.31 =reconnect 0.24 =reference-number -0.12 =refresh -0.12 =reset -0.22
=where-find =retry -0.16 =setup -0.25 =tax -0.3 =tax-code -0.11 =tax-rate -0.12 =three-digit 0.13 account 0.24
=where-find admin 0.26 administr -0.25 advanc 0.22 again -0.61 all -0.49 alreadi -0.17 although -0.24 anoth -0.14
=where-find anywher -0.17 applic -0.26 articl 0.23 ask -0.16 authent -0.16 bank 0.17 banner 0.18 bearer -0.2
=where-find becaus -0.14 blue 0.16 bodi -0.25 bottom 0.45 can -0.32 cannot 0.15 center 0.12 chart 0.12 click 0.27
=where-find client 0.24 common -0.11 confirm -0.17 connect 0.16 contact -0.24 content -0.26 correct 0.17 currenc 0.26
=where-find data -0.2 detail -0.22 digit 0.13 disconnect -0.16 do -0.24 document -0.19 doe 0.19 down -0.39 enabl 0.31
=where-find end -0.18 enter 0.13 expir -0.13 expiri 0.19 export 0.1 fail -0.14 find 0.28 first -0.37 general 0.13
=where-find get -0.17 give -0.1 gl 0.13 go 0.47 has -0.26 have -0.24 header -0.29 healthi -0.11 help 0.21 how 0.11
=where-find i -0.13 if -0.18 instead 0.11 instruct 0.12 integr 0.25 invalid -0.22 invoic -0.11 issu -0.17 itself -0.18
=where-find json -0.26 keep -0.3 ledger 0.13 list -0.45 longer -0.25 match -0.38 may -0.43 messag 0.12 miss -0.22
=where-find name -0.15 neither 0.19 note -0.14 oauth -0.11 occur -0.12 one -0.37 onli -0.32 open 0.2 organiz 0.16
=where-find outag -0.17 page 0.65 partner -0.17 permiss -0.13 platform -0.25 portal 0.24 re 0.17 read -0.19
=where-find reconnect 0.14 refer -0.12 refresh -0.12 remov -0.25 request -0.27 reset -0.22 same 0.15 say 0.26
=where-find scope -0.13 screenshot -0.16 select 0.29 set 0.51 show -0.1 someth -0.14 specif 0.15 step -0.32 sure 0.11
=where-find sync -0.11 system 0.23 tab -0.19 tax -0.22 their -0.2 them 0.15 then -0.19 there -0.13 through 0.31
=where-find time -0.18 timestamp 0.18 token 0.13 too -0.13 type -0.39 updat -0.18 url 0.11 usual -0.16 utc -0.11
=where-find valid -0.17 view 0.17 wait -0.11 what -0.31 while -0.16 write -0.2 yes -0.13 yet 0.13 you -0.27
@ # -0.18 *caution -0.34 *nothing -0.37 *question 0.2 *statement 0.2 =account-code -0.14 =address -0.12 =admin 0.4
@ =authorize -0.14 =cannot 0.54 =chart-of-accounts -0.21 =complete -0.26 =connect -0.14 =date 0.14 =delete -0.23
@ =email -0.15 =fail -0.24 =invalid -0.15 =invoice -0.1 =limit -0.22 =menu -0.14 =name -0.26 =organization 0.11
@ =payment -0.13 =permission 0.12 =retry 0.44 =search -0.3 =sync-export -0.38 =transaction -0.29 =unlink -0.23
@ =unlock 0.17 =where-find -0.18 access 0.15 account -0.23 activ -0.19 admin 0.44 administr -0.12 advanc -0.17
@ after -0.2 afterward -0.14 again -0.32 alreadi -0.11 although 0.17 anoth 0.14 api 0.15 articl -0.1 ask -0.27
@ attempt 0.14 author -0.14 bearer -0.28 befor -0.24 block -0.15 bottom -0.13 but -0.14 cannot 0.56 chart -0.21
@ close -0.1 code -0.26 complet -0.26 connect -0.13 contact 0.13 continu 0.2 copi 0.13 correct -0.13 creation -0.15
@ credit -0.12 custom 0.13 data 0.17 detect -0.15 disconnect -0.18 do -0.23 doe -0.4 down -0.18 each -0.22 email -0.15
@ everi 0.12 explain -0.18 fail -0.17 find -0.2 from 0.12 get -0.13 go 0.13 guid -0.2 has -0.21 header -0.11 i 0.2
@ id -0.14 if -0.13 invoic -0.1 itself 0.63 left 0.3 limit -0.22 link -0.1 look -0.2 menu -0.1 messag -0.21 miss -0.17
@ name -0.26 not -0.22 note -0.13 number -0.14 onc 0.11 one -0.21 open 0.21 organiz 0.11 payment -0.1 period -0.26
@ permiss 0.14 platform -0.12 post -0.18 rate 0.13 reach -0.22 reason -0.25 record -0.24 remov -0.24 request -0.2
@ resolv 0.57 same -0.23 say -0.11 screenshot 0.14 send -0.1 set 0.1 sinc -0.11 so -0.14 specif 0.17 start -0.14
@ status -0.17 support 0.14 sure -0.12 sync -0.23 there -0.14 these 0.15 those -0.1 through 0.11 time -0.16 too -0.23
@ transact -0.29 two -0.1 type -0.18 typic -0.18 under 0.1 unlock 0.17 uuid 0.11 verifi -0.12 what -0.14 where -0.18
@ whi -0.21 yes 0.2 you 0.27
@+@ *escalation 0.12 =contact 0.12 =organization 0.12 contact 0.12 know 0.12 messag 0.11 need 0.12 organiz 0.12
@+@ readi 0.12 send 0.12 still 0.12 support 0.12 tell 0.12 they 0.12 want 0.12
@+be *nothing 0.17
@+get *nothing 0.13
@+have *nothing 0.2
@+or so 0.1
@+side go 0.27
@+support *nothing 0.32
a+# whether 0.1
a+@ *statement 0.19 =email 0.11 =missing 0.18 =name 0.17 =required 0.23 email 0.11 field 0.23 may 0.19 miss 0.18
a+@ name 0.17 requir 0.23
a+bulk *nothing 0.28
a+code # 0.18 =account-code 0.11 =three-digit 0.18 digit 0.18 enter 0.18 general 0.18 gl 0.18 ledger 0.18 none 0.14
a+code yet 0.18
a+credit =credit-note 0.14 =error 0.14 =payment 0.12 appli 0.17 articl 0.15 credit 0.12 doe 0.12 error 0.14
a+credit explain 0.12 first 0.21 if 0.19 mention 0.12 messag 0.15 not 0.2 note 0.13 payment 0.12 somebodi 0.12
a+credit they 0.19 those 0.25 who 0.12
a+custom *nothing 0.12
a+day =contact -0.1 contact -0.1 need -0.1 support -0.1 than -0.1
a+differ =contact 0.12 contact 0.12 messag 0.14 need 0.11 support 0.11
a+full *nothing 0.15
a+histori *nothing 0.12
a+mail *nothing 0.14
a+new *nothing 0.2
a+number *nothing 0.11
a+payment *statement 0.11 =credit-note 0.11 =payment 0.13 chang 0.19 credit 0.13 from 0.14 instead 0.11 messag 0.18
a+payment not 0.15 note 0.12 payment 0.13 process 0.11 revert 0.11 them 0.11 within 0.11
a+person *nothing 0.13
a+second *nothing -0.19 again 0.38 new 0.12 now 0.18 sync 0.11
a+star *nothing 0.27
a+supplier has 0.26
a+vat *nothing 0.14
a+word *nothing 0.22
abl =contact 0.11 contact 0.11
abl+to =contact 0.11 contact 0.11
about *escalation -0.12 *nothing -0.13 *statement 0.34 *step -0.39
account # -0.28 =account-code 0.12 =admin -0.44 =chart-of-accounts -0.12 =connect 0.15 =delete -0.12 =error -0.13
account =menu -0.33 =name -0.2 =outage -0.18 =refresh -0.35 =retry -0.18 =setup -0.1 =support -0.17 =sync-export -0.14
account =tax-code -0.13 =three-digit -0.17 =transaction -0.23 account 0.33 admin -0.41 advanc 0.1 again -0.16
account all -0.23 alreadi -0.16 anoth -0.23 articl -0.26 back 0.14 befor 0.11 caus -0.21 chart -0.12 check -0.17
account click -0.15 connect 0.14 custom -0.11 data -0.33 digit -0.17 do 0.14 enter -0.18 error -0.13 export -0.15
account general -0.17 gl -0.17 go -0.12 help -0.21 id -0.11 if -0.27 invalid 0.17 issu 0.22 leav 0.24 ledger -0.17
account map 0.13 mean -0.14 menu -0.3 must -0.12 name -0.2 not 0.11 noth -0.12 one 0.17 onli 0.12 open -0.3 other 0.24
account refresh -0.35 same 0.27 say 0.13 so 0.18 status 0.18 tab -0.56 team -0.14 than -0.16 time -0.14 transact -0.23
account tri -0.32 two -0.22 under 0.13 updat 0.41 use 0.11 verifi 0.13 way -0.2 what -0.18 whatev 0.15 which -0.1
account while 0.22 whoever 0.13 wrong 0.18 yet -0.17
account+is # -0.1 =payment 0.13 =transaction -0.18 from 0.16 miss 0.13 need 0.17 payment 0.11 transact -0.18 use 0.13
account+is xero 0.13 you 0.2
account+tab advanc 0.23
account+tax =map -0.1 =setup -0.1 map -0.1 up -0.1
across from 0.2
actual =adjust 0.12 your 0.17
add *nothing 0.35
address =missing 0.13 address 0.15 again -0.1 caus 0.11 each -0.19 export -0.1 other 0.1 send -0.13 support -0.12
address two -0.17 want -0.16
address+is *statement 0.17 =invalid 0.14 whose 0.14
adjust *nothing 0.1 =contact -0.13 contact 0.2 doe -0.1 messag 0.14 need -0.21 say 0.13 support 0.2 you -0.19
admin # 0.14 *escalation -0.13 *nothing -0.21 =authenticate -0.16 =contact -0.12 =disconnect -0.18 =expire 0.14
admin =login -0.13 =manual -0.13 =map -0.1 =menu -0.45 =nothing -0.13 =reconnect -0.13 =reference-number -0.13
admin =refresh 0.24 =revoke -0.18 =sync-export 0.22 access 0.11 account -0.19 administr -0.14 affect 0.1 all 0.1
admin ask 0.22 authent -0.18 back -0.16 bearer -0.13 can 0.13 click 0.18 code -0.18 configur 0.13 contact -0.1
admin credenti -0.17 doe 0.2 expir 0.14 find -0.1 first 0.14 if -0.31 know -0.13 leav 0.21 left -0.16 like 0.12
admin log -0.13 look 0.17 may -0.17 messag -0.16 need -0.13 not -0.1 now 0.34 onc -0.14 origin -0.11 platform -0.14
admin readi -0.13 reconnect -0.13 refer -0.13 refresh 0.24 revok -0.18 so 0.16 status -0.16 sync 0.19 tab -0.28
admin tell -0.13 them 0.11 then 0.1 typic -0.12 until 0.18 utc 0.12 want -0.12 was -0.16 what -0.15 xero -0.13
admin you -0.11
admin+login *nothing 0.53
administr *nothing 0.54 =outage 0.13 anywher 0.11 ask 0.13 check 0.13 confirm 0.11 down 0.11 issu 0.11 outag 0.11
administr partner 0.11 status 0.12 their 0.11 timestamp 0.1 write 0.11 xero -0.11
advanc *nothing 0.23
advis *nothing 0.29
affect =connect 0.14 connect 0.14 xero 0.12
after *caution -0.18 *escalation -0.15 *nothing -0.19 *statement -0.1 *step 0.2 =admin 0.13 =cannot -0.15
after =connect -0.21 =contact -0.29 =date 0.3 =disconnect -0.19 =email 0.21 =error -0.19 =expire -0.14 =fail -0.2
after =map -0.18 =menu -0.48 =organization -0.13 =period -0.1 =prompt -0.27 =reconnect 0.25 =reference-number -0.13
after =refresh 0.27 =retry 0.15 =revoke -0.12 =support -0.12 =sync-export 0.44 =token -0.15 =transaction 0.11
after =year-end 0.13 account -0.44 activ -0.1 address 0.21 admin 0.14 after 0.21 again 0.21 all 0.16 although -0.14
after articl 0.16 attempt -0.13 authent -0.25 been 0.18 befor 0.14 bottom -0.26 code -0.21 concierg -0.14
after connect -0.21 contact -0.24 disconnect -0.19 do -0.48 doe -0.11 email 0.21 end 0.13 error -0.2 expir -0.15
after export 0.19 fail -0.16 find -0.28 first 0.12 from 0.32 have -0.25 i -0.1 if -0.25 instead 0.16 itself -0.19
after know -0.15 look 0.19 may -0.18 messag 0.13 need -0.17 not -0.23 now 0.25 onc 0.42 one -0.16 open -0.34
after organiz -0.13 page -0.3 period -0.24 permiss 0.12 previous 0.41 prompt -0.27 readi -0.15 reconnect 0.37
after refer -0.13 refresh 0.27 resum 0.14 revok -0.12 right 0.19 send -0.41 set -0.25 should 0.32 slip 0.17 so -0.14
after start -0.14 status -0.17 support -0.26 sync 0.28 tab -0.22 tell -0.15 them 0.11 then 0.25 they -0.18 time 0.15
after token -0.16 transact 0.11 two -0.14 up 0.13 updat 0.29 use -0.13 want -0.17 was -0.1 what -0.2 when -0.22
after which -0.11 while -0.21 whoever -0.21 work 0.27 year 0.13 yes -0.1 you -0.28 your -0.27
after+lunch *nothing 0.14
after+that *step 0.1 =reconnect 0.16 =refresh 0.1 been 0.26 has 0.2 onc 0.22 reconnect 0.19 refresh 0.1 should 0.22
after+that then 0.18 work 0.19 xero 0.15
after+the =authenticate 0.15 =organization -0.11 =permission 0.15 can -0.16 click 0.17 correct 0.31 do -0.29
after+the export -0.19 from -0.13 have -0.32 open -0.17 organiz -0.11 send -0.14 set -0.21 support -0.12 then -0.13
after+the what 0.1 xero -0.13 you -0.22
afterward again 0.18 ask 0.29 open 0.18
again # 0.27 *caution -0.1 *escalation 0.11 *question -0.24 *step -0.11 =account -0.41 =adjust -0.1 =approve 0.24
again =authenticate 0.21 =chart-of-accounts -0.2 =connect -0.22 =delete -0.14 =disconnect -0.12 =fail -0.17
again =integration 0.24 =map -0.25 =menu -0.18 =mismatch 0.3 =organization 0.13 =period 0.49 =permission 0.16
again =prompt -0.18 =remap 0.15 =retry -0.32 =revoke -0.26 =setup -0.14 =support -0.12 =sync-export 0.29 =token -0.35
again =transaction -0.33 =workspace -0.12 account -0.36 activ 0.49 after 0.16 again 0.11 all -0.21 alreadi -0.11
again approv 0.24 ask 0.24 becaus -0.12 been -0.1 between -0.16 bodi 0.25 bottom 0.21 can -0.25 caus -0.11 chart -0.2
again click -0.27 client 0.15 code -0.15 concierg 0.1 continu 0.19 correspond 0.16 creat 0.12 doe -0.17 down -0.17
again export 0.11 fail -0.24 find -0.18 first -0.35 go -0.16 integr 0.24 into -0.19 issu -0.17 keep -0.1 know 0.11
again list -0.13 make -0.19 match 0.23 may 0.22 new 0.12 note -0.16 now -0.26 one -0.26 organiz 0.13 period 0.33
again permiss -0.12 portal 0.15 prompt -0.18 readi 0.11 reauthor -0.11 reconnect 0.11 resolv -0.1 revok -0.26
again save -0.34 say 0.21 select 0.29 send 0.11 status -0.25 stay 0.5 step -0.12 still -0.31 team -0.12 tell 0.11
again then 0.15 there -0.36 token -0.33 transact -0.33 tri -0.14 two 0.24 type 0.27 until -0.11 usual -0.13
again verifi 0.15 wait 0.12 want 0.1 was -0.15 what -0.2 whi 0.12 workspac -0.12 xero -0.18 you -0.11 your -0.36
again+afterward *nothing 0.27
again+the have 0.15 send 0.13 you 0.15
against *step 0.13 =setup 0.11 compar 0.48 configur 0.11 one 0.19
against+what *step 0.13 compar 0.48
ago first 0.17 if 0.13
ah *nothing 0.19
ahh first 0.17 if 0.19
all *caution -0.24 *escalation 0.26 *statement -0.11 *step -0.13
all+# *nothing 0.33
all+is *escalation 0.11
all+of *statement 0.21
all+our *step 0.15
all+three *escalation 0.17 =admin 0.17 =contact 0.17 =error 0.12 =organization 0.17 =outage 0.17 administr 0.17
all+three anywher 0.17 api 0.17 ask 0.17 check 0.14 confirm 0.17 contact 0.17 do 0.17 document 0.17 down 0.17
all+three error 0.12 have 0.12 id 0.17 if 0.13 issu 0.17 know 0.17 messag 0.17 need 0.17 organiz 0.17 outag 0.17
all+three page 0.17 partner 0.17 platform 0.17 readi 0.17 right 0.17 send 0.17 status 0.17 support 0.17 tell 0.17
all+three their 0.17 they 0.17 timestamp 0.17 want 0.17 what 0.12 write 0.17 xero 0.11 you 0.12
allow *escalation -0.16 *statement 0.17 =duplicate 0.11 =error -0.22 =exceed 0.18 =five-thousand 0.18 =missing -0.14
allow =organization -0.16 =support -0.14 activ 0.17 alreadi 0.17 anoth 0.12 ask -0.24 author 0.17 belong 0.17
allow custom 0.17 differ -0.11 each 0.12 error -0.22 exceed 0.18 have 0.13 if -0.11 know -0.16 messag -0.25 no -0.11
allow onli 0.1 organiz -0.16 other -0.11 rate 0.15 readi -0.16 record 0.23 request 0.2 send -0.16 speak -0.11
allow step -0.13 supplier 0.17 support -0.22 sync 0.13 team -0.13 tell -0.16 there 0.18 they -0.19 two -0.16
allow uniqu 0.13 updat -0.14 what -0.14 you 0.19
allow+to *nothing 0.33
alon *nothing -0.33 *step 0.14 =sync-export 0.49 =transaction 0.19 again 0.26 export 0.32 from 0.11 transact 0.19
alon+now =sync-export 0.16 again 0.23 export 0.16
alreadi # 0.16 *nothing -0.21 =account -0.1 =account-code 0.15 =cannot -0.1 =connect 0.16 =contact 0.29 =invoice 0.14
alreadi =menu 0.13 =paid 0.1 =sync-export -0.14 account -0.14 after -0.12 again -0.13 alreadi 0.32 articl -0.19
alreadi been 0.17 between -0.1 cannot -0.1 check 0.14 contact 0.14 continu -0.13 differ 0.14 doe 0.23 guid 0.22
alreadi how 0.14 if 0.3 invoic 0.14 itself 0.16 keep -0.12 may -0.12 menu 0.13 messag -0.14 one 0.1 open -0.15
alreadi paid 0.1 put 0.2 right 0.13 say 0.28 select -0.19 so 0.14 support 0.26 system 0.22 take 0.24 them 0.16
alreadi these -0.12 think 0.28 updat 0.28 usual 0.16 want -0.12 what 0.16 when 0.19 you 0.11 your -0.15
alredi =admin 0.12 alreadi 0.2 doe 0.12 guid 0.16 put 0.17 right 0.15 say 0.17
alright *nothing 0.27
am *escalation -0.15 *nothing -0.36 *step 0.11
am+i *nothing -0.2
amount *step 0.11 =adjust 0.17 adjust 0.17 make 0.18 your 0.22
an+account what 0.1
an+admin *nothing -0.3 =admin 0.13 ask 0.17 check 0.11 doe 0.24 id 0.12 so 0.17 what 0.11 you 0.13
an+administr *nothing 0.29
an+advis *nothing 0.23
an+email *nothing 0.16
an+hour *escalation 0.16 *nothing 0.14 if 0.11 know 0.16 readi 0.16 send 0.16 tell 0.16 they 0.13 want 0.13
and+# *nothing 0.11
and+how page 0.15
and+if *escalation 0.19
and+it *escalation 0.28 *statement -0.14 *step -0.17
and+no *escalation 0.2
and+onc two 0.16 whoever 0.16 xero 0.19
and+sale *step 0.1 contact 0.18 one 0.24
and+the *escalation 0.26 *nothing -0.42 *statement -0.15 *step 0.2
and+what *step 0.11 =admin 0.15 =authorize 0.11 =integration 0.15 =organization 0.11 =token 0.12 admin 0.19 api 0.11
and+what code 0.16 header 0.16 id 0.11 if 0.18 integr 0.14 organiz 0.11 send 0.2 status 0.12 token 0.14 your 0.18
and+where between 0.13 send 0.27 support 0.27 your 0.14
ani *caution 0.18 *escalation -0.27 *nothing -0.21
ani+more =map 0.26 account 0.22 ask 0.27 code 0.1 map 0.26 you 0.14 your 0.28
ani+way onli 0.11
anoth *escalation -0.13 *nothing -0.2 =error -0.17 =fail 0.1 =map 0.11 after -0.17 again 0.21 been -0.1 continu -0.11
anoth creat 0.23 error -0.17 from -0.12 has 0.13 know -0.13 need -0.11 new 0.16 readi -0.13 send -0.19 tell -0.13
anoth they -0.14 want -0.15 what -0.14 you 0.11
answer *nothing 0.43
anyon *nothing 0.2
anyth *caution 0.29 *nothing -0.84 *statement 0.33
anyth+els =authorize 0.12 author 0.11
anyth+i *escalation 0.21
anyway *nothing 0.22 *statement -0.17 not -0.22
anywher have -0.12 step 0.18 these 0.11
api # 0.11 *statement -0.11 like 0.19 respons 0.13 utc 0.19
app *statement -0.1 =admin -0.14 =authenticate -0.13 =cannot -0.11 =expire -0.11 =nothing 0.13 =outage -0.15
app =permission -0.11 =reference-number 0.13 =restore 0.14 =sync-export -0.14 =token -0.21 administr -0.13 after 0.14
app again -0.14 although -0.16 anywher -0.15 api -0.11 ask -0.2 attempt 0.19 authent -0.11 bot 0.13 bottom 0.13
app can -0.12 cannot -0.11 client -0.12 concierg 0.13 confirm -0.15 do -0.11 down -0.15 expir -0.13 go 0.18 help 0.14
app id -0.11 issu -0.15 keep -0.2 left 0.13 make 0.11 mean 0.14 mobil 0.13 navig 0.13 not 0.12 noth 0.14 outag -0.15
app own 0.14 page -0.12 partner -0.15 platform -0.13 portal -0.12 refer 0.13 restor 0.14 save 0.13 so -0.14 start 0.13
app status -0.12 still -0.1 sure 0.11 tap 0.13 their -0.15 there 0.16 through -0.12 timestamp -0.13 token -0.21
app want -0.11 web 0.13 write -0.15
appli *step 0.13
approv *nothing 0.24
archiv =delete -0.13 =fail -0.21 =map -0.19 =sync-export -0.26 anoth 0.26 between -0.2 broken -0.2 export -0.16
archiv from -0.22 has -0.27 id -0.15 map -0.15 must -0.12 need 0.17 same -0.21 sinc -0.2 so -0.14 sync -0.24
archiv there 0.14 two -0.23 when -0.12
archiv+it map 0.13
are+in *nothing 0.3 *statement -0.13
are+the *statement 0.11 *step -0.1
are+they *nothing 0.26
are+two two 0.13 xero 0.12
are+we *nothing -0.23
are+you *escalation -0.17 *nothing 0.23
articl =account 0.14 account 0.14 articl 0.12 correct 0.12
as+a *nothing 0.21
as+the *nothing 0.12
as+well =account -0.33 =error 0.14 =setup 0.16 account -0.11 all 0.16 articl 0.2 can 0.19 configur 0.11 error 0.12
as+well have -0.27 not 0.11 sync 0.16 then 0.14 there -0.23 xero -0.12 your 0.17
ask *nothing 0.53 *statement -0.47 *step -0.17 =cannot -0.11 =integration 0.13 =support -0.21 after 0.18 again -0.27
ask continu 0.14 correct 0.11 doe -0.35 have -0.21 help 0.21 integr 0.13 no -0.14 not -0.14 support -0.1 team -0.13
ask xero -0.21
ask+befor ask 0.1 befor 0.1 whoever 0.1
ask+me =integration 0.13 if 0.2 integr 0.13 you 0.13
ask+our *nothing 0.13
at+# *nothing 0.17
at+a *nothing 0.35
at+all *escalation 0.22 *step -0.16
at+my *nothing 0.23
at+onc *nothing 0.27
at+the *nothing 0.16 *statement -0.23
audit *nothing 0.38
auditor *nothing 0.55
australia *statement 0.11 =archive 0.11 =email 0.11 =invalid 0.11 address 0.11 archiv 0.11 caus 0.11 custom 0.1
australia email 0.11 instead 0.11 invalid 0.11 such 0.11 supplier 0.1 there 0.11 what 0.11
auth *nothing -0.11 =admin 0.11 administr 0.11 api 0.11 id 0.11 platform 0.11 send 0.11
authent *nothing 0.16
author # -0.12 *escalation 0.11 *statement -0.24 =account -0.13 =authorize 0.15 =cannot 0.11 =disconnect -0.19
author =integration 0.12 =organization -0.23 =outage 0.11 =revoke -0.13 =token -0.26 account -0.13 although 0.12
author anywher 0.11 app -0.1 author 0.12 been -0.13 cannot 0.11 confirm 0.11 contact 0.11 disconnect -0.19 do -0.14
author down 0.11 error -0.19 fail -0.14 has -0.21 integr 0.12 issu 0.11 know 0.11 last 0.16 like 0.15 messag 0.11
author no -0.15 organiz -0.23 outag 0.11 partner 0.11 ran 0.16 readi 0.11 revok -0.13 status -0.14 support 0.11
author tell 0.11 their 0.11 token -0.28 utc 0.15 want 0.11 what -0.14 when 0.18 write 0.11 you -0.19
away *nothing -0.28 *statement 0.12 longer 0.14 no 0.23 xero 0.16
back *nothing -0.3 *statement -0.14 =contact -0.13 =date 0.11 =error -0.19 =fail -0.22 =integration 0.18 =menu -0.2
back =payment -0.11 =period 0.29 =reconnect 0.12 =restore 0.11 =retry 0.15 =support 0.14 =transaction -0.16 activ 0.29
back after 0.22 again -0.12 all 0.18 attempt -0.22 author -0.17 back 0.25 bottom -0.23 check -0.13 click -0.12
back continu 0.23 date 0.11 day 0.14 do -0.33 doe -0.29 error -0.2 everi 0.16 fail -0.17 find -0.25 first 0.11
back grid 0.11 if -0.1 integr 0.2 left -0.15 list 0.21 look 0.11 may -0.14 newest 0.11 not -0.22 onc 0.36 period 0.22
back previous 0.19 reconnect 0.16 restor 0.11 revert 0.23 screenshot 0.19 select -0.24 should 0.29 so 0.2 status 0.26
back stay 0.31 step 0.14 tab -0.22 team 0.14 then 0.17 there -0.21 transact -0.16 under 0.23 updat 0.11 usual 0.14
back way 0.11 when -0.25 work 0.23 your -0.15
back+from *nothing 0.11
back+in *statement 0.12 what 0.21 xero 0.17
back+to *nothing 0.15
bad *nothing -0.21 *statement 0.22 =email 0.15 =error 0.12 =invalid 0.3 address 0.13 custom 0.12 email 0.15 error 0.12
bad instead 0.13 invalid 0.15 not 0.27 such 0.13 supplier 0.12 there 0.16 what 0.26
bank *escalation -0.14 *nothing 0.39 *statement -0.1 *step -0.17 =contact -0.12 =error -0.14 =organization -0.14
bank =paid -0.24 again -0.28 alreadi -0.29 been -0.17 contact -0.12 doe -0.18 down -0.12 error -0.14 have -0.18
bank know -0.14 messag -0.12 need -0.13 open -0.19 organiz -0.14 paid -0.24 readi -0.14 send -0.12 support -0.12
bank tell -0.14 there -0.24 these -0.13 usual -0.25 want -0.15 what -0.22 xero -0.27 you -0.15
bank+account *nothing 0.16 not 0.2 xero -0.12
bank+feed *nothing 0.14
bank+line *nothing 0.28
bank+rec *nothing -0.16
bar *nothing 0.23
be+a *statement 0.21
be+an *nothing 0.38
be+it *escalation 0.17
be+off *statement 0.14 =account-code 0.27 account 0.13 code 0.17 may 0.2
be+send again 0.23
be+that *statement 0.17
be+the *escalation -0.16 *nothing -0.44 *statement 0.26
becaus *nothing -0.16 *statement -0.1 *step 0.15 =organization 0.15 organiz 0.15 so 0.19 what -0.13
been *escalation 0.14 *nothing -0.11
befor *caution 0.39 *nothing 0.31 *statement -0.33 *step -0.33 =account -0.18 =error -0.17 =unlink 0.16 account -0.17
befor alreadi -0.16 appli -0.11 befor 0.19 can -0.22 close 0.11 code -0.3 contact -0.13 continu -0.32 doe -0.13
befor down 0.37 error -0.17 first 0.14 go -0.14 have 0.31 make 0.13 off 0.15 onc 0.21 one -0.15 record 0.16 remov 0.1
befor right 0.21 status 0.11 sure 0.19 these -0.18 they 0.14 up 0.13 what 0.14 you 0.16 your -0.26
befor+i *caution 0.3 *nothing -0.42 =contact 0.1 =organization 0.11 =payment -0.12 ask 0.15 befor 0.29 do 0.15
befor+i down 0.32 everi 0.12 have 0.28 may 0.1 off 0.16 organiz 0.11 send 0.17 take 0.11 they 0.23 want 0.13 what 0.21
befor+i whoever 0.11 you 0.22
befor+it *nothing 0.22
befor+we have 0.11
begin appli 0.11 do 0.13 not 0.11 start 0.27
begin+with appli 0.11 do 0.11 not 0.13 start 0.11
behind *statement 0.11 connect 0.1 not 0.23 xero -0.1
behind+the *statement -0.11
better *nothing 0.27
between *statement 0.12 =stray-character 0.11 all 0.22 charact 0.11 comma 0.11 leav 0.15 not 0.15 onli 0.19 part 0.11
between space 0.11
big say 0.15
bill *escalation -0.1 *nothing -0.32 *statement 0.16 =account-code 0.13 =allocate 0.16 =connect 0.13 =integration -0.1
bill =invalid 0.18 =invoice 0.22 account 0.14 again -0.18 anoth -0.11 appli 0.12 between 0.14 can 0.15 check -0.16
bill connect 0.16 correct 0.1 creat 0.14 do -0.18 enabl 0.19 how 0.16 integr -0.1 invalid 0.18 invoic 0.22 know -0.1
bill make 0.11 messag -0.15 need -0.1 not -0.18 open -0.31 post -0.2 readi -0.1 send -0.13 status -0.13 support -0.12
bill sure 0.16 tell -0.1 they -0.1 those 0.17 want -0.12 was 0.12 xero 0.14
bill+in *step 0.18 =currency 0.11 =organization 0.17 currenc 0.11 enabl 0.28 make 0.3 one 0.11 organiz 0.17 sure 0.24
bill+or *statement 0.21
bin all 0.12 first 0.3 so 0.18
bin+it all 0.12 first 0.12 so 0.13
bit *caution 0.2 =cannot 0.21 =error 0.11 again 0.19 cannot 0.21 error 0.11 first 0.15 has 0.15 have 0.18 one 0.11
bit right 0.14 say 0.22 what 0.12 you 0.19
blank # 0.21 =account-code 0.21 =address 0.11 =delete 0.17 =stray-character 0.22 =three-digit 0.21 all 0.22
blank charact 0.22 comma 0.22 digit 0.21 enter 0.21 general 0.21 gl 0.21 ledger 0.21 none 0.21 not 0.14 other 0.23
blank part 0.22 remov 0.17 space 0.22 yet 0.21
blue *nothing 0.27
bodi # 0.27 =sync-export 0.27 bodi 0.27 sync 0.27 type 0.21
book *nothing -0.15 *statement 0.18 *step -0.12 =account 0.26 =nothing 0.26 =zero 0.15 can 0.22 chang 0.14 first 0.21
book have 0.18 import 0.21 more 0.24 neglig 0.21 noth 0.26 onli 0.18 record 0.18 right 0.15 round 0.15 send -0.31
book so 0.13 xero 0.19
bookkeep =organization 0.11 =setup 0.14 check 0.15 configur 0.13 have 0.11 may 0.23 organiz 0.11 set -0.11
bookkeep support 0.11 these 0.13 when -0.11
boss *nothing 0.35
bot *nothing 0.31 have -0.13 what -0.1
both *nothing -0.36 *statement 0.1 *step 0.11 =account -0.12 =complete -0.11 =contact -0.12 =email 0.14 =error -0.17
both =invalid -0.16 =organization -0.12 =setup -0.13 =sync-export -0.21 =unlock 0.14 account -0.18 again -0.16
both articl 0.2 ask -0.18 begin 0.18 can 0.2 choos 0.18 code -0.12 complet -0.11 contact 0.27 creat 0.31 do -0.17
both doe 0.14 either 0.16 email 0.14 enough 0.18 error -0.17 export -0.19 find -0.13 has -0.13 have -0.14 if -0.13
both leav 0.33 need -0.15 nor 0.19 one 0.59 onli 0.31 open -0.3 organiz -0.12 purchas 0.16 sale 0.17 say 0.31
both send -0.2 set -0.19 step -0.11 suit 0.19 system -0.14 unlock 0.14 updat 0.14 want -0.17 what 0.14 whether 0.17
both which 0.15 xero 0.2 you 0.26
bottom *statement -0.19 so -0.18
bottom+of *statement 0.1 bottom 0.12 page 0.1 so 0.1
bounc *nothing 0.13 still 0.1
box *caution -0.15 *escalation 0.11 *nothing -0.43 *step 0.11 =delete -0.2 =organization 0.1 account 0.1 after 0.13
box befor -0.11 code 0.17 contact 0.19 continu 0.11 down -0.13 find 0.11 from -0.25 keep -0.17 know 0.11 match -0.16
box note -0.11 old -0.11 one 0.29 open -0.15 organiz 0.1 readi 0.11 remov -0.2 send 0.26 set 0.1 support 0.11
box tell 0.11 these 0.14 they 0.11 two -0.18 untick 0.31 which -0.21 xero 0.1
branch *nothing 0.12
break *nothing -0.11 =delete 0.24 xero 0.17
brilliant *nothing 0.34
broke *statement 0.12
btw *nothing 0.18
built *nothing 0.26
built+in *nothing 0.26
bulk *nothing 0.28
but *escalation 0.16 *nothing -0.69 *statement 0.2
but+it *nothing 0.3
but+the *statement 0.13
button *step 0.37 =admin 0.38 =prompt 0.26 =reconnect 0.34 =sync-export 0.16 =unlink 0.27 admin 0.38 click 0.31
button go 0.21 not -0.18 now 0.26 prompt 0.26 reconnect 0.34 remov 0.27 select 0.37 send -0.11 sync 0.18 what -0.1
button when 0.36 xero -0.22 you 0.16
by+hand =contact -0.11 =integration -0.11 =manual 0.14 =map -0.19 =organization -0.15 account -0.19 ask -0.11
by+hand contact -0.11 integr -0.11 manual 0.11 map -0.19 organiz -0.15 send -0.15 set -0.13
by+itself =contact -0.19 again 0.21 ask -0.12 contact 0.13 have -0.11 if -0.19 messag -0.1 you -0.22 your -0.14
by+the *nothing 0.32
by+themselv again 0.1
call *nothing -0.15 *statement -0.23 =account 0.34 =token 0.2 account 0.23 api -0.17 has -0.24 have -0.24 id 0.2
call if 0.14 like 0.17 look 0.29 messag -0.19 need -0.15 send -0.12 sync -0.12 they -0.11 token 0.2 utc 0.17 want 0.28
call what -0.17 your -0.15
can *escalation -0.22 *nothing 0.23 *statement -0.11
can+@ *nothing 0.24
can+i *escalation -0.18 *statement -0.12
can+it *nothing -0.21 *statement 0.18
can+someon *nothing 0.1
can+the *nothing 0.48
can+two *nothing 0.18
can+we *escalation -0.18 *statement -0.1
can+you *statement -0.15
cant *escalation -0.28 *nothing -0.14 *statement 0.23 *step -0.13
cant+be *escalation 0.15 *statement 0.13
cap *statement 0.14
case *nothing 0.21
categori *question -0.12 *statement 0.14 =adjust -0.11 =restore -0.11 =retry -0.13 =setup 0.29 =tax 0.28 articl -0.11
categori categori 0.28 check -0.11 concierg -0.18 configur 0.29 contact -0.1 doe -0.12 edit -0.11 first -0.15 go -0.12
categori have -0.11 itself -0.11 may -0.12 messag -0.15 not 0.19 onc -0.12 problem 0.14 report -0.11 restor -0.11
categori retri -0.13 say -0.11 send -0.15 set -0.11 solv -0.11 tax 0.28 they 0.13 you -0.11
chang # 0.1 *caution -0.16 =adjust 0.18 =allocate 0.17 =connect -0.13 =contact 0.24 =integration -0.21 =map -0.2
chang =menu -0.22 =mismatch -0.11 =name -0.14 =nothing 0.17 =permission 0.13 =prompt -0.16 =reconnect -0.19
chang =reference-number 0.13 =remap 0.17 =retry -0.23 =support 0.16 =tax 0.13 =tax-code -0.12 =tax-rate -0.11
chang =workspace -0.11 account -0.21 after 0.16 all -0.22 alreadi 0.11 anoth -0.15 appli 0.16 articl -0.23 ask 0.14
chang attempt 0.28 been 0.16 befor 0.14 can -0.15 categori 0.2 caus -0.15 chang 0.25 check -0.17 click -0.15 code -0.2
chang connect -0.12 disconnect 0.1 do -0.21 document 0.24 doe -0.19 down -0.11 exist 0.11 export -0.2 from -0.16
chang go -0.22 have -0.25 integr -0.2 into -0.24 issu -0.23 itself 0.21 look -0.25 may -0.29 messag -0.27 name -0.14
chang need -0.13 not -0.15 noth 0.17 now -0.11 onc -0.1 one -0.2 open 0.13 page -0.18 permiss 0.15 post 0.17
chang problem 0.17 prompt -0.16 rate -0.12 re 0.11 refer 0.13 resolv 0.16 retri -0.14 say -0.14 screenshot -0.14
chang select -0.14 set -0.25 so 0.14 status 0.13 step -0.18 supplier 0.19 sync -0.12 tab -0.16 team 0.16 them 0.1
chang there -0.15 those 0.16 through 0.24 too -0.12 until -0.13 up -0.13 updat 0.2 use 0.16 usual 0.12 what -0.2
chang when -0.17 while -0.11 whoever -0.1 workspac -0.11 xero -0.1 your -0.31
chang+it *nothing -0.27 *step 0.1 =contact 0.12 =remap 0.11 again 0.12 ask 0.3 custom 0.11 document 0.11 from 0.13
chang+it map 0.15 open 0.19 re 0.12 supplier 0.11 them 0.23
chang+someth *statement 0.11
chang+the *nothing -0.12 =allocate 0.24 =contact 0.13 =integration -0.15 =setup 0.15 =sync-export -0.11 =tax 0.1
chang+the =unlink 0.12 account -0.19 after 0.11 all -0.11 anoth -0.13 appli 0.24 categori 0.12 caus -0.13
chang+the configur 0.17 first 0.3 have -0.11 if 0.15 integr -0.15 itself 0.12 make 0.15 may -0.11 messag -0.13
chang+the problem 0.12 record 0.1 set -0.12 status -0.1 tax 0.15 there -0.13 they -0.11 those 0.15 unlink 0.12
chap =connect 0.11 connect 0.11 was 0.16
charg *nothing 0.55
chart *nothing -0.27 =chart-of-accounts 0.12 =map 0.22 chart 0.12 have 0.17 list 0.11 map 0.2 no 0.14 tab -0.17
chart verifi 0.11
chart+of =map 0.11 list 0.11 map 0.11 verifi 0.11
chat *nothing 0.15 =menu 0.15 =reference-number 0.15 bot 0.15 bottom 0.13 code 0.15 concierg 0.14 left 0.15 mobil 0.15
chat navig 0.15 not 0.11 refer 0.15 start 0.15 tab 0.15 tap 0.15 web 0.15
check *statement -0.18 =account 0.23 =contact -0.15 =error -0.22 account 0.16 ask 0.16 been 0.19 can -0.19 check 0.35
check client -0.11 each 0.37 error -0.22 export -0.14 first 0.11 has 0.26 last 0.14 like 0.13 make 0.36 messag -0.12
check need 0.29 not 0.15 other 0.27 portal -0.11 ran 0.14 re -0.11 retri 0.13 so -0.18 someth -0.17 support -0.12
check sure 0.36 tax 0.18 through -0.14 too 0.22 two 0.1 utc 0.14 what -0.11 when 0.13
cheer *nothing 0.58
choos *step 0.21 =account 0.15 account 0.14 select 0.51
claim *statement 0.12 =adjust 0.34 doe 0.26 edit 0.3 itself 0.3 not 0.17 problem 0.13 report 0.13 so 0.29 solv 0.3
clash *statement 0.12 =duplicate 0.15 alreadi 0.11 each 0.12 exist 0.12
click *nothing -0.63 *statement -0.14 *step 0.29 =connect -0.13 =disconnect -0.15 =expire 0.15 =journal -0.12
click =reconnect 0.31 =revoke -0.12 access -0.12 again -0.14 area 0.12 ask -0.1 back -0.12 bottom 0.23 click 0.13
click expir 0.15 into -0.21 journal -0.12 let -0.14 longer -0.11 look 0.22 messag 0.12 no -0.11 not -0.13 onc 0.1
click option 0.12 page 0.27 post -0.13 re 0.14 reconnect 0.2 revok -0.12 select 0.33 so -0.19 somebodi -0.11
click status 0.2 still 0.11 tab 0.18 was 0.13 when -0.18 xero 0.22 your -0.15
client *escalation -0.21 *nothing 0.22 *step -0.12 =cannot -0.12 =contact -0.38 =disconnect -0.18 =error -0.21
client =organization -0.13 =revoke -0.15 =token -0.22 again -0.14 author -0.1 cannot -0.12 client -0.15 contact -0.31
client do -0.12 error -0.21 have -0.27 if -0.29 know -0.21 longer -0.1 messag -0.2 no -0.18 not -0.2 organiz -0.13
client portal -0.15 readi -0.21 revok -0.15 send -0.21 support -0.3 tell -0.21 there 0.18 they -0.25 through -0.23
client token -0.22 want -0.28 what -0.37 your -0.19
client+have # 0.17 *step 0.1 =reconnect 0.23 =sync-export 0.16 has 0.15 like 0.17 re 0.23 sync 0.11 utc 0.17 when 0.17
client+portal *nothing 0.15
close *caution 0.1 *nothing 0.26 afterward 0.11 do 0.13 whoever 0.11
club *nothing 0.17
code *caution -0.33 *statement -0.37 =account 0.19 =delete 0.11 =integration -0.21 =missing -0.23 =support -0.18
code =sync-export -0.14 =three-digit 0.11 =transaction -0.19 =where-find -0.11 account 0.28 admin -0.36 advanc -0.16
code after -0.22 befor -0.32 check 0.36 contact -0.16 continu -0.22 digit 0.11 document 0.16 enter 0.11 from 0.17
code general 0.11 gl 0.11 go -0.18 id 0.28 if -0.19 keep -0.21 ledger 0.11 mean -0.21 miss -0.13 need 0.15 not -0.12
code note -0.3 old -0.3 page 0.14 plugin -0.11 remov 0.11 say -0.26 send -0.12 still 0.18 team -0.17 their 0.21
code these -0.29 transact -0.19 tri -0.13 use -0.13 want -0.17 where -0.11 xero -0.17 yet 0.11 you -0.34
code+in *step 0.13 need -0.11 open 0.16 send 0.15 untick 0.22 xero 0.13
code+on *nothing 0.23
coffe *nothing 0.22
column =error 0.12 error 0.12
come # -0.19 *nothing -0.26 =account -0.23 =authorize 0.13 =error -0.31 =fail -0.12 =integration 0.35 =nothing -0.1
come =period 0.14 =reconnect 0.16 =retry -0.13 =revoke 0.14 =sync-export 0.26 access 0.18 account -0.28 activ 0.14
come again 0.2 api -0.18 author 0.14 been -0.13 between -0.13 connect -0.11 correspond 0.23 do -0.26 doe 0.12
come down -0.2 error -0.31 find 0.13 follow 0.13 go -0.2 has -0.36 id 0.12 integr 0.35 keep -0.11 make -0.24
come need -0.12 not 0.12 one -0.15 page -0.25 reconnect 0.17 revok 0.14 screenshot 0.15 somebodi 0.14 start -0.19
come stay 0.16 step 0.16 sure -0.2 sync 0.1 then 0.11 there -0.21 they -0.15 through 0.33 two -0.16 usual 0.23
come was 0.18 when 0.14 while 0.11 your -0.38
come+back *statement 0.1 =integration 0.27 integr 0.27 so 0.14 xero 0.11
come+in *nothing 0.17
come+off appli 0.12 first 0.11
compani =integration -0.1 has 0.23 have -0.12 integr -0.1 so 0.2 stay -0.12 what -0.12
compar *step 0.1 compar 0.22 xero 0.12
complet *escalation 0.11 *statement -0.18 =error 0.11 =invalid 0.13 =map -0.11 =organization 0.11 =support 0.14
complet =transaction 0.11 after 0.11 continu 0.11 error 0.11 if 0.13 invalid 0.12 know 0.11 map -0.12 messag 0.11
complet need 0.11 organiz 0.11 readi 0.11 step 0.11 support 0.14 team 0.14 tell 0.11 these 0.11 transact 0.11
complet want 0.11 what 0.11 xero -0.11
concierg *escalation 0.11 *question -0.14 *statement -0.19 *step -0.17 =adjust -0.19 =authenticate -0.14
concierg =authorize -0.16 =disconnect -0.14 =expire -0.16 =fail -0.2 =menu 0.11 =organization -0.14 =outage -0.15
concierg =permission -0.14 =prompt -0.17 =reference-number 0.11 =setup -0.17 =support -0.12 =sync-export -0.16
concierg =tax -0.16 =transaction -0.14 =workspace -0.1 attempt 0.11 authent -0.14 author -0.16 becaus -0.12 been -0.12
concierg befor -0.15 between -0.19 bot 0.11 bottom 0.11 categori -0.16 caus -0.14 chang -0.14 code 0.11 common -0.14
concierg communic -0.14 configur -0.17 disconnect -0.14 disrupt -0.15 edit -0.19 expir -0.16 export -0.12 fail -0.2
concierg from -0.14 i -0.12 interrupt -0.14 itself -0.19 keep -0.14 know 0.11 left 0.11 may -0.15 mobil 0.11
concierg navig 0.11 need 0.11 now -0.16 organiz -0.14 permiss -0.14 problem -0.22 prompt -0.17 readi 0.11
concierg reauthor -0.15 refer 0.11 servic -0.14 should -0.12 so -0.19 solv -0.19 start 0.11 still -0.12 sync -0.21
concierg tab 0.11 tap 0.11 tax -0.16 tell 0.11 temporari -0.12 they 0.11 time -0.14 transact -0.14 two -0.14
concierg usual -0.14 want 0.11 web 0.11 what 0.11 workspac -0.1 xero -0.16 yes -0.12 your -0.14
connect # -0.11 *escalation 0.13 *step 0.19 =admin -0.14 =authenticate 0.22 =cannot 0.12 =connect 0.26 =error 0.11
connect =permission 0.23 =prompt 0.15 admin -0.18 alreadi 0.11 author -0.21 been 0.12 between 0.12 cannot 0.12
connect check 0.2 connect 0.17 contact 0.2 do -0.12 error 0.11 first -0.11 have 0.12 if 0.22 issu -0.12 know 0.13
connect need 0.13 onc 0.12 post -0.11 prompt 0.15 re -0.14 readi 0.13 reauthor 0.12 reconnect 0.17 should 0.12
connect status -0.2 support 0.19 system 0.12 tell 0.13 then 0.11 there -0.11 they 0.12 think 0.12 true 0.38 want 0.13
connect when -0.11 you 0.21 your -0.13
contact # 0.15 *escalation 0.11 *statement -0.23 =contact 0.17 =email -0.12 =error 0.12 =invoice 0.2 =search 0.18
contact =sync-export 0.14 after -0.19 again -0.2 ask 0.13 been 0.15 bodi 0.2 contact 0.15 continu -0.25 doe -0.11
contact each 0.16 email -0.12 error 0.12 go -0.1 have 0.11 invoic 0.2 know 0.11 may -0.16 messag 0.17 need 0.14
contact not -0.1 page -0.19 readi 0.11 say -0.2 so -0.12 still 0.18 support 0.2 tell 0.11 them 0.11 these -0.12
contact type 0.24 which 0.23 xero -0.11
correct *nothing -0.48 *step 0.15 =adjust 0.31 =error -0.2 =sync-export 0.3 adjust 0.15 again 0.36 check 0.13
correct contact 0.19 doe 0.31 error -0.2 export 0.32 from 0.39 make 0.24 messag -0.16 not 0.23 open 0.27 so 0.17
correct xero -0.22 you -0.15 your 0.23
correct+it =sync-export 0.18 again 0.18 export 0.18 from 0.45
cost *nothing 0.66
cost+extra *nothing 0.21
could *caution 0.11 *escalation -0.35 *nothing -0.15 *statement 0.12
could+that *escalation 0.19 *statement 0.17
could+you *nothing 0.15
count *nothing -0.3 *statement 0.12 *step 0.11 =support 0.11 =transaction 0.15 all 0.18 anoth 0.1 not 0.13 other 0.29
count support 0.11 team 0.11 there 0.12 they -0.23 transact 0.15 updat 0.34
countri =search 0.11 look 0.11 set 0.11 specifi 0.11 up 0.11 which 0.11
credit *caution -0.2 *nothing -0.27 *step 0.12 =integration 0.41 =invoice 0.16 =payment -0.12 =retry 0.16 been -0.1
credit chang -0.14 down -0.22 from 0.17 have -0.18 if 0.16 integr 0.41 invoic 0.16 make -0.27 no 0.22 open -0.1
credit post 0.11 repost 0.16 take -0.18 those 0.17 through -0.1 what -0.11
cross *nothing 0.18
csv *nothing 0.2
culprit not 0.1
cure there 0.2
currenc *nothing 0.3
custom *caution -0.27 =search 0.16 again 0.12 befor -0.27 begin -0.11 both 0.11 choos -0.14 continu 0.1 down -0.18
custom enough -0.11 find -0.12 have 0.13 if -0.15 keep -0.16 need -0.14 nor -0.17 note -0.13 one -0.23 open -0.32
custom say -0.17 screenshot 0.16 send 0.11 so -0.14 suit -0.2 these 0.11 untick 0.11 what 0.14 whether -0.11 you -0.17
custom+code untick 0.1
custom+in *nothing 0.26
custom+onli *statement 0.18 =format 0.12 =invalid 0.18 custom 0.12 format 0.12 has 0.12 not 0.17 supplier 0.12
custom+onli valid 0.12 whose 0.18
cut =connect 0.17 alon 0.2 between 0.26 connect 0.2 end 0.25 particular 0.2
dan open 0.13
dan+xero *statement 0.13 have 0.16
danger *caution 0.3 first 0.19 have 0.2
dank *nothing 0.38
das =error 0.11 =sync-export 0.14 again 0.15 ask 0.29 befor 0.13 do 0.23 error 0.11 export 0.15 if 0.12 one 0.16
das open 0.29 they 0.22 xero 0.11
data *nothing 0.19
date *caution -0.25 *nothing -0.13 =account -0.17 =contact -0.11 =error -0.12 =expire 0.12 =retry -0.22
date =sync-export -0.11 account -0.18 after -0.17 afterward -0.18 again -0.21 articl -0.2 close -0.17 error -0.16
date expir 0.12 flow 0.13 from 0.17 has 0.12 if -0.12 neither 0.19 past -0.11 right -0.19 say -0.11 set 0.3 slip -0.16
date time 0.13 trigger 0.13 up -0.17 utc 0.29 whoever -0.18 xero -0.13 your -0.1
date+is time 0.3
dave *nothing 0.3
day *nothing 0.49 *step -0.31 =contact -0.12 =exceed 0.17 =five-thousand 0.14 =reset -0.18 =transaction 0.16
day again -0.23 attempt 0.16 contact -0.11 daili 0.1 do -0.24 exceed 0.17 has -0.22 rate 0.14 request 0.19 reset -0.18
day support -0.11 then -0.17 transact 0.16 you 0.17
day+or *nothing -0.12
de page 0.13
dead *statement 0.22 =cannot 0.12
deal *nothing 0.27
deal+with *nothing 0.25
delet *escalation 0.15 *step -0.41 =contact -0.25 =fail -0.1 =integration -0.11 =map -0.19 =order-line -0.11
delet =organization 0.19 =required -0.15 =retry -0.23 =support 0.12 action -0.12 adjust -0.11 after 0.13 again -0.18
delet articl 0.12 back 0.13 befor -0.17 besid -0.11 bottom -0.13 click -0.27 code -0.11 contact -0.3 continu 0.13
delet custom -0.13 delet 0.12 document -0.32 everi 0.12 export -0.1 first 0.13 fix -0.16 follow -0.24 have 0.22
delet help -0.13 integr -0.11 know 0.15 link -0.14 look -0.25 no 0.12 note 0.12 one -0.24 order -0.14 organiz 0.19
delet other -0.28 readi 0.15 requir -0.13 resolv -0.12 same -0.28 say -0.18 screenshot 0.2 so 0.13 step 0.14
delet support 0.15 team 0.12 tell 0.15 them -0.26 these 0.17 they 0.12 want 0.12 what 0.18 when -0.21 whi -0.14
delet xero 0.12 your -0.18
delet+in *escalation 0.14 =delete 0.13 =error 0.12 =organization 0.14 =support 0.15 after 0.14 continu 0.14 delet 0.13
delet+in error 0.12 from 0.12 have 0.14 if 0.13 know 0.14 messag 0.14 need 0.14 organiz 0.14 readi 0.14
delet+in screenshot 0.14 send 0.15 so 0.12 step 0.13 support 0.15 team 0.15 tell 0.14 these 0.14 they 0.14 want 0.14
delet+in what 0.13 xero 0.11
delet+it *step -0.13 ask -0.1 besid -0.16 click -0.16 have 0.16 may 0.14 no 0.1
delet+the *statement 0.1 =connect 0.26 =transaction 0.2 articl 0.11 between 0.22 connect 0.26 transact 0.2
detail *escalation 0.12 =contact 0.14 =error 0.14 contact 0.17 error 0.14 have 0.11 know 0.12 messag 0.12 need 0.12
detail not 0.15 readi 0.12 send 0.11 tell 0.12 they 0.12 want 0.12 what 0.13 you 0.17
did *escalation 0.13 *statement 0.22 *step -0.38
did+a *statement 0.26
did+i *statement 0.13
did+it *nothing -0.11 *statement 0.14
did+that *nothing 0.37
did+the *nothing 0.12
did+you *nothing 0.27
didnt again 0.26 been -0.3 has -0.24 have -0.26 not -0.1 send 0.11 there -0.12 was 0.17 what 0.12 your 0.14
die =map 0.14 map 0.16 so 0.14 these 0.2 they 0.1
differ *nothing 0.12 *step -0.1 =map -0.14 =mismatch 0.15 =missing -0.11 articl -0.2 ask -0.18 but 0.2 contact 0.21
differ do 0.2 each 0.21 exist -0.12 has 0.21 if -0.11 look 0.12 map -0.14 match 0.15 other 0.17 page -0.12 so 0.19
differ speak -0.11 supplier -0.12 support 0.12 there -0.19 updat 0.17 want 0.13 what 0.13 when 0.11
digit # 0.12 =payment 0.12 =three-digit 0.12 digit 0.12 enter 0.12 general 0.12 gl 0.12 ledger 0.12 none 0.11
digit payment 0.12 yet 0.12
disconnect *nothing 0.26
discount =payment 0.18 you 0.11
do *escalation -0.24 *question 0.13 *statement -0.44
do+@ *nothing 0.22
do+both articl 0.14 begin 0.14 choos 0.14 doe 0.14 enough 0.14 nor 0.14 one 0.14 say 0.14 suit 0.14 two 0.1
do+both whether 0.14 which 0.14
do+i *caution -0.34 *nothing -0.78 *question -0.13 *statement -0.42 *step 0.36
do+it *escalation -0.22 *statement 0.16
do+other *nothing 0.5
do+the *escalation -0.3 *nothing 0.12 *statement -0.21
do+they *escalation 0.14 *statement -0.12 *step -0.12
do+this *nothing -0.16 *statement 0.25
do+we *caution 0.33 *nothing 0.14 *statement -0.42 *step -0.15
do+you *nothing 0.41 *statement -0.16
doe *caution -0.36 *escalation -0.58 *nothing 0.29 *question 0.19 *statement -0.16
doe+@ *nothing 0.27
doe+a *escalation -0.15
doe+it *escalation -0.27 *nothing -0.25 *step 0.12
doe+noth *escalation 0.14 =contact 0.14 =error 0.14 =organization 0.14 back 0.14 cannot 0.14 come 0.14 contact 0.14
doe+noth error 0.14 have 0.14 if 0.14 know 0.14 messag 0.14 need 0.14 organiz 0.14 readi 0.14 send 0.14 support 0.14
doe+noth tell 0.14 they 0.14 want 0.14 you 0.14
doe+our *nothing 0.3
doe+support send 0.13
doe+that *nothing -0.15
doe+the *escalation -0.28 *nothing 0.1 *statement -0.45 *step 0.1
doe+xero *nothing 0.17 *statement 0.12 =integration 0.32 have -0.12 if -0.11 integr 0.32 want -0.1
doesnt *escalation -0.14 *nothing -0.1
dollar =organization 0.25 make 0.15 organiz 0.25 sure 0.15
done *escalation -0.25 *nothing 0.28 *statement -0.11
dont *escalation -0.17 *nothing 0.29 *statement -0.16
dont+have *nothing -0.16
doubl *caution 0.14 administr 0.1 doe 0.2 first 0.17 full 0.17 guid 0.11 if 0.14 not 0.12 platform 0.1 put 0.17
doubl record 0.14 resync 0.11 right 0.16 say 0.19 so 0.15 was 0.17 wrong 0.17 you 0.11
down # 0.3 *nothing -0.16 =integration -0.15 =nothing -0.11 =outage 0.14 =payment 0.14 all 0.13 becaus 0.16 been 0.18
down bottom 0.15 can -0.11 code 0.15 connect -0.11 first 0.22 from -0.11 integr -0.15 look 0.33 not -0.22 payment 0.14
down say 0.25 so 0.11 still 0.18 when 0.16 while -0.17 xero 0.11 you -0.16 your 0.26
down+befor *caution 0.11 down 0.21 have 0.1 if 0.16 they 0.13 what 0.13
down+for =fail 0.18 =outage 0.18 fail 0.18
drop *nothing 0.11 =connect 0.1 =disconnect 0.13 =revoke 0.1 disconnect 0.13 revok 0.1 was 0.12
duplic alreadi 0.22 do 0.23 not 0.19
e *statement 0.22 =sync-export 0.15 all 0.3 articl 0.18 caus 0.3 export 0.15 from 0.2 there 0.25 xero 0.2 your 0.15
each *escalation 0.11 *nothing 0.27 *statement -0.13 have 0.11 if 0.11 know 0.11 readi 0.11 tell 0.11 they 0.11
each want 0.11 you -0.12
earlier *nothing 0.15
eat *nothing 0.13
edit *nothing -0.12 =adjust 0.15 befor 0.14 must 0.12 not 0.11 post 0.14 through 0.15
edit+it alreadi 0.12 been 0.12 befor 0.12 has 0.12 must 0.12 post 0.12 through 0.12 you 0.12
eleven *nothing 0.43
els *nothing -0.2 =authorize 0.28 =connect 0.12 =disconnect -0.15 =integration 0.14 =organization 0.11 =revoke -0.11
els after 0.12 ask -0.26 attempt 0.2 authent -0.14 author 0.26 bot 0.11 can 0.32 concierg 0.12 connect 0.11
els integr 0.14 left 0.11 log 0.1 may 0.2 mean 0.1 mobil 0.11 navig 0.11 not 0.11 organiz 0.11 own 0.1 revok -0.11
els set -0.19 so -0.17 start 0.11 still 0.16 tap 0.11 then 0.17 two 0.25 web 0.11 what 0.13 which 0.11 wrong 0.16
els your -0.12
email *nothing 0.16 *step -0.21 =complete 0.12 =error -0.11 =invalid 0.14 =log -0.13 =missing 0.15 =sync-export -0.13
email all -0.12 can -0.1 complet 0.12 data -0.15 down -0.2 duplic -0.13 each 0.11 error -0.11 exist -0.14 first -0.17
email have -0.14 if 0.1 keep -0.14 log -0.13 miss 0.14 other -0.18 post -0.15 settl -0.14 stay -0.14 these -0.15
email too 0.14 verifi -0.14 what -0.11 which -0.18 whoever -0.13 xero -0.14
enabl *nothing 0.24
end # 0.11 *caution 0.11 *escalation -0.15 *nothing -0.39 =admin 0.22 =contact -0.11 =error -0.17 =organization 0.2
end admin 0.23 ask -0.19 error -0.17 first 0.15 go 0.25 if 0.13 know -0.15 may 0.13 need -0.18 no 0.14 organiz 0.2
end page 0.16 readi -0.15 say 0.2 send 0.1 support -0.11 tell -0.15 there 0.1 they -0.27 want -0.25
end+up *caution 0.17 first 0.11 new 0.13 record 0.1 sure 0.21
english *statement 0.16
enough all 0.14 need -0.13 not 0.11
enter from 0.21 instead 0.12 process 0.12 within 0.12
entir xero 0.12
equal *escalation 0.14 =error 0.14 =organization 0.14 =support 0.14 after 0.14 continu 0.14 error 0.14 have 0.14
equal know 0.14 organiz 0.14 readi 0.14 screenshot 0.14 send 0.14 support 0.14 team 0.14 tell 0.14 these 0.14
equal they 0.14 want 0.14 what 0.14
error =error 0.12 =setup -0.12 =transaction -0.22 again 0.12 although 0.13 articl 0.11 bottom -0.11 caus 0.15
error configur -0.12 do -0.2 error 0.12 from -0.21 into -0.11 messag 0.2 one 0.13 so -0.17 tab -0.11 there -0.18
error these 0.14 transact -0.22 when -0.18 xero -0.12 your -0.11
est *nothing 0.13
even =contact 0.19 they 0.14 use 0.12 want 0.14
everi *escalation 0.13 =account 0.16 =reference-number 0.11 alreadi 0.15 attempt 0.12 back 0.13 bot 0.16 come 0.14
everi concierg 0.16 find 0.12 has 0.13 have 0.1 know 0.13 left 0.16 map 0.11 may -0.13 mobil 0.16 must 0.23 navig 0.16
everi readi 0.13 refer 0.11 report 0.16 start 0.13 tab 0.12 tap 0.16 tell 0.13 they 0.13 web 0.16
everybodi *nothing 0.14 =setup 0.12 access 0.13 have 0.13 integr 0.13 set 0.12 then 0.13 up 0.12
everyon *nothing 0.56
everyth *statement 0.12 =authorize 0.17 =fail 0.13 =missing 0.14 =organization 0.17 =reconnect -0.15 =retry 0.11
everyth although 0.12 api 0.13 author 0.17 can 0.17 check 0.11 header 0.12 healthi 0.11 id 0.14 itself 0.2 may 0.17
everyth messag -0.23 miss 0.14 organiz 0.17 re -0.13 record 0.1 retri 0.11 say 0.21 set 0.11 someth 0.11 status -0.23
everyth there 0.15 these 0.13 too 0.11
exact *escalation -0.12 *nothing -0.22 *statement 0.12 =connect 0.14 =contact 0.12 =error -0.17 =organization -0.11
exact =reset 0.11 =sync-export 0.14 again -0.12 anoth 0.13 articl 0.19 contact 0.14 count 0.19 error -0.17 have 0.19
exact if -0.11 know -0.12 messag -0.15 need -0.17 no 0.12 organiz -0.11 place 0.19 readi -0.12 reset 0.11 support 0.14
exact tell -0.12 than 0.1 them 0.11 there 0.19 they -0.12 want -0.17 xero 0.17 your 0.28
exact+# anoth 0.19 articl 0.19 count 0.19 place 0.19 say 0.1 what 0.19
exampl *escalation 0.17 =error 0.17 =organization 0.17 =support 0.17 after 0.17 continu 0.17 error 0.17 have 0.17
exampl if 0.13 know 0.17 messag 0.17 need 0.17 organiz 0.17 readi 0.17 screenshot 0.17 send 0.17 step 0.17
exampl support 0.17 team 0.17 tell 0.17 these 0.17 they 0.17 want 0.17 what 0.17
excel *nothing 0.43
expir =account -0.17 =authenticate -0.13 =authorize -0.19 =disconnect -0.16 =fail -0.16 =integration -0.18
expir =sync-export -0.14 account -0.17 admin -0.18 author -0.19 disconnect -0.16 fail -0.16 have -0.13 integr -0.18
expir issu 0.17 log -0.13 may -0.11 not -0.11 set -0.18 sync -0.15 then -0.11 time -0.1 want -0.13 when -0.12 you -0.2
expiri # 0.11 like 0.11 look 0.11 respons 0.11 utc 0.11
export *nothing 0.34 *step -0.28 =account -0.19 =adjust -0.22 =admin -0.14 =contact -0.12 =error 0.22
export =integration -0.12 =map 0.18 =name -0.15 =permission 0.28 =prompt -0.21 =setup 0.2 =sync-export -0.11
export =tax -0.12 admin -0.14 affect 0.16 ask -0.33 befor -0.22 can -0.13 check 0.12 concierg 0.14 configur 0.2
export continu 0.23 doe -0.12 edit -0.21 error 0.22 first 0.18 from -0.11 go -0.16 if 0.2 integr -0.11 item 0.12
export itself -0.2 leav 0.23 link 0.11 name -0.15 now -0.11 permiss 0.28 prompt -0.21 reason -0.16 reauthent 0.13
export reauthor -0.13 reconnect -0.13 resolv 0.16 save -0.25 say -0.23 solv -0.21 status -0.21 step 0.1 still -0.24
export sync -0.11 them -0.24 there -0.3 these 0.33 they 0.11 time -0.1 two -0.15 until 0.16 up -0.25 way -0.11
export when -0.2 xero -0.17 yes 0.15 you -0.11 your -0.21
extra *nothing 0.4
fail *escalation 0.19 *nothing -0.11 *statement -0.3 =account 0.11 =authorize -0.18 =chart-of-accounts -0.11
fail =complete -0.17 =connect -0.17 =error 0.2 =integration -0.11 =invalid -0.14 =log -0.15 =map -0.14 =menu -0.24
fail =retry 0.12 =revoke -0.1 =search -0.23 =setup -0.1 =token -0.18 affect -0.11 again 0.11 all -0.26 although 0.21
fail attempt -0.13 author -0.18 bottom -0.15 can 0.11 cannot 0.11 chart -0.11 compar -0.16 complet -0.17 connect -0.17
fail contact 0.11 document 0.16 doe -0.17 down -0.28 each -0.14 error 0.19 fail 0.11 find -0.13 first -0.24 give 0.11
fail integr -0.11 invalid -0.13 keep -0.15 know 0.19 list -0.18 log -0.16 may -0.24 menu -0.24 messag 0.22 must 0.13
fail need 0.19 not -0.11 onc -0.18 one -0.3 re 0.13 readi 0.19 record -0.12 revok -0.1 say -0.13 screenshot -0.12
fail send 0.14 set -0.2 so -0.44 start -0.14 stay -0.16 step -0.16 sync 0.16 tell 0.19 them -0.2 then -0.18
fail there -0.12 they 0.15 time -0.21 token -0.19 under 0.13 utc -0.19 want 0.11 what 0.1 when -0.15 whi 0.2
fail xero -0.35 your -0.16
fail+one # 0.18 *step 0.13 =fail 0.1 =setup 0.11 =sync-export 0.15 bodi 0.18 configur 0.11 do 0.11 fail 0.1 map 0.11
fail+one messag 0.11 page 0.11 record -0.12 sync 0.19 they 0.12 type 0.15 your -0.18
failur =error 0.12 error 0.11 one 0.18
far # 0.11 *nothing 0.31 *step -0.1 =date 0.11 =sync-export 0.12 all 0.11 date 0.11 day 0.11 grid 0.11 list 0.11
far look 0.11 newest 0.11 order 0.11 previous 0.11 updat 0.11
far+back # 0.11 =date 0.11 =sync-export 0.11 all 0.11 date 0.11 day 0.11 grid 0.11 list 0.11 look 0.11 newest 0.11
far+back order 0.11 previous 0.11 sync 0.11 updat 0.11
fault *statement 0.19 been 0.25 have 0.16 may 0.2 there 0.15 xero 0.15 your 0.16
fee *nothing 0.19 differ 0.17 doe 0.17 guid 0.11 how 0.11 say 0.17 when 0.11 xero -0.13
feed *nothing 0.14
field *statement 0.11 =connect 0.22 =required 0.15 check 0.23 connect 0.19 field 0.15 requir 0.15 true 0.53
figur *step 0.16 =amount 0.1 compar 0.35 xero 0.2
file *nothing 0.11
find =error -0.15 =search 0.13 click -0.12 do -0.1 first -0.13 map 0.15 messag -0.11 need -0.14 payment 0.1
find screenshot -0.16 set 0.11 so -0.21 step -0.19
find+it they 0.14
find+out *nothing 0.24
find+that what 0.15
fine *nothing 0.25 *step -0.19 =account 0.14 =admin 0.3 =disconnect 0.21 =manual 0.21 =permission 0.31 =revoke 0.17
fine =sync-export -0.11 =token 0.16 access 0.38 account 0.14 all -0.16 do 0.28 need 0.2 not -0.18 revok 0.17
fine sync -0.15 token 0.15 what 0.12
first *escalation -0.21 *nothing -0.32 *statement -0.11 *step 0.14 =allocate 0.1 =connect -0.12 =contact 0.2
first =credit-note 0.19 =fail -0.11 =menu 0.17 =organization -0.12 =payment 0.21 =reconnect -0.15 =transaction -0.22
first after -0.14 again 0.11 all -0.15 alreadi 0.13 appli 0.17 been -0.13 befor 0.13 bottom 0.27 check 0.13 click 0.21
first connect -0.11 contact 0.25 continu -0.14 credit 0.18 disconnect -0.13 fail -0.11 first 0.44 from -0.2 if -0.12
first item 0.12 know -0.21 make -0.1 messag -0.13 must 0.11 need -0.25 note 0.25 organiz -0.12 payment 0.21 post -0.15
first readi -0.21 reconnect -0.14 resolv 0.2 save 0.37 start 0.16 support 0.31 sync -0.11 tab 0.3 tell -0.21
first these -0.21 those 0.11 transact -0.22 two -0.13 usual -0.13 want -0.19 what -0.15 while -0.21 your -0.1
first+or *step 0.1 =error 0.11 again 0.22 click 0.14 error 0.11 first 0.12
fit *statement 0.12 xero 0.19
five *nothing 0.32
fix *escalation 0.13 *nothing -0.13 =adjust 0.15 =contact 0.13 =error 0.14 =integration 0.28 =menu 0.15
fix =reconnect 0.12 =required 0.26 =setup -0.12 =tax-code -0.15 account -0.16 after 0.24 articl -0.15 ask 0.43
fix attempt 0.14 can -0.16 continu 0.21 creat -0.11 document 0.11 down -0.13 each -0.12 error 0.14 export -0.15
fix find -0.13 from -0.1 has -0.14 integr 0.28 invalid 0.14 itself 0.12 know 0.13 left 0.1 list -0.12 match 0.12
fix no 0.21 not -0.14 obsolet -0.1 one -0.11 other -0.23 post 0.21 purchas -0.1 readi 0.13 reconnect 0.13 sale -0.11
fix say -0.16 send 0.1 set -0.14 so 0.38 start 0.15 status -0.28 step 0.12 still -0.18 support 0.11 tell 0.13
fix them 0.19 these 0.21 those 0.14 up -0.11 updat 0.36 what -0.16
fix+it ask 0.11 map 0.11 re 0.13 so 0.27 updat 0.24 what -0.1
for+# *nothing -0.22
for+a *nothing 0.38
for+an *nothing 0.17
for+both can 0.19 creat 0.14 if 0.17 one 0.14 xero 0.2 you 0.19
for+me *escalation 0.13 *nothing -0.25
for+our *nothing 0.13
for+sure has 0.18
for+that *nothing 0.38
for+the *nothing 0.48 *statement -0.17 *step -0.17
for+us *nothing -0.16
format =format 0.14 =search -0.1 format 0.14 look -0.1 match 0.14 set -0.1 so 0.14 specifi -0.1 up -0.1 updat 0.14
format which -0.1
found *nothing 0.28 =nothing 0.12 =outage 0.14 =token -0.18 admin -0.14 anywher 0.13 api 0.1 ask 0.12 confirm 0.13
found doe -0.28 issu 0.13 messag -0.12 not -0.13 noth 0.12 outag 0.13 partner 0.13 post -0.11 send -0.11 so -0.18
found status 0.16 their 0.11 timestamp 0.13 want -0.13 what -0.1 write 0.13
found+it *nothing 0.14 *statement -0.1
four # 0.1 *nothing 0.19 =three-digit 0.18 digit 0.18 enter 0.18 general 0.18 gl 0.18 ledger 0.18 none 0.13 yet 0.18
freight *nothing 0.23
fresh =contact 0.19 again 0.23 send 0.21 you 0.11
friday *nothing 0.59
from *caution -0.22 *escalation -0.2 *nothing 0.27 *step -0.15
from+last *nothing 0.28
from+me *escalation 0.22 *statement -0.2
from+support *nothing 0.15
from+the *nothing 0.35 *step -0.11
from+which from 0.11
from+xero *nothing 0.14
full *nothing 0.22 =error 0.13 =integration 0.12 administr 0.1 error 0.13 integr 0.12 not 0.17 platform 0.1
full+resync *nothing 0.21
get+a *nothing 0.51
get+an *nothing 0.17
get+it *step 0.13
get+me *nothing 0.18
get+the *nothing -0.17 *statement 0.11
get+this *nothing 0.44
give *step -0.16 =cannot 0.13 administr 0.13 api 0.18 cannot 0.17 check -0.13 contact -0.11 do 0.14 if 0.17
give messag -0.14 page 0.16 platform 0.13 sync -0.11 you 0.25
give+it =error 0.16 error 0.16
give+me *nothing 0.15
give+the =organization 0.14 organiz 0.14 support 0.12 what 0.13
go # -0.18 *statement -0.25 =authenticate -0.18 =complete -0.1 =connect -0.12 =contact -0.22 =delete 0.24 =error -0.22
go =expire -0.12 =integration 0.13 =log -0.17 =login -0.14 =manual -0.1 =menu -0.27 =multiple -0.11 =period 0.3
go =permission -0.13 =prompt -0.15 =reference-number -0.17 =retry 0.23 =search -0.34 =support 0.14 =sync-export 0.13
go =tax 0.21 =token -0.26 =transaction -0.14 activ 0.3 admin -0.13 again 0.33 all 0.24 authent -0.2 back -0.22
go befor -0.36 can -0.26 categori 0.25 code -0.12 come -0.1 complet -0.1 concierg 0.13 configur 0.13 contact -0.15
go continu 0.11 credenti -0.15 custom -0.2 each 0.17 end -0.14 error -0.22 everi -0.18 export 0.14 field -0.21
go find -0.26 first 0.13 from 0.14 go -0.22 has -0.19 i -0.13 if -0.21 integr 0.15 itself -0.11 keep -0.1 list 0.18
go log -0.3 look 0.15 may -0.22 must -0.12 no -0.12 now 0.16 onc 0.31 open -0.17 origin -0.11 other 0.19 own 0.11
go page -0.1 period 0.27 permiss -0.12 problem 0.2 prompt -0.15 record 0.11 refer -0.17 remov 0.1 resum -0.12
go right 0.17 same 0.12 say -0.11 screenshot 0.11 select -0.27 send 0.23 set -0.15 sever -0.11 should 0.22 status 0.23
go stay 0.34 still -0.11 sure 0.11 team 0.16 them -0.13 these 0.27 they -0.1 token -0.21 too 0.15 transact -0.14
go type -0.19 typic -0.18 until 0.14 use -0.22 want -0.15 way -0.1 when -0.2 xero 0.11 you -0.13 your -0.26
go+by again 0.12 go -0.2 xero -0.12
go+to *nothing 0.27 *step -0.14 =error -0.14 =sync-export -0.11 ask 0.26 error -0.14 if -0.12 need -0.11 you -0.11
goe # 0.12 *nothing -0.27 *statement -0.14 *step 0.1 =sync-export 0.25 again 0.16 all 0.11 doe 0.23 export 0.14
goe first 0.22 from 0.23 go 0.2 have -0.14 previous 0.1 send 0.16 set 0.31 sinc 0.17 start 0.42 time 0.35 utc 0.3
goe+in sinc 0.16
gone *caution 0.19 *nothing 0.21 *step -0.1 =connect -0.14 =delete 0.21 =error -0.14 =queue 0.21 all 0.5 connect -0.11
gone delet 0.2 error -0.14 find -0.12 first 0.4 fix -0.13 from -0.21 if -0.34 list 0.31 look 0.21 messag -0.13
gone need -0.23 no 0.13 order 0.2 page -0.12 queue 0.21 remov 0.11 screenshot 0.11 so 0.1 there 0.13 they -0.2
gone when -0.29 you -0.29 your -0.13
gone+through *nothing 0.17
good *nothing 0.42 *step -0.14 =token 0.14 contact -0.14 continu 0.1 if -0.18 not 0.11 screenshot 0.13 token 0.16
good+for *nothing 0.18
got *escalation -0.23 *nothing 0.35 *step -0.12
got+it *escalation -0.1 *nothing 0.24
gracia *nothing 0.24
great *nothing 0.33
green *nothing 0.16 =error 0.1 =fail 0.12 can 0.19 error 0.1 fail 0.12 go 0.14
gst *nothing 0.14
guy *nothing -0.12 *step 0.11
had *nothing 0.28 *statement -0.11 *step -0.11
haha *nothing 0.38
half *nothing 0.11 not 0.11
half+a *nothing 0.34
half+of *step 0.15 not 0.24
hand *escalation 0.18 =amount -0.11 =bank-account -0.16 =contact 0.12 =error 0.18 =integration -0.16 =manual 0.16
hand =map -0.2 =nothing 0.16 =reconnect 0.11 =retry 0.13 access 0.18 account -0.22 bank -0.16 contact 0.12 doe -0.18
hand error 0.18 find 0.15 go -0.11 have 0.15 if 0.16 integr -0.16 know 0.18 manual 0.13 map -0.2 messag 0.18 need 0.18
hand not -0.15 noth 0.14 readi 0.18 send 0.13 support 0.14 tell 0.18 these 0.25 they 0.18 verifi -0.11 want 0.18
hand was 0.12 whether 0.1 you 0.17
happen *nothing 0.23 *statement 0.11 *step -0.12 =archive 0.13 =map 0.14 archiv 0.13 been 0.24 longer 0.23 may 0.12
happen no 0.2 there 0.15
happen+to *nothing 0.18
happen+with *nothing 0.26
has *escalation -0.18
has+# account 0.13 not 0.11 say 0.11 xero 0.13
has+no *escalation 0.1 *step -0.14
has+the *nothing 0.43
have *caution -0.16 *escalation -0.4 *question 0.18
have+a *nothing 0.44
have+i *step 0.1
have+no *statement 0.11
have+one *statement 0.17
have+someon *nothing 0.21
have+the *nothing 0.19 *statement 0.12
have+to *caution -0.11 *nothing -0.45 *step 0.19
havent *step 0.12
he *escalation -0.14 *nothing 0.15 *statement 0.11
healthi *statement 0.15 =error 0.14 =fail 0.15 =sync-export 0.11 although 0.23 can 0.25 error 0.14 fail 0.15 go 0.25
healthi healthi 0.25 someth 0.25 status 0.19
help *escalation 0.14 *statement -0.12 *step -0.11 =adjust 0.12 =integration -0.12 =name 0.14 =organization 0.22
help =outage 0.13 =setup -0.13 articl 0.1 ask 0.11 can -0.14 click -0.11 code -0.18 connect -0.12 document -0.1
help edit 0.1 integr -0.12 itself 0.13 know 0.14 messag 0.12 name 0.14 onli 0.26 organiz 0.22 readi 0.14 same 0.16
help say 0.14 screenshot 0.21 send 0.14 so -0.1 solv 0.1 support 0.14 sync -0.16 tell 0.14 them 0.17 two -0.1
help want 0.12 was -0.12 what 0.15 xero -0.15
help+with *escalation 0.24 =error 0.19 error 0.19 have 0.18 know 0.24 messag 0.24 need 0.21 readi 0.24 send 0.24
help+with tell 0.24 they 0.2 want 0.22 what 0.22
here *statement 0.18
hes *nothing 0.17
hide =chart-of-accounts 0.22 =menu 0.17 advanc 0.16 chart 0.22 menu 0.21
him *nothing -0.15 *statement -0.12 *step 0.15
his *nothing 0.52
histori *nothing 0.21
hit *escalation -0.11 *nothing 0.11 =contact -0.11 =error -0.11 =organization -0.11 been 0.14 befor 0.22 bottom 0.28
hit click -0.15 contact -0.12 error -0.12 have -0.11 if -0.15 know -0.11 need -0.11 onc 0.24 organiz -0.11 page 0.22
hit readi -0.11 should 0.29 tell -0.11 they -0.11 want -0.13 what -0.12 xero 0.12
hm *nothing 0.43 *step -0.24 =error -0.17 =organization -0.19 again -0.17 error -0.17 export -0.1 organiz -0.19
hm send -0.23 they -0.15 what -0.13 xero -0.12 you -0.12
hold *nothing -0.12 *statement -0.13 *step 0.11 =error 0.11 compar 0.41 contact -0.1 error 0.11 page 0.19 set 0.1
hold what -0.11 you -0.14
holiday *nothing 0.1
home *nothing 0.32
hook =map 0.15 map 0.15
hook+up =map 0.15 map 0.15
hour *nothing 0.72 have -0.11 xero -0.13
how *caution -0.49 *question 0.14 =account-code 0.15 =adjust -0.12 =admin -0.24 =authenticate -0.11 =authorize -0.26
how =bank-account 0.15 =cannot -0.37 =connect -0.11 =contact -0.33 =daily 0.25 =date -0.12 =delete -0.12 =exceed 0.21
how =five-thousand 0.18 =log -0.18 =map -0.43 =mismatch -0.18 =name 0.14 =nothing -0.15 =organization -0.15
how =outage -0.17 =payment -0.17 =reconnect 0.11 =reference-number -0.5 =refresh -0.17 =reset 0.16 =restore 0.19
how =retry -0.25 =search 0.41 =stuck 0.31 =support -0.32 =tax-rate -0.17 =three-digit 0.2 =token -0.23 =wait 0.31
how about -0.16 access 0.19 administr -0.31 after -0.35 again -0.24 although -0.24 anoth -0.12 ask -0.17 attempt 0.26
how author -0.3 bank 0.15 befor -0.43 bot 0.19 both 0.14 bottom 0.33 but -0.23 cannot -0.35 caus -0.23 check 0.17
how click -0.24 code 0.11 common -0.32 compar -0.14 concierg 0.11 configur -0.22 contact -0.2 continu -0.31
how custom 0.24 daili 0.27 digit 0.2 document -0.13 doe 0.14 enabl -0.11 enter 0.22 everi -0.24 exceed 0.21
how extend -0.16 field -0.1 find -0.26 first -0.53 full -0.26 general 0.2 gl 0.2 go -0.17 guid -0.19 has 0.36
how healthi -0.15 help 0.23 hour 0.18 how 0.26 i 0.29 if -0.32 invalid -0.1 item -0.18 itself 0.11 leav -0.17
how ledger 0.2 list -0.11 log -0.19 make -0.34 map -0.28 mean 0.14 mobil 0.19 more -0.35 name 0.14 navig 0.19
how need -0.1 no -0.32 none 0.14 noth -0.14 now -0.17 onc -0.14 onli -0.34 open -0.39 order -0.15 organiz -0.15
how other -0.16 page 0.13 payment -0.15 pend 0.31 period 0.18 permiss 0.11 platform -0.31 post 0.14 reconnect 0.17
how record -0.19 refer -0.5 refresh -0.17 request 0.21 reset 0.16 restor 0.19 resync -0.24 same 0.2 say -0.1
how screenshot -0.31 see 0.21 select 0.19 show -0.18 so -0.26 somebodi 0.1 someth -0.15 status -0.34 stay 0.13
how still 0.13 supplier 0.2 support -0.26 sure -0.18 tap 0.19 tax -0.21 team -0.32 them -0.12 then 0.13 there -0.18
how these -0.39 through 0.11 time -0.47 timestamp -0.14 token -0.25 too -0.23 true 0.22 two 0.19 type 0.14 un 0.13
how usual 0.33 valu -0.12 verifi -0.21 wait 0.33 was -0.1 way 0.11 web 0.19 when 0.17 which -0.16 while -0.25
how wrong -0.29 xero -0.15 yes 0.22 yet 0.2 you -0.21 your -0.28
how+can *nothing 0.22
how+do *escalation -0.18 *nothing 0.19 *statement -0.2 *step -0.11 =contact -0.43 =error -0.19 =integration -0.2
how+do =map -0.17 =nothing -0.12 =search 0.26 =sync-export -0.19 =token -0.1 again -0.2 bodi 0.11 connect 0.2
how+do contact -0.26 doe 0.13 down -0.2 error -0.19 export -0.13 find 0.1 from -0.11 how 0.2 integr -0.19 know -0.18
how+do map -0.13 messag -0.19 need -0.21 no -0.15 one -0.13 open -0.18 page 0.31 readi -0.18 same 0.23 say 0.29
how+do so -0.33 supplier 0.13 support -0.19 sync -0.15 tell -0.18 them 0.15 there -0.15 these -0.15 they -0.21
how+do through -0.15 token -0.11 true 0.24 want -0.18 what -0.12 you -0.22
how+far # 0.11 =date 0.11 =sync-export 0.11 all 0.11 date 0.11 day 0.11 grid 0.11 list 0.11 look 0.11 newest 0.11
how+far order 0.11 previous 0.11 sync 0.11 updat 0.11
how+long *nothing 0.3 =daily 0.22 =reset 0.19 daili 0.22 has 0.23 hour 0.19 reset 0.19 then 0.32 wait 0.19
how+mani =account-code 0.12 =bank-account 0.13 =exceed 0.16 =five-thousand 0.12 =three-digit 0.15 bank 0.13 digit 0.15
how+mani enter 0.15 exceed 0.16 general 0.15 gl 0.15 ledger 0.15 none 0.11 page -0.11 request 0.16 sync 0.11 yet 0.15
how+often *nothing 0.22
how+quick *nothing 0.17
how+to *escalation 0.1 =contact 0.14 =error 0.16 =organization 0.1 alreadi 0.11 check 0.14 do 0.21 doe 0.11 error 0.16
how+to guid 0.16 how 0.15 know 0.1 messag 0.1 need 0.1 organiz 0.1 put 0.18 readi 0.1 right 0.18 say 0.12 send 0.14
how+to support 0.1 tell 0.1 they 0.11 want 0.1 what 0.15
how+will so 0.17
human *nothing 0.12
i *escalation -0.15 *nothing -0.22 *question -0.49 *statement -0.39 *step 0.23
i+ask *nothing 0.16 =contact -0.16 if -0.14 need -0.12
i+be *nothing 0.35
i+can *escalation 0.19
i+chang *nothing -0.61 *statement 0.17 *step 0.18 =contact 0.22 =duplicate 0.13 =invalid 0.25 =invoice 0.1
i+chang =organization 0.13 =reference-number 0.13 =setup 0.1 again -0.11 alreadi 0.16 creat 0.16 do -0.14 down -0.1
i+chang exist 0.15 from -0.1 has 0.18 if 0.12 invoic 0.1 open 0.33 organiz 0.13 record 0.12 refer 0.13 same 0.11
i+chang so 0.23 supplier 0.28 typic 0.13 updat 0.26 use 0.16 you 0.15
i+check been 0.18 check 0.12 has 0.1 need 0.19 not 0.17 so -0.26
i+choos *step 0.14 =account 0.13 account 0.11 select 0.43
i+click =reconnect 0.18
i+contact *step 0.25 =contact 0.16 contact 0.16 support 0.16
i+delet # 0.1 *caution 0.21 =delete 0.13 =queue 0.12 all 0.2 delet 0.13 doe 0.17 first 0.22 go 0.13 line 0.11
i+delet make 0.13 not 0.15 out 0.13 queue 0.12 so 0.14 sure 0.13 take 0.13
i+did *nothing 0.27
i+didnt *statement 0.15 send 0.13 there 0.14 was 0.15 what 0.14 your 0.16
i+do *caution -0.12 *escalation -0.14 *nothing -0.38 *statement 0.13
i+dont *nothing 0.41 *step -0.16
i+enter from 0.12 instead 0.12 process 0.12 within 0.12
i+find *nothing 0.11 =organization 0.15 first -0.11 have 0.15 not -0.12 organiz 0.15 set 0.15
i+fix =retry -0.11 export -0.11 have -0.11
i+get *escalation -0.21
i+give =reconnect 0.1
i+go *step 0.1 =account 0.15 account 0.16 if 0.12 need 0.23 not 0.28
i+have *escalation -0.14 *statement 0.12
i+hold compar 0.26
i+just *escalation -0.12 *step 0.22
i+leav *nothing 0.14
i+look *nothing 0.1 =contact -0.13 =search 0.11 =sync-export -0.17 ani 0.21 contact -0.1 down -0.14 export -0.11
i+look from -0.18 has 0.14 if -0.18 page -0.11 send -0.12 want -0.17 whether 0.27 you -0.11
i+map =remap 0.19 ask 0.25 map 0.14 re 0.13 them 0.25
i+merg *nothing 0.16
i+need *escalation -0.12 *nothing 0.13 *statement 0.13 *step -0.19 =reconnect -0.1 =revoke 0.11 after -0.12
i+need attempt -0.11 click -0.19 code -0.23 disconnect 0.14 do -0.24 doe 0.11 if -0.15 keep -0.15 know -0.12 may 0.2
i+need need -0.21 readi -0.12 revok 0.11 say 0.12 select -0.14 send -0.18 tab -0.1 tell -0.12 they -0.12 want -0.15
i+need while 0.11
i+not *escalation 0.23
i+open custom 0.12 open 0.31 supplier 0.12
i+press =delete 0.12 click 0.14 delet 0.13 remov 0.21 what -0.12 xero -0.24
i+put # 0.17 *nothing -0.25 =account-code 0.14 =error 0.22 =nothing 0.33 =payment 0.16 =three-digit 0.15 ask 0.32
i+put code 0.17 custom -0.1 digit 0.15 do 0.11 doe 0.16 enter 0.15 error 0.22 find 0.11 general 0.15 gl 0.15 go 0.1
i+put if 0.14 ledger 0.15 messag 0.2 none 0.12 noth 0.29 open -0.18 say 0.11 what 0.1 yet 0.15 your 0.12
i+re *step 0.15 =sync-export 0.21 again 0.2 have 0.1 they 0.1
i+read =error 0.12 =log 0.1 error 0.1 log 0.14 specif 0.11 through 0.13
i+reconnect *nothing 0.24
i+resend =sync-export 0.13
i+retri =fail 0.12 can 0.13 fail 0.12 retri 0.11 too 0.12
i+see *nothing -0.19 *statement -0.17 *step 0.11 =account 0.13 =authenticate -0.12 =fail -0.12 =integration -0.15
i+see =outage -0.1 =permission -0.14 account 0.14 all 0.3 ask 0.11 been -0.12 connect 0.2 current 0.15 expir -0.11
i+see first -0.12 from 0.16 integr -0.15 itself -0.11 left -0.1 look 0.22 now 0.14 open -0.19 page -0.11 say -0.21
i+see screenshot 0.16 see 0.15 so -0.13 status 0.22 these -0.18 was -0.18 what 0.1 while -0.1 xero 0.19
i+send *nothing 0.21 =contact 0.21 =organization -0.12 do 0.22 organiz -0.12 support 0.19
i+set *nothing 0.19
i+simpli befor 0.15 you 0.11
i+take *nothing 0.16 *statement -0.22 been -0.14 have -0.12 if -0.18 take -0.16 want -0.2
i+tell =account 0.11 =error 0.12 after 0.13 ask 0.14 continu 0.13 error 0.12 messag 0.11 say 0.12 them 0.11 what 0.17
i+tell you 0.14
i+think *nothing 0.31 one 0.23
i+to *step 0.1
i+turn *escalation 0.12 ask 0.12 have 0.12 know 0.12 messag 0.12 need 0.12 readi 0.12 tell 0.12 they 0.12 want 0.11
i+type # 0.11 =account -0.11 =account-code 0.11 =three-digit 0.13 digit 0.13 enter 0.13 general 0.13 gl 0.13 has 0.12
i+type ledger 0.13 none 0.12 open 0.14 yet 0.13
i+un say 0.12 when 0.14
i+write =contact 0.19 =support 0.19 account 0.15 contact 0.21 has -0.1 so 0.13 support 0.14 team 0.12 they 0.11
ich *escalation -0.14 *nothing -0.2 again 0.12 ask 0.24 befor 0.19 continu -0.17 do 0.26 know -0.14 need -0.13
ich open 0.16 period 0.13 readi -0.14 send -0.1 so 0.12 tell -0.14 want -0.15
id *escalation -0.1 *nothing 0.38 *step -0.14 =contact -0.17 =error -0.19 contact -0.22 doe 0.11 error -0.19
id have -0.14 id 0.14 if -0.13 know -0.1 messag -0.11 need -0.12 readi -0.1 record 0.1 send -0.14 tell -0.1 they -0.13
id want -0.13 what -0.15 you -0.2
id+rather *nothing 0.29
idea *nothing 0.44
if *caution 0.14 *nothing 0.17 *statement -0.22 *step -0.13
if+a *nothing 0.21
if+i *caution 0.22 *step -0.18
if+it *nothing -0.27
if+the *nothing 0.1
ignor *nothing 0.25
ill *nothing 0.87
ill+tri *nothing 0.14
im *escalation -0.12 *nothing 0.3 *statement -0.13
im+not *nothing 0.17
in+# *nothing 0.14
in+@ =admin 0.28 =cannot 0.3 =contact -0.11 =delete -0.11 =error -0.14 =name -0.12 =organization -0.12
in+@ =sync-export -0.4 account -0.25 admin 0.29 again -0.35 articl 0.12 both 0.15 cannot 0.3 contact -0.18 custom 0.15
in+@ do -0.24 doe -0.13 error -0.14 export -0.37 from -0.17 go 0.24 have -0.17 if -0.33 itself 0.22 look -0.25
in+@ messag -0.24 name -0.12 need -0.27 not -0.21 open 0.22 organiz -0.12 remov -0.1 resolv 0.23 say -0.17 send -0.34
in+@ supplier 0.15 support -0.13 two -0.19 up -0.19 want -0.19 way 0.1 what -0.13 whoever -0.19 xero -0.21 you 0.12
in+@ your -0.19
in+a *nothing 0.36
in+account *nothing 0.16 =integration -0.16 =map -0.19 articl 0.19 between -0.24 integr -0.16 say 0.19 you -0.16
in+again so 0.12 want 0.27 you 0.11
in+it *step 0.22
in+march =account 0.12
in+may *nothing 0.33
in+our *nothing -0.11
in+the *nothing 0.14 *step -0.22
in+there *caution 0.12 *escalation -0.26 *nothing -0.26 *statement 0.24
in+what =sync-export 0.14 click 0.15 sync 0.14
in+which *step 0.11 entir 0.16 from 0.13 supplier 0.25
in+xero # -0.26 *nothing -0.44 *statement -0.2 *step 0.16 =account-code -0.15 =approve 0.15 =authorize 0.19
in+xero =automatic -0.11 =connect 0.13 =currency -0.13 =format 0.12 =integration -0.18 =invalid -0.18 =invoice -0.1
in+xero =journal 0.1 =map -0.48 =menu 0.24 =name -0.12 =paid -0.14 =prompt -0.12 =refuse -0.11 =required -0.15
in+xero =sales-order 0.15 =sync-export 0.11 =tax 0.12 =tax-code -0.12 =token -0.18 account -0.13 address 0.15
in+xero advanc -0.13 again 0.11 amount -0.1 ani -0.14 anoth -0.13 approv 0.15 articl -0.13 attempt 0.1 author 0.19
in+xero automat -0.11 bearer -0.14 becaus -0.18 befor -0.11 bodi -0.28 but -0.17 carri -0.11 chang 0.19 compar -0.13
in+xero configur 0.15 connect 0.11 contact -0.13 continu -0.13 correct -0.16 correspond 0.15 countri 0.12 creat 0.15
in+xero credit 0.11 currenc -0.13 custom 0.13 data -0.18 document -0.13 done -0.19 each -0.14 enabl -0.12 exist 0.2
in+xero format 0.12 from 0.19 get -0.1 go 0.15 hand -0.11 has -0.15 header -0.14 integr -0.13 invalid -0.15
in+xero invoic -0.1 itself -0.12 journal 0.1 left -0.16 link -0.15 look 0.11 map -0.18 mark -0.15 match 0.33 menu 0.2
in+xero miss -0.1 name -0.12 necessarili -0.11 new 0.21 now -0.13 number 0.12 onc -0.13 one -0.1 onli -0.17 order 0.15
in+xero paid -0.14 post -0.11 previous -0.11 product 0.14 prompt -0.12 refus -0.11 report -0.14 repost 0.12 resum 0.13
in+xero retri -0.34 revert 0.16 set -0.35 show -0.1 sinc -0.2 singl -0.1 so 0.13 start -0.13 status 0.11 supplier 0.14
in+xero system -0.14 tab 0.3 than 0.13 those 0.13 token -0.15 too -0.23 two -0.12 type -0.25 unlink -0.1 untick 0.11
in+xero until -0.14 up -0.1 updat 0.22 use -0.11 utc -0.12 verifi -0.26 when -0.21 whether -0.1 will -0.11 you -0.26
in+xero your -0.15
info *escalation 0.15 *statement 0.2 =error 0.17 =reconnect 0.15 again 0.15 all 0.13 ask 0.12 error 0.17 have 0.18
info if 0.11 know 0.15 messag 0.15 need 0.22 not 0.27 readi 0.15 send 0.11 support 0.11 tell 0.15 they 0.15 want 0.15
info you 0.13
inform =error 0.29 error 0.29
insid *statement 0.26 not 0.23 you 0.21
instead *caution -0.11 =cannot 0.19 =error -0.17 =name 0.28 account -0.15 can -0.11 cannot 0.19 doe -0.12 error -0.17
instead itself 0.21 messag 0.19 name 0.28 resolv 0.15 same 0.14 send -0.13 support -0.13 these 0.12 through 0.11
instead two 0.16
integr *nothing 0.16
into =sync-export 0.13 attempt 0.13 if 0.15 left 0.42 one 0.31 open 0.26 still 0.17 they 0.17 was 0.18 when 0.15
into you -0.19
into+the if 0.16
invoic *caution -0.19 *nothing 0.27 *step -0.33 =account -0.13 =cannot -0.17 =contact 0.11 =delete -0.12 =draft -0.13
invoic =error 0.1 =invalid -0.22 =map -0.12 =setup -0.2 =support -0.13 =sync-export 0.12 =unlink -0.16 alon -0.12
invoic alreadi -0.19 ani 0.1 articl 0.19 ask -0.19 attempt 0.13 between -0.13 can 0.1 cannot -0.25 chang -0.14
invoic creat 0.15 custom -0.11 do 0.13 document 0.31 doe 0.12 draft -0.13 end -0.15 error 0.1 export 0.17 fed -0.16
invoic has -0.12 if -0.23 invalid -0.19 look -0.21 make -0.29 map -0.34 messag 0.12 number -0.12 open -0.21
invoic other -0.19 particular -0.12 rate -0.1 remov -0.12 resolv -0.11 screenshot -0.22 set -0.19 step -0.19
invoic still 0.16 such -0.18 sure -0.19 take -0.11 team -0.13 they 0.16 those -0.15 through -0.21 two -0.14
invoic unlink -0.15 usual -0.27 within 0.11 work 0.16 xero -0.14
invoic+by *nothing 0.22
invoic+from *nothing 0.19
invoic+in *nothing 0.11 *step -0.11 =account -0.21 again -0.11 between 0.14 connect 0.14 correspond -0.11 end 0.12
invoic+in first 0.1
invoic+is they 0.1
invoic+to *nothing 0.2
irish *nothing 0.15
is+# *escalation 0.19 =contact 0.18 =error 0.14 =organization 0.18 contact 0.18 document 0.19 error 0.14 have 0.18
is+# if 0.18 know 0.19 may 0.17 messag 0.14 need 0.14 organiz 0.18 readi 0.19 send 0.18 support 0.18 tell 0.19
is+# they 0.19 want 0.19
is+it *caution 0.42 *escalation -0.5 *nothing -0.86 *question 0.16 *statement 0.52
is+no *step 0.14
is+not *escalation 0.31
is+on *nothing 0.27
is+set set 0.1 up 0.1
is+that *escalation 0.17 *nothing -0.55 *question 0.31 *statement 0.18
is+the *escalation -0.52
is+there *escalation -0.38 *nothing 0.36 *step -0.2
is+this *escalation 0.19 *nothing -0.5 *statement 0.29
is+wrong not 0.11
isnt *escalation 0.11 *statement 0.13
it+# *nothing -0.1 *step 0.1 =fail 0.14 doe -0.11 fail 0.14 from 0.18 match 0.2 so 0.2
it+a *caution 0.16 *nothing -0.41 *step 0.14
it+after *nothing 0.21
it+again *nothing -0.3 *statement 0.2 =sync-export 0.1 after 0.17
it+as *nothing 0.13
it+ask =reconnect 0.16 if 0.18 reconnect 0.16 xero 0.17 you 0.16
it+back *nothing -0.23 =connect 0.22 =contact 0.12 connect 0.18 everi 0.18 from 0.12 if -0.16 re 0.11
it+be *escalation -0.35 *statement 0.18 *step -0.14
it+come *statement 0.16 =integration 0.3 integr 0.3 so 0.2 xero 0.2
it+cost *nothing 0.29
it+delet *statement 0.16 so 0.13 xero 0.19
it+do *statement 0.31
it+drop *statement 0.11
it+empti *nothing 0.14
it+from *statement 0.13
it+go =sync-export 0.16 again 0.21 contact 0.19 export 0.18
it+have *escalation -0.12
it+i *step 0.12
it+in *caution -0.11 *nothing -0.12
it+is *escalation 0.19 *nothing -0.5 *step 0.1
it+just *statement 0.28
it+last when 0.16
it+link =connect 0.14 connect 0.14
it+map =map 0.15
it+number *escalation 0.14 =contact 0.14 =error 0.14 =organization 0.14 contact 0.14 doe 0.14 error 0.14 go 0.11
it+number have 0.14 if 0.14 know 0.14 messag 0.14 need 0.14 not 0.14 organiz 0.14 readi 0.14 send 0.11 still 0.14
it+number support 0.14 tell 0.14 they 0.14 want 0.14 what 0.14
it+off if 0.14 they 0.16 xero 0.1
it+ok *caution 0.15
it+on *nothing -0.16
it+onli *escalation -0.13 =retry 0.12 know -0.13 not 0.11 readi -0.13 tell -0.13 they -0.11 want -0.12
it+out *nothing 0.1
it+own =sync-export 0.29
it+pleas *step 0.17
it+right =error 0.17 =nothing 0.22 error 0.17 messag 0.16 noth 0.22 what 0.13 xero 0.14
it+run =token 0.12 token 0.13
it+say # 0.15 *escalation -0.26 *statement 0.16 *step 0.14 =cannot 0.12 =contact 0.15 =error -0.18 =map 0.13
it+say =organization -0.24 alreadi 0.12 although 0.1 api 0.13 can 0.1 cannot 0.12 contact 0.18 error -0.17 know -0.26
it+say look 0.13 organiz -0.24 page 0.16 readi -0.26 say 0.12 set 0.19 still -0.13 support 0.16 system 0.15 tell -0.26
it+say they -0.27 think 0.12 want -0.28 what -0.13 you 0.21
it+show *nothing 0.13
it+still *escalation 0.11 *nothing 0.15
it+tax *step 0.11 =complete 0.1 =invalid 0.13 =transaction 0.13 complet 0.1 invalid 0.13 transact 0.13
it+the *nothing 0.12 *statement 0.11
it+then *statement 0.12
it+up *escalation 0.35 *nothing -0.29
it+was *escalation -0.16 *statement 0.12
it+way current 0.17 now 0.17 see 0.17 what 0.11
it+what your 0.12
it+with *escalation -0.1 *nothing 0.15
it+worth common 0.14 have 0.12 help 0.13 when 0.13 you 0.12
itself *escalation -0.13 *nothing -0.27 *statement -0.14 =contact -0.25 =disconnect 0.11 =error -0.19 =map 0.14
itself =retry 0.11 =revoke 0.1 =token 0.11 again 0.41 ask -0.14 do -0.27 error -0.19 export 0.18 from 0.2 go -0.15
itself has -0.22 have -0.24 if -0.31 know -0.13 longer 0.11 make -0.11 messag -0.15 need -0.13 no 0.12 one -0.12
itself open -0.12 readi -0.13 revok 0.1 say -0.12 send 0.18 support -0.16 tell -0.13 they -0.36 token 0.11 two -0.12
itself want -0.42 what 0.13 when -0.11 you -0.23
itself+or again 0.11 what 0.11
ive =authorize 0.3 =refresh 0.11 =sync-export 0.11 ask 0.12 author 0.3 can 0.26 from 0.24 has -0.11 map 0.19 not 0.15
ive refresh 0.11 resum 0.24 select 0.17 them 0.15 then 0.1 what -0.18 you -0.18
jot down 0.16 if 0.11
jot+down down 0.15
journal *nothing 0.14 =journal -0.12 journal -0.12
june *nothing 0.13
just *escalation -0.1 *nothing -0.35 *question -0.18 *statement 0.13 *step 0.11
just+chang *statement 0.11 =transaction 0.1 befor 0.25 transact 0.1 xero 0.17 you 0.19
just+delet =adjust -0.14 =queue 0.13 all 0.15 first 0.11 go 0.15 line 0.12 out 0.13 queue 0.13 take 0.14
just+the *step 0.13
k *nothing 0.26
keep *caution 0.18 *nothing -0.15 *statement -0.17 =delete 0.1 =email 0.12 =expire 0.12 =integration -0.16 =map -0.29
keep =menu 0.11 =reference-number 0.17 =sync-export -0.18 =token 0.2 befor 0.14 contact 0.22 down 0.29 email 0.12
keep expir 0.12 export -0.12 has -0.13 if 0.17 integr -0.16 leav 0.32 not -0.14 note 0.16 one 0.3 onli 0.16 refer 0.17
keep token 0.2 want 0.13 when -0.26 xero -0.25 you 0.18 your -0.3
keep+the *nothing 0.26
kick =authorize 0.11 =expire 0.1 =fail 0.14 =outage 0.2 authent 0.15 disconnect 0.18 expir 0.12 fail 0.15 token 0.1
know =connect 0.21 =contact -0.19 =error -0.14 =outage -0.18 =reconnect -0.13 after 0.13 chang 0.2 check 0.18
know connect 0.21 continu 0.18 error -0.14 have -0.16 if -0.12 not 0.11 status -0.15 sync -0.14 through 0.14 true 0.45
know usual 0.35 was 0.3 what -0.24 xero -0.13 you -0.11
la *escalation 0.11 *statement 0.33 =error 0.11 =organization 0.11 error 0.11 has 0.3 have 0.12 if 0.1 know 0.11
la messag 0.11 need 0.11 not 0.22 organiz 0.11 readi 0.11 send 0.11 support 0.1 tell 0.11 they 0.11 want 0.11
la what 0.11 xero 0.11
laptop *nothing 0.35
last # 0.16 *statement -0.13 =error -0.16 =fail -0.12 =map 0.34 =organization -0.16 =reference-number 0.16 =retry 0.11
last account 0.15 again -0.22 befor 0.11 can -0.24 check 0.14 contact -0.21 doe -0.24 error -0.16 export -0.25
last from 0.11 if -0.25 last 0.18 like 0.17 map 0.27 messag -0.24 not -0.37 organiz -0.16 page -0.11 ran 0.18
last refer 0.16 send -0.1 status -0.12 support -0.1 they -0.12 two -0.12 typic 0.13 up -0.14 use 0.21 utc 0.17
last want -0.11 what -0.25 when 0.33 write -0.11 xero -0.1 your -0.18
last+month =map 0.18 have 0.22 map 0.12 may 0.12
last+night *nothing 0.15
last+thing *step 0.13
last+week *nothing 0.25
last+year *nothing 0.16 you 0.11
late *nothing 0.23
later *nothing 0.5
latest # 0.11 =date 0.11 date 0.11 day 0.11 first 0.11 grid 0.11 list 0.11 newest 0.11 order 0.11 previous 0.11
latest updat 0.11
law *nothing 0.38
le *statement 0.11 =archive 0.22 archiv 0.22 from -0.12 has -0.1 have 0.23 there 0.22
leav *nothing 0.18 =sync-export 0.18 so 0.23 xero -0.19
leav+it *nothing 0.12
ledger *nothing -0.11 *statement 0.12 =account 0.21 =integration 0.19 integr 0.16 xero 0.24
left *escalation -0.17 *nothing -0.23 *step 0.14 =account -0.17 =admin 0.19 =error -0.17 =integration -0.21 =login 0.2
left =menu -0.33 =organization -0.1 =reconnect 0.17 =sync-export 0.14 admin 0.18 been 0.12 bottom 0.15 can -0.14
left click -0.16 credenti 0.15 error -0.17 export 0.19 if -0.13 integr -0.21 know -0.17 log 0.17 map 0.12 messag -0.15
left onc 0.3 organiz -0.1 origin 0.18 page 0.15 readi -0.17 reconnect 0.18 select 0.26 send -0.18 should 0.17 so -0.19
left tell -0.17 then 0.24 they -0.18 under -0.1 until -0.16 want -0.19 what -0.17 work 0.2
left+for onc 0.17 should 0.17 then 0.12 work 0.17
left+in =admin 0.11 =connect 0.11 =login 0.15 =setup 0.15 =token 0.15 admin 0.11 connect 0.11 credenti 0.15 log 0.15
left+in origin 0.11 set 0.1 up 0.15 was 0.15 xero 0.11
legend *nothing 0.11
let *nothing 0.13
let+me *nothing 0.19
letter *nothing 0.14
like *nothing 0.19 *statement -0.16 =authorize 0.17 =format 0.14 =organization 0.22 =support 0.15 account 0.19
like author 0.15 do -0.12 document 0.19 doe -0.14 format 0.14 go -0.17 make 0.17 match 0.11 may 0.17 no 0.1 not -0.26
like organiz 0.22 retri 0.12 sure 0.19 team 0.15 than 0.13 there 0.18 these 0.18 was 0.15 you -0.12
like+# *escalation 0.15 =error 0.1 =organization 0.15 do 0.1 error 0.1 have 0.12 know 0.15 messag 0.14 need 0.14
like+# organiz 0.15 readi 0.15 send 0.15 support 0.15 tell 0.15 they 0.15 want 0.15 what 0.15
limit *nothing 0.42 *statement -0.16 *step -0.13 =exceed 0.15 =five-thousand 0.14 =organization -0.1 =transaction 0.15
limit exceed 0.15 have 0.12 organiz -0.1 record 0.13 request 0.15 status -0.11 transact 0.15 want -0.1 what -0.16
limit you 0.16
line # -0.11 *caution -0.11 =account -0.18 =account-code 0.21 =connect 0.15 =contact -0.11 =error 0.15 =multiple 0.13
line =nothing -0.13 =reconnect -0.1 =retry -0.15 =revoke 0.18 =sales-order 0.22 =tax-rate -0.11 after -0.1
line attempt -0.1 befor -0.32 book -0.31 busi -0.31 can -0.17 chang -0.12 code 0.13 concierg -0.11 connect 0.15
line continu -0.1 credit 0.12 edit 0.13 error 0.15 everi -0.21 find -0.12 from -0.12 import -0.1 issu 0.2 keep -0.34
line let 0.15 may -0.16 more -0.11 neglig -0.1 not -0.12 noth -0.13 one -0.15 onli -0.25 order 0.12 problem 0.12
line reconnect -0.14 retri -0.12 revok 0.18 sale 0.17 same 0.12 say -0.11 select -0.15 set -0.16 sever 0.13 so 0.21
line solv 0.13 start -0.16 status 0.14 suit -0.31 sync 0.12 tab -0.15 whoever -0.31 whole 0.12 workaround -0.31
line you -0.13 your 0.17
line+is =contact 0.13
line+on doe 0.13
link *nothing -0.25 =cannot 0.15 =connect 0.26 =contact -0.1 =integration -0.27 =organization -0.16 =support 0.22
link =token 0.11 anoth 0.13 between -0.17 cannot 0.12 connect 0.36 have -0.2 integr -0.27 left 0.17 let 0.11 map -0.12
link messag -0.11 open 0.15 organiz -0.16 re -0.11 send 0.26 so 0.15 status 0.15 still 0.11 support 0.2 sync -0.16
link team 0.21 url 0.24 you -0.16
list # 0.15 *nothing 0.21 *statement -0.3 =account 0.11 =chart-of-accounts 0.53 =menu 0.28 advanc 0.29 all -0.11
list articl -0.17 chart 0.53 click 0.12 from -0.15 look 0.1 menu 0.29 page 0.21 so -0.15 what -0.15 xero -0.16
list you -0.3 your -0.15
littl what 0.15
live *nothing 0.26
local # 0.29 =sync-export 0.12 last 0.23 like 0.29 ran 0.23 utc 0.29 when 0.27
local+or # 0.23 last 0.23 like 0.23 ran 0.23 utc 0.23 when 0.23
lock *caution -0.16 *escalation 0.14 *step -0.16 =account -0.14 =contact 0.14 =organization 0.14 =unlock -0.13
lock account -0.14 afterward -0.13 again -0.14 articl -0.12 ask -0.13 can 0.12 contact 0.14 do -0.13 document -0.1
lock from -0.1 go -0.13 know 0.14 need 0.14 open -0.12 organiz 0.14 readi 0.14 send 0.14 support 0.14 tell 0.14
lock they 0.12 unlock -0.13 want 0.14 whoever -0.13 your -0.15
lock+date =account 0.17 account 0.17 go 0.17 your 0.17
log *nothing -0.18 =authorize 0.13 =error -0.12 =integration 0.15 =invalid 0.13 =reconnect 0.14 =refresh 0.15
log =sync-export 0.14 =unauthorized 0.13 author 0.13 been 0.15 has 0.11 integr 0.15 invalid 0.13 let 0.11 messag 0.12
log reconnect 0.11 refresh 0.15 still -0.15 sync 0.19 then 0.27 you -0.13 your -0.13
log+in *step 0.12 =authorize 0.14 =sync-export 0.12 author 0.14 messag 0.11 sync 0.15 then 0.14 when -0.21 you -0.1
login *nothing 0.26 *question 0.12 *statement -0.1 =admin 0.14 =integration -0.12 =login 0.11 =permission 0.14
login access 0.12 admin 0.14 again -0.1 ask -0.12 author -0.11 bottom -0.17 concierg -0.1 credenti 0.11 do 0.11 i 0.12
login if -0.16 integr -0.12 must 0.12 not -0.12 origin 0.16 permiss 0.1 select -0.16 send -0.15 token -0.11 up 0.11
login use 0.12 what -0.17 when -0.13 yes 0.12
lol *nothing 0.54
long *nothing 0.41 *statement -0.3 =account-code 0.11 =contact -0.13 =daily 0.22 =error -0.18 =organization -0.13
long =payment 0.16 =reset 0.19 =three-digit 0.19 contact -0.15 daili 0.22 digit 0.19 enter 0.19 error -0.19
long general 0.19 gl 0.19 has 0.29 hour 0.19 ledger 0.19 messag -0.13 need -0.13 none 0.11 organiz -0.13 payment 0.16
long reset 0.19 send -0.16 then 0.29 wait 0.19 what -0.24 xero -0.35 yet 0.19
long+is *nothing 0.26
look # -0.12 *caution -0.17 *nothing -0.28 *statement -0.13 =address 0.11 =cannot -0.16 =connect -0.16 =email 0.1
look =fail -0.11 =format 0.15 =menu -0.15 =missing 0.11 =nothing -0.13 =organization 0.14 =outage -0.12
look =reconnect -0.15 =sync-export -0.26 =transaction -0.1 account 0.21 address 0.21 again -0.18 all -0.19
look although -0.1 ani 0.25 ask -0.16 cannot -0.16 check 0.26 click -0.16 code 0.15 connect -0.21 detail 0.12
look document 0.24 doe -0.14 down -0.33 email 0.1 fail -0.1 field 0.11 find 0.12 first -0.13 format 0.15 go -0.21
look has 0.19 have 0.13 how -0.12 if -0.18 into 0.11 link -0.19 look 0.12 miss 0.11 not -0.21 number 0.18 one -0.15
look onli 0.11 organiz 0.14 other -0.17 say -0.18 search 0.1 sure 0.11 sync -0.25 tab -0.23 text 0.1 these 0.15
look those -0.11 through -0.23 transact -0.1 two -0.13 was -0.27 whether 0.33 which -0.12 while -0.16 xero 0.23
look your -0.24
look+at =error -0.13 code 0.17 do -0.1 document 0.18 error -0.13 find 0.18 not -0.18 status 0.11 what -0.1 xero 0.13
look+for *statement -0.14 *step 0.12 =contact -0.12 ani 0.25 check 0.28 has 0.11 have 0.12 look 0.14 they -0.12
look+for want -0.26 whether 0.27
look+in you 0.13
look+like =format 0.14 =organization 0.12 format 0.14 match 0.11 organiz 0.12 so 0.13
lose *caution 0.23 =delete 0.12 doe 0.23 xero 0.12
lost =account 0.12 account 0.12 go 0.15 have 0.16 need 0.18 your 0.11
lot *nothing -0.12 =retry 0.15 ask 0.18 do 0.21 have 0.2 need 0.21 you 0.19
luck *escalation 0.12 =error 0.12 code 0.11 error 0.12 have 0.12 know 0.12 messag 0.12 need 0.11 readi 0.12 tell 0.12
luck they 0.12 want 0.1 what 0.12
lunch *nothing 0.75
made *statement 0.19 =sync-export 0.14 been 0.22 there 0.17 two 0.22 usual 0.28 xero 0.13
mail *nothing 0.16 *statement -0.22 =missing 0.17 custom -0.14 if 0.23 map -0.19 one 0.15 supplier -0.14 two 0.16
mail uniqu -0.1
mailbox custom 0.13 supplier 0.13
make *caution 0.12 *escalation -0.12 *nothing 0.22 *statement -0.2 =admin 0.12 =approve 0.32 =error -0.22
make =reference-number -0.21 =retry 0.13 =sync-export -0.25 alreadi -0.1 approv 0.32 articl 0.17 contact 0.28
make correspond 0.2 document 0.12 error -0.22 has -0.14 know -0.12 need -0.3 new 0.28 not -0.19 readi -0.12
make refer -0.21 same 0.11 send -0.16 so -0.1 status -0.11 support 0.22 sync -0.13 tell -0.12 they -0.16 token 0.14
make want -0.13 what -0.23 while 0.16 xero -0.13
make+a *nothing 0.21 =approve 0.16 approv 0.16 new 0.15
mani *nothing 0.14 *step -0.12 =exceed 0.16 =five-thousand 0.14 check 0.17 exceed 0.16 has -0.16 page -0.13
mani request 0.18
mani+are sync 0.2
mani+contact *nothing 0.15
mani+day *nothing 0.24
mani+hour *nothing 0.11
mani+minut *nothing 0.11
map *nothing -0.39 *step 0.1 =admin -0.2 =complete -0.15 =contact 0.16 =error 0.12 =invalid -0.19 =map 0.2
map =permission 0.17 =retry 0.29 =setup 0.11 =support 0.12 =sync-export 0.12 account -0.13 check -0.21 complet -0.15
map configur 0.14 contact 0.17 do -0.16 error 0.12 exist 0.11 export 0.37 find -0.16 first 0.13 have -0.19 id -0.2
map if -0.13 invalid -0.19 leav 0.17 map 0.26 may -0.21 must -0.11 need -0.1 one -0.12 open -0.15 page -0.25
map permiss 0.17 put -0.1 re 0.26 retri -0.11 right -0.1 say -0.19 select -0.19 support 0.11 team 0.12 these 0.18
map those -0.15 updat -0.15 was -0.21 when -0.3 xero -0.11 you -0.12
map+as export 0.23
map+it =retry 0.25 =transaction 0.18 export 0.25 re 0.25 these -0.13 transact 0.18
march ask 0.23 do 0.21 have 0.14
match =map 0.3 differ 0.14 do 0.1 doe 0.14 guid 0.12 how 0.1 map 0.3 put 0.1 say 0.13 when 0.11 xero -0.11
matter =account -0.11 =connect 0.18 =sync-export 0.19 =transaction 0.11 account -0.12 alon 0.13 between 0.12
matter connect 0.2 export 0.18 particular 0.13 transact 0.11 was 0.14 xero 0.17
may *caution 0.29 *escalation -0.3 *nothing 0.36 *statement -0.18 *step -0.12
mayb *step -0.15 =fail -0.11 account 0.26 api -0.11 can -0.2 fail -0.11 far 0.13 fewer 0.13 from -0.11 itself 0.11
mayb may 0.23 messag -0.1 not 0.32 page -0.11 say -0.11 status 0.12 than 0.13 xero -0.11 you -0.17 your -0.11
mayb+# *escalation 0.17 =contact 0.15 =error 0.17 =organization 0.17 =support 0.15 after 0.17 attempt 0.17
mayb+# contact 0.15 document 0.17 error 0.17 far 0.15 fewer 0.15 know 0.17 organiz 0.17 readi 0.17 send 0.17
mayb+# status 0.17 still 0.17 support 0.15 team 0.15 tell 0.17 than 0.15 there 0.17 they 0.17 want 0.17 what 0.15
me *caution -0.18 *escalation 0.17 *statement -0.38 *step -0.15
me+a *nothing 0.11
me+for *escalation 0.21
mean # 0.34 *nothing -0.18 =contact -0.15 =nothing 0.16 =organization -0.17 =payment 0.21 =revoke 0.18 =support -0.14
mean articl -0.27 can 0.19 code 0.2 contact -0.13 enter 0.34 from -0.11 has 0.11 have -0.11 into 0.14 issu 0.17
mean messag -0.16 not -0.13 noth 0.16 organiz -0.17 payment 0.18 revok 0.18 send -0.14 so 0.21 support -0.23
mean there 0.14 was 0.17 what 0.15 when 0.15 you -0.17 your 0.12
membership *nothing 0.45
meme has 0.1
mention articl 0.13 doe 0.16 not 0.22
menu *statement -0.12 =account 0.11 =chart-of-accounts 0.16 =error -0.15 =menu 0.25 =search 0.15 account 0.11
menu can -0.23 chart 0.16 do 0.15 error -0.15 find 0.12 from 0.27 go 0.34 have -0.34 look 0.18 main 0.23 menu 0.3
menu need -0.17 open 0.22 page 0.33 select -0.18 set 0.15 singular 0.13 store 0.23 what -0.22 write 0.13 you -0.14
menu+is go 0.13
menu+path =integration 0.11 from 0.15 go 0.11 integr 0.11 main 0.11 store 0.11 xero 0.11
merci *nothing 0.35
merg *nothing 0.13 *statement -0.19 =archive -0.15 =delete -0.2 =error -0.11 =fail -0.17 =map -0.35 =retry -0.25
merg =sync-export -0.12 again -0.18 archiv -0.15 been -0.15 between -0.15 broken -0.15 delet -0.13 error -0.11
merg export -0.18 from -0.19 has -0.25 messag -0.2 need -0.2 sinc -0.15 step -0.17 sync -0.18 there -0.26 two -0.22
merg what -0.1
mess+up *nothing -0.15
messag *step -0.17 =reference-number 0.11 again -0.11 alreadi -0.15 caus 0.2 code 0.14 messag 0.16 must 0.16 no 0.15
messag refer 0.11 same 0.1 so -0.16 these 0.14 you -0.13
midnight =fail 0.11 again 0.11 fail 0.11 from 0.11
might *statement 0.21
mind *nothing 0.18
mine *escalation -0.22 *statement -0.15 *step 0.11 =authorize 0.12 =required 0.13 =revoke 0.13 =transaction 0.16
mine again -0.16 author 0.12 can 0.32 carri 0.15 caus 0.15 do -0.14 error -0.11 have -0.28 id 0.24 if -0.1 know -0.22
mine messag 0.19 need 0.12 period 0.12 readi -0.22 revok 0.13 send -0.21 specifi 0.18 tell -0.22 they -0.33
mine transact 0.16 want -0.26 when 0.1 which 0.1 work 0.12 xero -0.11 your 0.19
minut *nothing 0.3
miss =missing 0.19 code 0.1 miss 0.17 not -0.11
moan *statement 0.13 messag 0.15
monday *nothing 0.57 authent 0.12
money *nothing 0.21 =payment 0.17 has 0.15 payment 0.15
month *nothing 0.46 *step -0.14 =integration 0.11 =period 0.19 activ 0.19 ask 0.1 integr 0.11 period 0.16 stay 0.19
more *statement -0.1 =admin -0.11 =authorize 0.19 =fail -0.17 =integration 0.16 =map 0.21 =retry 0.25 account 0.12
more author 0.19 code 0.12 document 0.16 fail -0.16 find 0.19 from 0.15 has -0.23 integr 0.15 map 0.22 one -0.17
more their 0.16 these 0.2 xero -0.15
morn *nothing 0.26 cannot 0.11
most *nothing 0.35
move *nothing 0.16 =admin 0.15 =organization -0.11 =reconnect 0.13 do 0.16 organiz -0.11 send -0.1
much *nothing 0.39
multi *nothing 0.31
multi+currenc *nothing 0.31
must *nothing -0.2 *statement -0.35 *step 0.16
must+i *escalation 0.17
must+the *step 0.11
my *caution -0.18 *escalation -0.12 *nothing 0.15 *question 0.14 *statement 0.25 *step -0.24
my+invoic xero 0.11
my+own *escalation -0.11 *question 0.14 *step 0.15 =account 0.2 =admin 0.25 =connect 0.11 =error -0.14 =login 0.15
my+own =permission 0.14 =setup 0.13 =workspace 0.13 access 0.16 account 0.14 admin 0.25 ask 0.23 back -0.11
my+own bottom 0.11 click -0.1 come -0.11 connect 0.11 credenti 0.14 do 0.16 doe -0.11 error -0.14 go -0.11 i 0.16
my+own if -0.11 know -0.11 log 0.15 map 0.27 origin 0.25 permiss 0.14 readi -0.11 report -0.11 select 0.21 send -0.11
my+own set 0.11 tell -0.11 them 0.19 they -0.11 up 0.13 use 0.16 want -0.14 was 0.12 what -0.11 workspac 0.13
my+own xero 0.19 yes 0.15 your 0.16
my+phone *escalation 0.13 =menu 0.16 =reconnect 0.13 =reference-number 0.13 attempt 0.16 bot 0.16 bottom 0.13
my+phone code 0.16 concierg 0.16 have 0.1 if 0.1 know 0.13 left 0.16 messag 0.13 mobil 0.16 navig 0.16 need 0.13
my+phone not 0.13 readi 0.13 reconnect 0.13 refer 0.13 report 0.13 send 0.13 start 0.16 tab 0.16 tap 0.16 tell 0.13
my+phone they 0.13 want 0.13 web 0.16
my+time *nothing 0.19
myself *escalation -0.12 *nothing -0.29 *step 0.11 =account 0.26 =error -0.13 =menu -0.11 =remap 0.14 =support 0.11
myself after -0.13 ask 0.35 code -0.13 contact 0.11 continu -0.13 error -0.13 exist 0.13 know -0.12 map 0.19
myself need -0.12 not -0.21 re 0.14 readi -0.12 select -0.2 support 0.11 tell -0.12 them 0.34 they -0.16 up 0.18
myself want -0.12 what -0.15 when -0.15 xero 0.21
name # 0.13 *nothing -0.22 *step 0.11 =duplicate 0.14 =retry -0.15 =search 0.24 =sync-export -0.15 =unlock 0.1
name again -0.13 all -0.11 ask 0.11 can -0.2 caus -0.1 custom -0.14 each 0.28 exist -0.15 export -0.13 find 0.12
name first -0.25 from -0.14 how 0.14 itself 0.21 log -0.1 look 0.22 page 0.14 post -0.16 record -0.21 say 0.11 so 0.13
name status -0.11 supplier -0.19 too 0.23 type 0.12 uniqu 0.22 unlock 0.1 want 0.18 you -0.15 your -0.15
name+both *step 0.16 =unlock 0.1 unlock 0.1 what 0.13
name+of *step 0.1
near *escalation 0.19 =contact 0.12 =organization 0.19 =support 0.19 after 0.19 contact 0.19 document 0.19 have 0.14
near know 0.19 messag 0.18 organiz 0.19 readi 0.19 send 0.19 support 0.19 team 0.19 tell 0.19 than 0.11 they 0.19
near want 0.19 what 0.17
need *nothing -0.13 *statement -0.16 =account -0.19 =account-code -0.11 =admin -0.1 =connect -0.15 =delete 0.11
need =email 0.11 =error 0.17 =fail -0.14 =integration -0.2 =invalid -0.15 =log 0.15 =menu -0.15 =multiple 0.12
need =nothing -0.11 =prompt -0.15 =reconnect -0.15 =restore -0.14 =support 0.1 =sync-export 0.2 =workspace -0.17
need again 0.15 all -0.11 ask -0.19 been -0.15 caus -0.11 click -0.14 connect -0.16 do -0.13 each 0.13 email 0.11
need error 0.17 export 0.28 fail -0.12 find 0.12 from 0.27 go -0.14 i -0.14 integr -0.2 log 0.18 must -0.1 nor 0.19
need noth -0.12 now 0.2 number 0.14 one 0.18 open -0.21 page -0.12 prompt -0.15 reauthor -0.12 reconnect -0.18
need remov 0.14 restor -0.14 retri -0.15 save -0.1 say 0.12 select -0.17 send 0.25 set -0.22 sever 0.12 support 0.12
need sure 0.14 tab -0.15 tax -0.16 them -0.2 there -0.25 trigger 0.12 under -0.12 up -0.15 use -0.1 was -0.17
need what -0.12 which 0.21 work 0.12 workspac -0.17 xero -0.21 yes -0.13
need+for *nothing 0.43
need+from *escalation 0.12 =contact 0.1 =organization 0.1 contact 0.1 know 0.12 messag 0.12 need 0.12 organiz 0.1
need+from readi 0.12 send 0.12 still 0.14 tell 0.12 what 0.12
need+the *nothing -0.11 =sync-export 0.12 from 0.27 has 0.13 open 0.13
need+to *nothing -0.47 *step 0.16 =contact 0.1 =error 0.16 =reference-number 0.13 =support 0.22 =sync-export 0.31
need+to again 0.16 ask -0.16 click 0.31 error 0.16 export 0.2 from 0.19 map -0.11 now 0.35 refer 0.13 select -0.14
need+to send 0.23 support 0.23 sync 0.22 team 0.21 xero -0.12
neither *escalation 0.15 =contact 0.15 =error 0.15 =organization 0.15 =paid 0.15 =refuse 0.15 contact 0.15
neither document 0.15 error 0.15 know 0.15 messag 0.15 need 0.15 neither 0.15 nor 0.15 organiz 0.15 paid 0.15
neither readi 0.15 refus 0.15 send 0.15 still 0.15 support 0.15 tell 0.15 want 0.15
never *nothing 0.3 *step -0.12 after 0.13 page -0.12 say -0.14 send 0.21 support 0.1 these 0.16 untick 0.2
never+mind *nothing 0.12
new *escalation -0.14 *nothing 0.23 *statement -0.21 =account -0.21 =allocate 0.1 =bank-account 0.18 =credit-note 0.15
new =error -0.22 =integration 0.21 =map 0.34 =organization -0.18 =reference-number 0.12 =sync-export -0.15
new account 0.23 again -0.13 alreadi -0.13 appli 0.1 articl -0.18 bank 0.18 contact -0.16 correct 0.13 credit 0.11
new differ 0.17 doe -0.13 error -0.22 exist -0.11 first 0.2 has -0.25 how -0.29 integr 0.22 know -0.14 make 0.14
new map 0.22 may 0.11 messag -0.28 new 0.18 nor -0.19 open -0.13 organiz -0.18 otherw 0.15 post -0.17 readi -0.14
new record 0.13 refer 0.12 same 0.13 say -0.31 send -0.22 support -0.15 tell -0.14 they -0.18 those 0.23 twice 0.15
new unlink 0.16 verifi 0.19 what -0.2 when -0.18 whether -0.18 which -0.23 would 0.15 xero -0.22 your -0.18
new+number you 0.12
new+one *nothing 0.11
new+order *step 0.12
next *escalation 0.12 *nothing -0.41 *statement -0.44 *step 0.3 =integration 0.28 =invoice 0.26 =outage 0.12
next =token -0.11 after 0.13 anywher 0.12 back -0.15 confirm 0.12 continu 0.13 go -0.12 has -0.14 integr 0.28
next invoic 0.26 issu 0.12 know 0.12 need 0.11 not -0.23 outag 0.12 partner 0.12 readi 0.12 support 0.1 tell 0.12
next their 0.11 these 0.21 write 0.12 xero 0.2 you -0.32
next+time *nothing 0.41
nice *nothing 0.47
night *nothing 0.24
no *caution -0.3 *escalation 0.73 *nothing -0.29 *question -0.14 *statement -0.18 *step -0.22
no+code *nothing 0.32
no+idea *nothing 0.31
no+luck *escalation 0.16 =error 0.16 =organization 0.12 =support 0.12 after 0.15 code 0.11 contact 0.14 continu 0.15
no+luck error 0.16 have 0.16 if 0.14 know 0.16 messag 0.16 need 0.15 organiz 0.12 readi 0.16 send 0.14 support 0.1
no+luck tell 0.16 they 0.16 want 0.15 what 0.16
no+number *statement 0.15 =required 0.12 carri 0.12 caus 0.12 has 0.21 id 0.12 messag 0.1 must 0.12 same 0.12
no+number solut 0.12 specifi 0.12
no+prompt =prompt 0.16 =reconnect 0.12 prompt 0.16 reconnect 0.15 when 0.18 you 0.11
no+that *nothing 0.31
nobodi *escalation 0.21 =error 0.13 =organization 0.11 =reference-number 0.19 =setup 0.19 access 0.15 again -0.13
nobodi back 0.28 befor 0.16 click 0.16 code 0.18 configur 0.31 connect -0.12 error 0.13 have 0.12 help 0.16 if 0.11
nobodi know 0.21 messag 0.19 need 0.18 not 0.12 now 0.24 organiz 0.11 readi 0.21 refer 0.19 send 0.31 still 0.15
nobodi tell 0.21 than 0.16 they 0.2 want 0.19 was -0.18 when -0.31 you 0.14 your -0.14
nor neither 0.1 nor 0.1
normal *nothing -0.17 *statement 0.14 =integration 0.15 ask 0.2 been 0.18 has 0.11 integr 0.15 onc 0.15 so 0.18
normal then 0.14 xero 0.15
not *caution -0.11 *escalation 0.24 *nothing -0.37
not+a *statement 0.18
not+allow *statement 0.15 custom 0.17 has 0.23 supplier 0.17
not+archiv *escalation 0.11 =delete 0.1 =error 0.11 =organization 0.11 after 0.11 continu 0.11 delet 0.1 error 0.11
not+archiv have 0.11 know 0.11 messag 0.11 need 0.11 organiz 0.11 readi 0.11 screenshot 0.11 step 0.11 tell 0.11
not+archiv these 0.11 they 0.11 want 0.11 what 0.11
not+just *escalation 0.18
note *step -0.12 alreadi -0.12 do 0.15 document 0.12 down 0.11 no 0.19 status 0.17 your 0.13
noth *nothing -0.4 *statement -0.14 *step 0.19 =authenticate 0.11 =cannot 0.13 =disconnect 0.2 =fail -0.12
noth =reconnect 0.1 =revoke 0.11 =support -0.18 =sync-export -0.13 =transaction 0.23 attempt -0.16 authent 0.11
noth back 0.17 cannot 0.18 caus 0.22 come 0.17 continu -0.23 correct -0.11 disconnect 0.2 doe 0.32 export -0.13
noth fail -0.12 keep 0.19 make 0.15 reason 0.19 reconnect 0.1 revok 0.11 screenshot -0.22 sync -0.13 team -0.17
noth transact 0.23 was 0.11 which -0.13 xero -0.12
notic *nothing 0.35
now *caution -0.22 *escalation 0.26 *nothing -0.23 *question -0.24 *statement -0.37
now+and *escalation 0.15
now+it *nothing 0.34
now+or *statement -0.12
now+what *step 0.11 =payment 0.1 =transaction 0.11 been 0.12 from 0.12 has 0.16 how 0.15 payment 0.1 say 0.15
now+what still 0.15 transact 0.11 when 0.15
number # 0.12 *statement -0.1 *step -0.14 =account -0.23 =account-code 0.11 =admin -0.14 =allocate -0.1 =error -0.13
number =integration -0.41 =missing -0.22 =name -0.12 =nothing -0.13 =refresh -0.17 =required 0.12 =search -0.11
number =support -0.14 =three-digit 0.12 =unlink -0.22 =where-find -0.17 add 0.27 admin -0.11 again -0.17 anoth -0.2
number appli -0.1 articl -0.19 behind -0.11 can -0.2 carri 0.13 click -0.11 correct -0.14 data -0.11 digit 0.12
number els -0.1 end 0.27 enter 0.12 error -0.13 export -0.15 fast 0.27 from -0.19 general 0.12 gl 0.12 how -0.18
number if 0.1 integr -0.33 ledger 0.12 look -0.23 mean -0.1 messag -0.11 must 0.12 name -0.12 noth -0.12 number 0.13
number open -0.2 post -0.13 read -0.12 refresh -0.17 say -0.51 screenshot -0.1 set -0.2 solut 0.38 someth -0.1
number such -0.12 support -0.12 tab -0.19 team -0.13 there -0.15 these -0.19 those -0.14 too -0.11 unlink -0.22
number up -0.15 want 0.13 where -0.17 whether -0.34 which -0.31 yet 0.12 your -0.4
number+and send 0.13
number+in =account-code 0.14 code 0.15 has 0.14 open 0.15 send 0.2 xero 0.22
number+is *statement 0.12 have 0.2
number+of *nothing 0.27
number+on *nothing 0.1
nvm *nothing 0.37
o *escalation 0.13 =contact 0.17 =error 0.13 =fail -0.18 =organization 0.13 =reconnect 0.17 =sync-export -0.18
o again 0.18 all 0.11 ask -0.13 been 0.19 between -0.18 caus 0.11 contact 0.17 error 0.13 know 0.13 organiz 0.13
o readi 0.13 reconnect 0.17 say -0.14 sync -0.18 tell 0.13 two -0.29 want 0.13 what 0.13 you 0.31
obsolet =account 0.15 account 0.15 check 0.19 each 0.19 need 0.18 obsolet 0.19 other 0.19 too 0.19
of+# *escalation 0.14 =contact 0.12 =sync-export -0.13 contact 0.13 down 0.14 first 0.11 from 0.16 have 0.14 if 0.12
of+# know 0.14 messag 0.14 need 0.14 readi 0.14 still 0.12 support 0.14 tell 0.14 they 0.14 want 0.14
of+a *statement 0.44
of+all *nothing 0.17
of+it *escalation 0.11 *nothing -0.12
of+my *nothing 0.14
of+our *nothing 0.29
of+that *nothing 0.19
of+the *nothing -0.1
of+them *escalation -0.27 *nothing -0.16 *statement -0.14 *step 0.13
of+what =chart-of-accounts 0.11 =map 0.14 chart 0.11 list 0.11 map 0.14 verifi 0.11 your 0.1
of+which so 0.14
off *escalation -0.11 *statement -0.32 =admin -0.24 =allocate 0.12 =connect -0.13 =contact -0.15 =disconnect 0.2
off =error -0.16 =fail -0.1 =integration -0.15 =invalid 0.18 =invoice 0.19 =manual 0.18 =map -0.13 =nothing 0.19
off =outage -0.14 =support -0.14 =sync-export 0.13 =token 0.11 account -0.21 again 0.19 alreadi -0.28 articl -0.24
off ask -0.25 becaus 0.18 been -0.18 befor -0.28 can -0.26 check 0.11 code -0.11 connect -0.14 do -0.23 error -0.13
off fail -0.11 find -0.35 from -0.24 has -0.17 integr -0.15 invalid 0.24 invoic 0.19 issu -0.32 keep -0.11 know -0.11
off longer 0.12 manual 0.16 match -0.29 messag -0.14 need -0.11 no 0.15 not -0.35 page -0.28 readi -0.11 say -0.17
off send -0.13 set -0.23 so -0.11 status -0.14 still -0.14 such -0.12 take 0.11 team -0.13 tell -0.11 there -0.31
off timestamp 0.13 token 0.16 trigger 0.1 want -0.24 when -0.29 whether 0.15 you -0.27 your -0.45
off+by *step 0.11 xero 0.13
off+first do 0.12 first 0.12 not 0.12 they 0.12
off+for *nothing 0.24
off+in *caution 0.1 first 0.1 take 0.1
offic *escalation -0.12 *nothing 0.1 anoth 0.28 ask -0.13 has 0.13 have -0.26 if 0.14 know -0.12 messag -0.13
offic need -0.11 readi -0.12 tell -0.12 they -0.13 xero 0.13
often *nothing 0.22
oh *nothing 0.16 anoth 0.12 caus 0.2 not 0.2 onli 0.13 what 0.1
ok *caution -0.19 *escalation -0.55 *nothing 0.75 *question -0.18 *statement -0.56 *step -0.1
ok+for *nothing 0.18
ok+i *nothing 0.42
ok+it *nothing 0.33
ok+so *escalation 0.35
okay *nothing 0.37
old # 0.23 *nothing 0.13 *question 0.12 *statement -0.26 =admin 0.13 =outage 0.15 =retry -0.13 =search -0.17
old administr 0.11 again -0.24 alreadi -0.2 anywher 0.15 ask -0.25 bodi 0.3 check 0.16 confirm 0.15 do 0.14 entir 0.11
old exist -0.16 export -0.28 find -0.19 go -0.13 has -0.17 i 0.13 if 0.14 issu 0.15 left 0.15 look -0.13 map -0.22
old messag -0.14 need 0.1 outag 0.15 partner 0.15 platform 0.11 re -0.15 reconnect 0.12 same -0.14 so -0.16 sync 0.15
old their 0.15 them -0.21 those 0.12 timestamp 0.1 type 0.13 typic -0.17 under -0.12 what -0.15 write 0.19 yes 0.12
old you -0.13
on+a *nothing 0.1
on+about *statement 0.13
on+friday *nothing 0.3
on+it *escalation -0.37 *statement -0.19
on+my *escalation 0.11 *nothing -0.1
on+our *step 0.14
on+the *caution 0.27 *escalation -0.28 *statement -0.14
on+their *statement -0.1
on+this *nothing 0.11
on+thursday *nothing 0.24
onc *escalation -0.15 *nothing -0.15 *statement -0.23 *step 0.15 =account -0.14 =error -0.14 =map 0.12
onc =organization -0.15 =retry 0.27 =sync-export 0.22 account -0.1 admin -0.1 again 0.17 contact -0.22 error -0.14
onc export 0.2 first -0.12 from 0.35 go -0.15 has -0.18 have -0.26 keep 0.22 know -0.15 map 0.11 one 0.2 open -0.17
onc organiz -0.15 readi -0.15 record 0.16 send -0.21 so -0.17 stay 0.18 support -0.17 tell -0.15 then -0.1 they -0.2
onc two 0.18 up -0.13 want -0.16 what -0.33 which 0.15 whoever 0.17 xero -0.11 you -0.17
onc+it again 0.22 export 0.23
onc+more again 0.12
onc+the *step 0.14
one *escalation -0.34 *nothing -0.16
one+again *step 0.15 =sync-export 0.2 sync 0.25
one+go =retry 0.23 all 0.12 do 0.17 same 0.2 these 0.23
one+has *step 0.14
one+order =search 0.26 ani 0.26 detail 0.26 field 0.26 has 0.26 into 0.22 onli 0.26 search 0.26 see 0.16 text 0.26
one+order type 0.16 what 0.16
one+tax *statement 0.11 can 0.25 creat 0.25 either 0.13 one 0.25 purchas 0.13 sale 0.13 xero 0.13 you 0.2
onli # 0.23 *escalation -0.15 *nothing -0.18 *question 0.16 *step -0.14 =adjust 0.13 =authorize -0.14 =automatic 0.14
onli =cannot -0.27 =contact -0.11 =duplicate -0.1 =error 0.13 =everything 0.23 =expire 0.12 =invalid 0.38 =log 0.18
onli =menu 0.2 =outage 0.13 =period -0.15 =required -0.11 =setup 0.14 =support 0.14 =tax 0.12 =three-digit 0.11
onli =workspace 0.19 access 0.14 account -0.19 activ -0.16 address 0.2 affect 0.18 again -0.45 all 0.31 although -0.18
onli api 0.11 applic 0.12 ask 0.18 author -0.17 automat 0.14 been -0.13 befor -0.32 between 0.23 bodi 0.11
onli bottom -0.16 can 0.13 cannot -0.21 chang -0.11 choos 0.21 click -0.23 contact -0.28 content 0.12 custom 0.2
onli data -0.15 delet 0.1 digit 0.11 document -0.15 down 0.21 drop 0.23 each -0.13 error 0.13 everi 0.13 everyth 0.23
onli exist 0.15 expir 0.12 first 0.12 fix 0.13 general 0.11 gl 0.11 go -0.15 hand 0.14 have -0.18 header 0.12
onli healthi -0.13 if -0.17 info 0.23 invalid 0.27 issu -0.1 item 0.1 json 0.12 keep 0.29 know -0.15 leav -0.2
onli ledger 0.11 level 0.23 log 0.19 make 0.11 map 0.21 may -0.27 menu 0.16 messag -0.14 must -0.15 necessarili 0.14
onli need -0.11 no -0.11 not 0.13 now -0.16 one 0.18 other -0.34 page -0.24 period -0.11 problem 0.14 re 0.2
onli readi -0.15 report 0.21 retri 0.16 review -0.14 screenshot 0.11 see 0.16 select -0.33 someth -0.14 stay -0.13
onli still -0.28 such 0.18 supplier 0.18 sync 0.13 tab -0.16 team 0.13 tell -0.15 them 0.45 there 0.13 they -0.17
onli through -0.16 type 0.24 uniqu -0.11 until 0.18 updat 0.14 uuid 0.13 verifi -0.16 want -0.15 which 0.15 while 0.17
onli whoever -0.25 whose 0.13 will 0.14 workspac 0.19 write 0.19 xero 0.16 yes 0.1 yet 0.11 your 0.28
onli+an *nothing 0.16
onli+the *caution 0.16 =support 0.1 all 0.21 can 0.16 continu 0.11 doe 0.17 first 0.12 not 0.15 one 0.15 so 0.15
onli+the support 0.1 team 0.1 what 0.1 xero 0.14
onli+this =error 0.14 error 0.14 there 0.2
open *nothing 0.18 *statement -0.35 =account -0.32 =cannot -0.13 =error -0.11 =map 0.13 =retry -0.15 =sync-export 0.13
open =transaction 0.14 =unlock 0.16 after -0.29 again 0.12 although 0.12 articl -0.24 attempt 0.11 can -0.33
open cannot -0.13 contact -0.11 custom 0.17 doe -0.38 error -0.11 export 0.18 go -0.2 resolv -0.15 right -0.19
open say -0.14 send -0.12 stand -0.24 supplier 0.21 support -0.14 transact 0.14 two -0.11 unlock 0.16 up -0.2
open way -0.32 xero -0.17 you -0.19 your -0.3
open+the *nothing 0.24 =transaction 0.11 transact 0.11
option *step 0.16 =cannot 0.12 =reconnect 0.15 back 0.15 cannot 0.2 select 0.26
or+@ *statement 0.11
or+can *step 0.1
or+did *statement 0.46
or+do *statement 0.19
or+doe *step 0.1
or+in *statement 0.19
or+is *escalation -0.17 *nothing -0.14 *statement 0.11
or+must *step 0.11
or+onli *escalation -0.12 *nothing -0.22 *question 0.16 =account 0.13 =authorize 0.15 =connect 0.14 =error 0.26
or+onli =expire 0.15 =fail 0.15 =refresh 0.11 =sync-export 0.18 =token -0.11 account -0.21 affect 0.17 all 0.15
or+onli ask 0.38 author 0.15 connect 0.14 doe 0.16 error 0.25 everi 0.15 expir 0.15 export 0.14 fail 0.15 have -0.14
or+onli if -0.12 know -0.12 map 0.14 may -0.19 not -0.18 now 0.12 readi -0.12 reauthent 0.12 refresh 0.11 resum 0.13
or+onli sync 0.19 tell -0.12 them 0.29 token -0.16 until 0.16 while 0.17 xero 0.12 yes 0.17 you 0.22
or+the *escalation -0.17 *nothing -0.44 *statement 0.14
or+what *statement 0.13 =disconnect 0.2 =organization -0.12 =sync-export 0.1 =token 0.1 again 0.15 from 0.1 have -0.11
or+what organiz -0.12 so 0.14 token 0.13
or+will *statement 0.11
or+xero *statement 0.12 api 0.19 page 0.19 rate 0.11 say 0.12 set 0.18
order =connect -0.11 =contact 0.18 =error -0.23 =fail -0.1 =invalid 0.28 =map -0.18 =payment 0.14
order =reference-number 0.17 =retry 0.22 =search 0.18 =support -0.11 =sync-export -0.21 =tax-code -0.16
order =transaction 0.2 account -0.16 after -0.29 again -0.18 ani 0.16 ask -0.12 code -0.23 connect -0.11 continu -0.24
order custom 0.17 detail 0.16 do 0.17 document -0.23 either -0.12 error -0.23 field 0.16 fix -0.1 go -0.15 has 0.14
order have 0.13 into 0.12 invalid 0.15 item 0.12 look -0.18 make -0.11 map -0.22 may 0.12 messag -0.24 no 0.13
order number 0.17 one -0.18 onli 0.13 open -0.13 other -0.16 page -0.16 record -0.14 refer 0.17 same -0.11 say -0.25
order search 0.16 see 0.12 step -0.22 still 0.12 such 0.12 sure -0.14 team -0.11 text 0.16 these -0.16 those 0.26
order too -0.13 transact 0.2 what 0.12 xero -0.22 you -0.11 your -0.12
organiz =outage 0.17
other *caution -0.16 =account 0.21 =account-code 0.1 =amount 0.1 =connect 0.3 =contact -0.18 =delete -0.15
other =integration -0.11 =missing -0.12 =name 0.11 =sales-order 0.1 =search 0.15 =three-digit 0.13 activ 0.11
other again -0.12 alon 0.21 ask -0.11 befor -0.17 between 0.22 can -0.15 connect 0.3 count 0.17 custom 0.11 digit 0.13
other document -0.13 doe -0.11 each 0.21 either 0.18 end 0.22 enter 0.13 from -0.12 general 0.13 gl 0.13 has -0.1
other instead -0.12 integr -0.11 ledger 0.13 name 0.11 need 0.28 not -0.14 note -0.13 one 0.12 order 0.12 other 0.15
other particular 0.21 place 0.17 remov -0.11 review 0.14 sale 0.22 say -0.15 send -0.12 so -0.11 still -0.1 such -0.18
other supplier 0.1 use 0.11 way 0.12 xero 0.22 yet 0.13 you -0.19
other+one =search 0.19 custom 0.12 look 0.19 supplier 0.15 you 0.11
other+place other 0.12 review 0.12 two 0.12
our *caution -0.36 *nothing 0.19 *question 0.19 *statement 0.11 *step -0.17
our+account *statement 0.11 *step -0.14 =archive 0.11 =error -0.1 =name -0.2 =not-found 0.11 =retry -0.13
our+account account -0.16 after -0.13 again 0.12 archiv 0.11 articl -0.19 been 0.12 error -0.1 from -0.26 go -0.19
our+account have 0.25 if -0.12 longer 0.11 may 0.13 messag -0.14 name -0.2 need -0.13 one -0.11 send -0.11 there 0.16
our+account they -0.1 way -0.19 what -0.24 your -0.18
our+auditor *nothing 0.16
our+bank =bank-account 0.15 =missing 0.21 bank 0.15 code 0.15 has 0.15 no 0.23 xero 0.11 your 0.13
our+bookkeep *escalation 0.12 *statement 0.15 =error 0.12 =organization 0.12 been 0.18 error 0.12 have 0.17 know 0.12
our+bookkeep messag 0.12 organiz 0.12 readi 0.12 send 0.11 tell 0.12 there 0.21 these 0.12 they 0.11 want 0.11
our+bookkeep what 0.12 xero 0.14
our+line what 0.11
our+other *statement 0.11 xero 0.17
our+side itself 0.19 two 0.25
our+xero *nothing 0.24
out *escalation -0.26 *statement 0.35 *step -0.15
out+of *nothing 0.24
out+or *statement 0.2
over # -0.26 *nothing -0.43 =approve 0.12 =cannot -0.15 =connect -0.11 =email 0.33 =error -0.12 =limit 0.17 =log 0.14
over =organization 0.16 =outage 0.11 =reconnect -0.14 =refresh -0.19 =revoke -0.11 =search 0.19 =sync-export 0.32
over =transaction 0.14 again 0.21 alreadi 0.11 although -0.25 approv 0.12 ask 0.12 authent 0.12 bearer -0.11
over been -0.11 cannot -0.14 click -0.1 connect -0.23 contact -0.13 correct -0.15 correspond 0.13 creat 0.15 doe -0.2
over down -0.12 email 0.33 error -0.12 exist 0.17 export 0.17 field 0.1 find 0.18 first -0.13 from 0.1 has -0.16
over healthi -0.1 how 0.16 limit 0.17 log 0.16 look 0.31 messag -0.29 need -0.11 new 0.11 no -0.15 now 0.12
over number 0.12 one -0.18 organiz 0.16 post -0.12 reach 0.17 reconnect -0.11 refresh -0.19 requir 0.13 retri 0.13
over revok -0.11 say -0.16 send 0.17 so -0.27 someth -0.11 status -0.12 they -0.15 transact 0.14 tri 0.17 until 0.14
over usual 0.1 what -0.16 when -0.43 which -0.17 while -0.11 xero 0.12 your -0.31
over+in *statement 0.12 correspond 0.11 creat 0.19 may 0.19 xero 0.1
over+the *nothing 0.19
over+there =sync-export 0.13 alreadi 0.15 has 0.15 have -0.1 not 0.29 open 0.11 page 0.12 say 0.11 xero 0.12
overwrit =contact 0.12 creat 0.12 entir 0.12 supplier 0.12
own *escalation -0.1 *nothing -0.24 *question 0.15 =admin 0.24 =connect -0.14 =disconnect 0.24 =error -0.15
own =login 0.15 =manual 0.2 =permission 0.14 =retry 0.23 =revoke 0.12 =sync-export 0.46 =token 0.22 =workspace 0.13
own access 0.25 admin 0.22 again 0.28 all -0.13 befor -0.1 bottom 0.12 click 0.18 come -0.11 contact 0.28
own credenti 0.14 disconnect -0.11 do 0.17 doe -0.16 error -0.15 export 0.27 have -0.12 i 0.16 if -0.22 know -0.1
own leav -0.13 log 0.16 may -0.35 messag -0.14 not -0.1 now 0.41 origin 0.26 page 0.15 permiss 0.14 readi -0.1
own report -0.11 retri 0.2 revok 0.12 select 0.17 set 0.1 sync 0.24 tell -0.1 they -0.15 token 0.19 typic 0.12
own until 0.11 use 0.23 want -0.11 what -0.12 workspac 0.13 yes 0.15 your -0.15
own+xero *step 0.13 =account 0.12 =admin 0.17 =connect 0.18 =workspace 0.13 account 0.12 admin 0.17 connect 0.18
own+xero origin 0.17 set 0.12 workspac 0.13 xero 0.2
page *escalation -0.19 *statement -0.25 *step 0.11 =account 0.24 =contact -0.2 =error -0.19 =fail -0.17 =menu -0.27
page =retry -0.15 =setup -0.23 =workspace 0.1 account 0.13 again -0.11 articl 0.22 back 0.34 befor 0.11 bottom 0.11
page can -0.27 chang 0.11 check -0.16 click -0.13 code -0.15 contact -0.19 continu -0.15 do -0.22 document -0.15
page error -0.19 fail -0.15 find 0.21 from -0.14 go 0.12 have -0.22 know -0.19 look 0.1 messag -0.16 need -0.19
page neither 0.16 not -0.18 one -0.15 open 0.3 page 0.31 readi -0.19 say 0.23 select 0.11 send -0.26 set 0.39 so -0.15
page status 0.18 step -0.21 support -0.11 sync -0.12 system 0.2 tell -0.19 they -0.2 what -0.27 when -0.16
page workspac 0.1 write -0.11 xero 0.11 you -0.15
part =integration 0.16 appli 0.1 integr 0.16 note 0.11 they 0.2 xero 0.13
part+payment first 0.13 note 0.13 they 0.13
partner *nothing 0.25
pass *nothing 0.14
password *nothing 0.25
past =reconnect 0.17 authent 0.17 expir 0.1 flow 0.2 has 0.12 re 0.17 trigger 0.2
path *step 0.12 =integration 0.13 from 0.15 go 0.13 integr 0.13 main 0.11 store 0.11
pay # 0.11 *nothing 0.13 *step -0.15 =error -0.13 can 0.12 contact -0.16 enter 0.12 error -0.13 from -0.11
pay messag -0.12 record 0.11 send -0.16 support -0.18 then -0.1 what 0.1 work -0.16 your -0.28
payment *nothing -0.18 =cannot -0.11 =complete -0.16 =error -0.1 =invoice 0.27 =map -0.11 =transaction 0.16
payment =unlink 0.12 again 0.19 alreadi -0.35 also -0.11 ani -0.12 articl -0.25 back -0.11 becaus -0.11 bring -0.11
payment cannot -0.11 chang -0.11 check -0.19 complet -0.16 correct -0.1 do 0.23 error -0.1 from 0.12 hold -0.11
payment instead 0.11 invoic 0.27 link -0.11 make -0.13 mark -0.11 must 0.17 neither 0.11 nor 0.11 note 0.12 open -0.26
payment post -0.16 process 0.11 replac -0.11 revert -0.13 say -0.15 send 0.25 start 0.16 them 0.12 there -0.24
payment through -0.15 transact 0.16 tri 0.26 unlink 0.14 usual -0.14 want -0.1 was -0.1 when -0.12 whether -0.19
payment which -0.15 while -0.11 within 0.11 xero -0.18 you -0.12 your -0.33
payment+off *caution 0.15 down 0.15 first 0.15 have 0.11 note 0.12 off 0.13 take 0.13 what 0.14
payment+on =credit-note 0.19 =error -0.24 =unlink 0.16 appli 0.15 articl -0.11 credit 0.16 error -0.24 first 0.17
payment+on note 0.16 those 0.2 unlink 0.16
peopl =admin 0.24 =error -0.11 =support 0.23 again -0.13 do 0.16 error -0.11 if -0.1 may 0.13 need 0.14 support 0.15
peopl team 0.23 what -0.15 xero 0.14 you 0.2
per *nothing 0.26 *statement -0.16 need 0.14
perfect *nothing 0.29
period *caution 0.16 afterward 0.19 again 0.11 ask 0.19 close 0.14 do 0.23 open 0.16 whoever 0.19
permiss *nothing 0.34
permit *nothing 0.24
person *nothing 0.34 =disconnect 0.17 =manual 0.12 =organization -0.16 =revoke 0.11 =token 0.13 again -0.14 can -0.22
person have -0.21 into 0.15 keep 0.11 let 0.12 longer 0.14 messag -0.13 no 0.11 not -0.1 organiz -0.16 revok 0.11
person send -0.18 set -0.12 so 0.11 somebodi 0.12 token 0.19 want -0.11 what 0.15 you -0.21 your -0.11
petra *nothing 0.54
phone *nothing 0.59 *statement -0.16 *step -0.15 =connect 0.1 =contact -0.17 =error -0.14 =nothing 0.14
phone =organization -0.3 =outage -0.11 =restore 0.13 =support -0.13 all -0.15 befor -0.11 bot 0.13 bottom 0.13
phone chang -0.11 code 0.1 concierg 0.13 contact -0.14 doe -0.11 error -0.14 help 0.12 if -0.13 left 0.13 may -0.13
phone mean 0.14 mobil 0.13 navig 0.13 noth 0.14 organiz -0.3 own 0.14 restor 0.13 so -0.12 start 0.13 tap 0.13
phone web 0.13 xero -0.13
phone+number *nothing 0.26
pick *step 0.12 =account 0.27 =sync-export 0.14 export 0.25 need -0.15 re 0.19 select 0.23
place =fail 0.1 =integration 0.1 =map 0.14 bottom 0.12 can 0.1 fail 0.1 integr 0.1 map 0.15 one 0.15 onli 0.14
place other 0.19 page 0.18 review 0.19 two 0.21 view 0.12 way 0.16
plain *statement 0.11 =error 0.1 error 0.1 what 0.11 your 0.23
plan *nothing 0.31 *step -0.12 =access-denied 0.11 access 0.11 can 0.13 deni 0.11 help 0.1 than 0.11 then 0.2
platform *nothing 0.13 not -0.11
pleas *nothing 0.12
pls =integration 0.18 integr 0.18 main 0.11 store 0.11
plugin *statement 0.1 =integration 0.19 =refresh 0.13 =where-find 0.19 data 0.13 mean 0.19 messag 0.13 plugin 0.19
plugin refresh 0.13 say 0.19 these 0.19 where 0.19 your 0.1
pop =reconnect 0.11 reconnect 0.19
pop+up =reconnect 0.11 reconnect 0.19
portal *nothing 0.29
post *nothing 0.45 =contact -0.11 document 0.18 have -0.19 if -0.13 messag -0.18 they -0.11 you -0.17
post+again *nothing 0.11
press *nothing -0.11 *statement -0.3 =account -0.41 =connect -0.22 =fail -0.13 =reconnect 0.2 =refresh 0.38
press =retry -0.3 =sync-export 0.15 account -0.11 again 0.18 all -0.13 articl -0.11 back -0.16 bottom -0.27 can -0.15
press click 0.28 connect -0.25 do -0.14 export -0.14 fail -0.13 from -0.13 now 0.37 page -0.19 reconnect 0.13
press refresh 0.38 say -0.13 select 0.19 so -0.31 sync 0.26 these -0.11 what -0.13 when -0.15 xero -0.41 your -0.14
press+sync again 0.33
price *nothing 0.39
price+list *nothing 0.21
print *nothing 0.58
priya *nothing 0.44
program from 0.21
prompt =prompt 0.19 =reconnect 0.16 if 0.12 not -0.1 prompt 0.19 reauthor 0.1 reconnect 0.18 want -0.1 when 0.17
prompt you 0.15
proper around 0.17 either 0.17 fix 0.17 no 0.16 straightforward 0.17 suggest 0.17 there 0.17 which 0.17 work 0.17
purchas *statement 0.13 *step -0.13 =invalid -0.19 =map 0.17 =setup 0.17 =tax-code 0.16 can 0.19 code 0.16
purchas contact -0.16 creat 0.14 either 0.12 export -0.17 map 0.17 one 0.12 open -0.19 purchas 0.12 sale 0.12 set 0.16
purchas up 0.17 xero 0.19 you 0.13
push # 0.14 *step 0.14 =admin 0.3 =retry 0.25 =sync-export 0.18 =transaction 0.13 admin 0.31 again 0.18 export 0.25
push record 0.16 retri 0.15 sync 0.12 transact 0.13
push+it =sync-export 0.11 again 0.1
put # 0.13 *escalation -0.13 *statement -0.3 =address -0.11 =contact -0.17 =fail -0.12 =map -0.1 =nothing 0.28
put =organization -0.22 =outage -0.13 =payment 0.13 =receipt 0.11 =reconnect -0.14 =support -0.12 =sync-export -0.15
put =three-digit 0.15 account -0.25 after -0.17 all -0.25 ani -0.25 articl -0.26 ask 0.32 chang 0.11 click -0.13
put connect -0.15 contact -0.18 continu -0.17 custom -0.18 digit 0.15 enter 0.15 fail -0.12 find 0.13 from 0.14
put general 0.15 gl 0.15 if 0.12 instead 0.16 issu -0.15 know -0.13 ledger 0.15 left 0.22 map 0.15 messag -0.11
put need -0.2 none 0.12 nor -0.17 not -0.14 noth 0.28 organiz -0.22 payment 0.13 process 0.14 re 0.12 readi -0.13
put receipt 0.11 revert 0.13 screenshot -0.12 send -0.11 so 0.13 supplier -0.19 support -0.21 team -0.11 tell -0.13
put them 0.36 there -0.17 those 0.15 two -0.19 want -0.11 when 0.2 whether -0.27 which 0.16 within 0.14 yet 0.15
put you -0.13
put+in ask 0.18
put+it ask 0.2 them 0.2
put+the *nothing 0.28
quarter *nothing 0.21
que *statement 0.18 =disconnect 0.11 =error 0.18 error 0.18 so 0.24 they 0.18
queue *nothing 0.22 xero -0.13
quick *nothing 0.22
rais =cannot 0.27 about 0.26 api 0.23 can -0.11 cannot 0.27 do -0.12 extend 0.26 more 0.26 not -0.1 page 0.25
rais rate 0.14 say 0.21 set 0.22
rais+it =cannot 0.18 about 0.18 api 0.16 cannot 0.18 extend 0.18 more 0.18 page 0.19 rate 0.1 say 0.14 set 0.14
ran =expire 0.11 =token 0.18 check 0.17
ran+out =expire 0.11 =token 0.13
rate *nothing 0.43 *statement -0.19 ask -0.12 code -0.16 one -0.19 page -0.14 wrong 0.11 xero -0.23
rather *nothing 0.13
rather+not *nothing 0.17
re =disconnect -0.12 =sync-export 0.14 account -0.27 after -0.12 although 0.14 ask -0.15 disconnect -0.12
re document 0.14 error -0.11 go -0.1 longer 0.12 no 0.11 page -0.18 status -0.15 sync 0.12 they -0.14 what -0.11
re your -0.15
re+export *nothing 0.11
read =admin 0.11 =error -0.16 =fail -0.11 =integration -0.13 =organization -0.13 =token 0.12 admin 0.14 can 0.12
read error -0.17 fail -0.12 has 0.27 integr -0.13 look 0.13 not 0.16 organiz -0.13 send -0.15 specif 0.11 through 0.11
read token 0.1 what -0.22 you -0.14
read+the =log 0.1 log 0.1 specif 0.11 through 0.13
reason *statement 0.14 *step 0.12 =error 0.3 error 0.3 specif 0.1 through 0.14 whi 0.62
reauthor =reconnect 0.16 if 0.19 xero 0.13 you 0.16
rec *nothing -0.16
receiv *nothing 0.15
recommend you 0.14
reconcil *nothing 0.15 differ 0.11 doe 0.12 guid 0.11 say 0.12 when 0.12 xero -0.12 you -0.14
reconcili *nothing 0.27
reconnect *question -0.24 *statement -0.19 =account -0.14 =admin -0.17 =connect -0.11 =expire -0.14 =fail -0.2
reconnect =manual -0.13 =nothing -0.13 =outage -0.14 =period -0.13 =retry -0.24 =revoke -0.18 =setup -0.15
reconnect =workspace -0.17 account -0.14 activ -0.13 again 0.11 ask -0.17 befor -0.14 check -0.16 configur -0.15
reconnect connect -0.16 do -0.18 expir -0.14 export -0.29 fail -0.2 first -0.12 go -0.13 have -0.2 i -0.17 issu -0.15
reconnect may -0.18 not -0.16 now 0.12 period -0.13 report -0.15 retri -0.24 revok -0.18 save 0.18 select -0.16
reconnect set -0.18 so -0.16 status -0.16 stay -0.13 still -0.16 there -0.15 under -0.11 was -0.15 what -0.15
reconnect when -0.12 while -0.11 workspac -0.17 yes -0.19 you -0.17 your -0.11
reconnect+and *nothing 0.37
reconnect+now *nothing 0.33
record down 0.11 have 0.18 if 0.13 open 0.17 record 0.17 support -0.19 there 0.14 they 0.12 what 0.2 you 0.12
red =error 0.12 error 0.12 one 0.14 post 0.1
redo *step -0.12 =contact 0.16 =error 0.13 =map 0.11 can 0.14 contact 0.16 error 0.13 itself -0.19 map 0.11 these 0.15
redo they 0.13
ref *nothing 0.13
refresh # -0.23 *statement -0.15 =account 0.13 =account-code -0.13 =admin 0.23 =chart-of-accounts -0.2 =contact 0.15
refresh =menu -0.22 =three-digit -0.23 admin 0.23 advanc -0.12 again -0.1 ask 0.16 chart -0.2 click -0.35 code -0.15
refresh contact 0.15 data -0.34 digit -0.23 enter -0.23 general -0.23 gl -0.23 go 0.2 ledger -0.23 menu -0.22
refresh none -0.16 open -0.12 support 0.15 tab -0.19 them 0.16 what -0.11 yet -0.23
refresh+thing =admin 0.16 admin 0.16 go 0.16
refus *escalation 0.15 =organization 0.12 contact 0.11 have 0.17 know 0.15 messag 0.13 need 0.13 organiz 0.12
refus readi 0.15 send 0.15 support 0.12 tell 0.15 they 0.15 want 0.15 xero 0.11 you 0.11
regardless *escalation 0.18 =contact 0.15 =error 0.18 =organization 0.15 contact 0.15 error 0.18 have 0.18 if 0.15
regardless know 0.18 messag 0.18 need 0.18 organiz 0.15 readi 0.18 send 0.12 still 0.18 support 0.15 tell 0.18
regardless they 0.18 want 0.18 what 0.16 xero 0.1
regist *nothing 0.31
remap =remap 0.13 ask 0.19 map 0.13 them 0.19
remind *nothing 0.17
remind+for *nothing 0.17
remov *nothing -0.15 =invoice -0.11 =organization 0.12 alreadi -0.1 been -0.14 if -0.25 invoic -0.11 organiz 0.12
remov redo 0.13 select 0.13 send -0.23 there -0.15 they -0.17 usual -0.13 want -0.23
renam *nothing 0.38
renew *nothing 0.22
repair *step 0.1 =error 0.23 =map 0.1 again 0.3 error 0.23 first 0.15 resolv 0.13
report # -0.27 *nothing 0.2 *question 0.12 *step -0.21 =account -0.31 =adjust 0.22 =authenticate -0.12
report =authorize -0.29 =automatic 0.25 =disconnect -0.11 =expire 0.16 =integration -0.22 =manual 0.25 =menu -0.13
report =multiple -0.12 =organization -0.18 =outage -0.14 =permission -0.13 =prompt -0.15 =refresh -0.18 =restore -0.11
report account -0.23 again 0.2 articl -0.19 authent -0.12 author -0.29 automat 0.25 becaus -0.1 been -0.17 can -0.29
report caus -0.13 chang -0.14 click -0.12 code -0.13 common -0.13 communic -0.13 contact -0.13 disconnect -0.11
report disrupt -0.14 doe 0.16 edit 0.22 everi 0.14 expir 0.16 hand 0.25 i -0.15 if -0.12 integr -0.2 interrupt -0.13
report itself 0.19 messag -0.15 necessarili 0.25 not 0.18 now 0.18 onc 0.26 organiz -0.18 permiss -0.13 previous 0.25
report problem 0.12 prompt -0.15 refresh -0.18 report 0.27 restor -0.11 resum -0.22 say -0.12 select -0.19
report servic -0.13 set -0.14 sever -0.12 so 0.19 solv 0.22 still -0.13 sync 0.16 then -0.22 time -0.11 usual -0.1
report while 0.19 will 0.25 xero -0.12
request *escalation -0.12 =contact -0.15 =error -0.11 =manual 0.12 =organization -0.11 =reset 0.18 ask 0.24 can -0.1
request contact -0.16 error -0.11 have -0.12 know -0.12 messag -0.11 need -0.13 organiz -0.11 readi -0.12 reset 0.18
request send -0.17 still -0.13 support -0.16 tell -0.12 them 0.23 they -0.12 want -0.12 which -0.11 you -0.12
resend *step 0.22 =fail 0.12 =retry 0.22 =sync-export 0.26 again 0.33 doe 0.12 export 0.37 fail 0.12 from 0.4
resend what 0.11
reset ask 0.12 them 0.12
rest need 0.18
restor =map 0.11 =retry 0.11 again 0.12 export 0.1 from 0.16 what 0.12 xero -0.11
resync # 0.18 *nothing -0.19 =sync-export 0.11 =token 0.3 say 0.1 sync 0.11 token 0.3 utc 0.26
retri *statement -0.1 =contact 0.11 again 0.14 contact 0.14 do -0.19 doe -0.19 first 0.11 messag -0.14 say -0.19
retri sync -0.13 too 0.13 what -0.17 when -0.11 you -0.15 your 0.13
return *nothing 0.27
revok *escalation -0.13 *nothing 0.12 =cannot -0.13 =error -0.13 =organization -0.15 cannot -0.13 error -0.13
revok have -0.13 know -0.13 messag -0.1 need -0.13 organiz -0.15 readi -0.13 send -0.13 tell -0.13 they -0.13
revok want -0.13
revok+it *nothing 0.15
right # -0.41 *nothing 0.24 *statement 0.17 *step -0.33 =account -0.45 =admin -0.1 =authenticate 0.22 =authorize 0.12
right =disconnect 0.29 =error 0.11 =name 0.13 =nothing 0.33 =organization 0.12 =outage 0.23 =permission 0.23
right =revoke 0.15 =tax 0.22 access 0.16 account -0.43 api 0.21 articl 0.17 ask -0.18 author 0.12 between 0.16
right caus 0.2 chang 0.11 check 0.18 click -0.14 code -0.42 common 0.19 communic 0.19 concierg 0.22 configur -0.16
right connect 0.24 contact -0.11 disconnect 0.23 disrupt 0.18 do 0.11 error 0.11 expir 0.1 export 0.1 fail 0.15
right first 0.12 from -0.24 has -0.21 id 0.11 if -0.24 interrupt 0.19 into 0.16 itself -0.13 look 0.13 may -0.19
right messag 0.39 name 0.13 noth 0.33 onc 0.42 organiz 0.12 permiss 0.2 reconnect 0.18 retri 0.18 revok 0.15 say 0.19
right select -0.39 send 0.14 servic 0.19 should 0.22 somebodi 0.14 sync 0.21 tax -0.13 then 0.2 there 0.17 two 0.13
right until 0.18 usual 0.13 was 0.12 what 0.12 which 0.16 work 0.16
ring *nothing 0.42
role *nothing 0.66
role+may *nothing 0.27
row *nothing -0.26 =account 0.23 account 0.19 all 0.26 item 0.17 select 0.32
rule =cannot 0.19 about 0.19 api 0.21 cannot 0.19 extend 0.19 more 0.19 page 0.24 rate 0.13 say 0.15 set 0.21
run *nothing 0.24 *statement 0.13 =connect 0.2 =expire 0.15 =integration 0.16 =revoke 0.24 =token 0.3 connect 0.17
run integr 0.16 revok 0.24 token 0.32 was 0.21 xero 0.12
run+out =expire 0.15 =token 0.18 token 0.18
safe *caution 0.15 *step -0.13 =delete 0.12 =payment 0.12 =sync-export -0.12 again 0.13 first 0.15 have 0.18 make 0.12
safe sure 0.12 there 0.13 what 0.12 you 0.15 your 0.18
safe+to *caution 0.15 =delete 0.12 =payment 0.12 first 0.15 have 0.18 make 0.12 sure 0.12 what 0.12 you 0.18
sale =account 0.11 ask -0.11 contact 0.2 have 0.24 if -0.22 look -0.15 messag -0.18 one 0.17 open -0.15 page -0.11
sale re -0.1 them -0.13 they -0.13
same *step -0.18 =adjust 0.29 =admin -0.1 =complete -0.13 =contact 0.14 =delete -0.15 =duplicate 0.29 =menu -0.14
same =mismatch 0.19 =missing -0.2 =reconnect -0.17 =retry -0.12 =setup 0.22 =sync-export -0.19 =tax 0.2 =tax-code 0.2
same =transaction -0.13 across 0.14 adjust 0.22 after 0.16 again -0.18 all 0.17 api -0.32 ask -0.26 attempt -0.15
same been -0.29 befor -0.27 both 0.15 can -0.23 categori 0.11 caus 0.14 chang -0.17 complet -0.13 configur 0.2
same continu 0.3 correct -0.12 creat 0.18 custom 0.16 document 0.2 doe -0.24 down -0.13 either 0.11 everi 0.15
same exist 0.27 export -0.16 fail -0.14 first 0.21 from -0.16 give 0.15 go -0.22 has -0.43 help -0.12 if 0.16
same keep 0.14 make 0.22 match 0.23 no 0.19 not -0.11 old -0.12 onc -0.34 one -0.1 open -0.22 other -0.11 page -0.47
same post 0.11 reconnect -0.21 record -0.12 say -0.35 send 0.11 set -0.3 settl 0.15 should -0.36 status -0.21
same stay 0.15 step 0.14 still -0.31 supplier 0.27 sync -0.17 system 0.15 tab -0.1 tax 0.18 these 0.42 time -0.12
same transact -0.13 two 0.22 under 0.14 uniqu 0.12 up -0.12 updat -0.1 was -0.12 whether 0.11 whoever 0.16 xero -0.13
same your 0.17
same+code *nothing 0.11
same+error *statement -0.13 continu 0.12 there -0.17
same+messag *nothing 0.15
same+thing *statement 0.38 =account 0.13 =connect 0.1 account 0.1 been -0.15 connect 0.1 first 0.12
save *step 0.11 =sync-export 0.2 click 0.18 contact 0.24 export 0.2 now 0.12 save 0.3
say *escalation -0.13 *nothing -0.22 *statement 0.11 =authorize -0.15 =disconnect -0.12 =expire 0.12 =invalid 0.11
say =map 0.12 =nothing -0.12 =organization -0.13 =outage -0.16 =reconnect 0.13 =refuse 0.15 =retry -0.17 =setup 0.12
say =token 0.16 admin -0.19 again -0.38 alreadi 0.11 although 0.13 api -0.13 articl 0.24 attempt 0.16 author -0.16
say becaus 0.11 can 0.14 chang -0.21 check 0.14 click -0.24 code -0.25 connect -0.24 continu -0.32 disconnect -0.11
say do -0.12 doe 0.12 expiri 0.13 explain 0.16 from -0.13 have -0.17 if -0.19 into -0.25 invalid 0.11 issu -0.13
say itself -0.13 know -0.13 let -0.12 like 0.17 map 0.14 may -0.15 mean -0.11 messag 0.25 no -0.16 onc 0.17 one 0.1
say open -0.24 organiz -0.13 page -0.11 readi -0.13 refus 0.15 respons 0.21 retri -0.11 should 0.12 so -0.15
say somebodi 0.19 someth 0.1 status 0.18 sync -0.13 system 0.17 tell -0.13 then 0.16 these -0.13 they -0.16 think 0.18
say time -0.13 token 0.16 trigger 0.12 until 0.11 up 0.13 utc 0.18 want -0.17 was -0.28 what -0.23 work 0.13
say your -0.19
say+connect =contact 0.14 alreadi 0.11 contact 0.14 if 0.14 support 0.11 system 0.11 think 0.11 you 0.14
say+healthi although 0.13 can 0.13 go 0.13 healthi 0.13 someth 0.13
scope *nothing 0.21 *step -0.16 check -0.13 may 0.12 timestamp -0.14 which 0.12 wrong 0.12
screen =admin 0.14 admin 0.14 bottom 0.26 go 0.16 page 0.2 say 0.17
screenshot =error 0.21 error 0.21
se *statement 0.13 =error 0.17 anoth 0.14 error 0.17 messag 0.13 there 0.17 what 0.14 xero 0.13
second *caution 0.2 *nothing 0.1 *statement -0.27 =delete 0.16 =error -0.14 =stray-character 0.12 account 0.15
second again 0.37 all 0.14 charact 0.12 comma 0.12 contact -0.11 doe -0.14 error -0.14 first 0.22 has -0.13 leav -0.21
second need -0.17 new 0.12 now 0.16 onli -0.18 open -0.16 other 0.12 part 0.12 remov 0.15 send 0.26 space 0.12
second supplier -0.11 there 0.11 want -0.34 xero -0.15
second+one *step -0.17 have 0.18 new 0.11
second+time =sync-export 0.1 again 0.34 click 0.12 now 0.17 sync 0.11
see # 0.11 *nothing 0.32 *statement -0.26 *step -0.1 =account 0.33 =authenticate -0.11 =cannot -0.11
see =chart-of-accounts 0.27 =integration -0.3 =menu 0.15 =outage -0.18 =permission -0.19 =reconnect -0.13
see =reference-number -0.21 =setup -0.1 account 0.14 after -0.11 again -0.14 all 0.12 api -0.21 ask 0.11 authent -0.14
see becaus -0.14 been -0.13 between -0.21 bottom -0.2 can -0.17 cannot -0.12 chang -0.11 chart 0.27 check 0.19
see common -0.12 communic -0.11 connect 0.12 correct -0.13 disrupt -0.13 expir -0.16 first -0.16 from -0.12 has -0.12
see help -0.13 if -0.12 integr -0.25 interrupt -0.11 keep 0.1 last 0.15 left -0.12 like 0.11 look 0.19 may -0.19
see mean -0.14 menu 0.21 no -0.13 not 0.11 open -0.26 other 0.15 page -0.4 permiss -0.13 ran 0.15 refer -0.21 say -0.3
see select -0.38 servic -0.11 so -0.12 status 0.27 step -0.18 tab -0.18 their -0.12 there -0.12 these -0.3
see through 0.11 time -0.25 two -0.12 was -0.15 while -0.11 write 0.14 xero -0.24 you -0.17
see+if =connect 0.13 connect 0.13 look 0.15 status 0.37 xero 0.11
see+it *nothing 0.16
see+that *nothing 0.28
see+the *nothing 0.12 =account 0.17 =log 0.11 log 0.11 not 0.12
see+who *nothing 0.26
sell can 0.18 you 0.1
send # 0.1 *caution -0.25 *statement -0.31 =authorize -0.19 =fail -0.37 =map 0.22 =reset 0.11 =retry 0.34
send =support 0.11 =sync-export 0.3 =transaction 0.13 administr 0.14 again 0.36 alreadi -0.16 anywher 0.17 ask -0.16
send attempt 0.35 author -0.19 befor -0.24 bodi 0.17 bot 0.11 but -0.21 can -0.17 check 0.13 concierg 0.11
send configur 0.25 confirm 0.17 continu -0.2 document 0.18 doe -0.2 export 0.24 fail -0.36 far 0.18 fewer 0.18
send from 0.49 has -0.21 have -0.36 hour 0.26 if -0.37 issu 0.17 list 0.11 map 0.11 messag -0.15 mobil 0.11 navig 0.11
send not -0.19 onc 0.15 one -0.16 open -0.37 outag 0.17 partner 0.17 platform 0.14 record -0.12 repost 0.3
send request 0.21 reset 0.11 say -0.17 screenshot -0.29 send 0.34 set -0.19 sinc 0.26 so -0.24 status 0.28 step -0.31
send still 0.13 tap 0.11 team 0.14 than 0.14 their 0.17 these -0.1 time -0.19 transact 0.13 tri 0.1 two -0.25
send type 0.14 was -0.22 web 0.11 what -0.11 when -0.25 which -0.16 write 0.17 xero -0.43 you -0.11 your -0.19
send+# *escalation 0.12 =contact 0.14 =error 0.12 =organization 0.12 =support 0.14 after 0.12 attempt 0.12
send+# contact 0.14 document 0.12 error 0.12 far 0.14 fewer 0.14 hour 0.12 know 0.12 messag 0.15 need 0.12
send+# organiz 0.12 readi 0.12 send 0.12 status 0.12 still 0.12 support 0.14 team 0.14 tell 0.12 than 0.14 there 0.12
send+# they 0.12 want 0.12 what 0.13
send+again =sync-export 0.25 export 0.16 from 0.25
send+it =retry 0.19
send+the *step 0.21 =sync-export 0.22 again 0.18 ask 0.16 do 0.11 export 0.12 page 0.15 send 0.16 support 0.12
send+the sync 0.12
send+them *nothing 0.22
send+to contact 0.11 send 0.1
send+you *nothing 0.17
set # 0.23 *nothing 0.11 =authorize -0.28 =connect -0.19 =expire 0.24 =integration 0.21 =login -0.12 =menu 0.14
set =permission 0.15 =prompt -0.25 =reference-number -0.32 =refresh -0.27 =retry -0.15 =search 0.23 =transaction -0.18
set =workspace -0.11 account -0.29 again -0.35 author -0.28 back -0.18 befor -0.15 can -0.31 check -0.15 code -0.12
set configur 0.16 connect -0.14 creat -0.22 do 0.11 doe -0.14 expir 0.24 export 0.11 find 0.21 first -0.17 from -0.22
set go -0.29 has -0.12 have -0.14 if -0.14 integr 0.21 leav 0.28 log -0.11 look 0.41 menu 0.16 now 0.1 one -0.16
set open -0.13 period -0.11 permiss 0.16 prompt -0.25 re 0.14 reconnect -0.11 refer -0.32 refresh -0.27 resum -0.27
set say -0.23 singular 0.16 so 0.12 specifi 0.11 start -0.14 status 0.25 then -0.26 these 0.22 those -0.2 time -0.13
set token 0.25 transact -0.18 typic -0.19 under -0.13 use -0.11 was -0.18 what -0.13 when -0.3 workspac -0.11
set write 0.18 xero 0.13 you -0.17 your -0.32
set+it you -0.11
settl *statement 0.22 =paid 0.24 paid 0.24 usual 0.45
share *nothing 0.2
share+one *nothing 0.33
she *nothing 0.14
shell *nothing 0.21
shes *nothing 0.28
shop *nothing 0.19
should *caution 0.25 *escalation 0.12 *statement -0.44
should+i *caution 0.14 *nothing -0.35 *statement 0.11
should+we *nothing 0.31
show *escalation -0.19 *nothing 0.26 *statement -0.12 =account 0.12 =contact -0.18 =error 0.13 =integration 0.11
show can 0.15 check 0.13 contact -0.1 doe 0.16 error 0.12 has -0.32 have -0.41 integr 0.1 know -0.19 need -0.23
show one 0.16 readi -0.19 send -0.2 tell -0.19 they -0.21 two 0.22 what -0.25 xero -0.11 you -0.15
shut *caution 0.14 afterward 0.14 ask 0.14 do 0.14 have 0.1 open 0.14 whoever 0.14
side *nothing -0.23 =account -0.18 =admin 0.14 =amount 0.12 account -0.15 again -0.14 alreadi 0.12 amount 0.12
side articl -0.11 befor -0.1 can -0.17 compar 0.28 do 0.2 document 0.15 doe 0.13 from -0.17 guid 0.11 has 0.2
side have -0.15 how 0.14 itself 0.24 may -0.13 messag -0.12 one 0.21 put 0.12 right 0.17 say 0.13 up -0.11 was -0.1
side you -0.12 your -0.21
simpli befor 0.19 you 0.12
sinc *nothing 0.25 *statement -0.23 =account 0.12 check 0.16 issu 0.16 need 0.2 there -0.11 utc 0.16 xero -0.21
singl =fail 0.13 =retry 0.12 but 0.15 can 0.13 contact 0.14 fail 0.13 guid 0.11 onli 0.15 retri 0.15 show 0.15
singl singl 0.15 too 0.15
sit been 0.18 what 0.14
sit+in *nothing 0.19
small *nothing 0.18
smallest =account 0.17 =nothing 0.22 =zero 0.16 account 0.17 can 0.16 chang 0.22 import 0.22 more 0.22 neglig 0.22
smallest noth 0.22 onli 0.22 round 0.16 so 0.11
so *caution -0.21 *nothing -0.54 *question -0.16 *statement 0.3 *step 0.1
so+# *escalation 0.13 *statement 0.12 =contact 0.13 =error 0.13 =organization 0.13 contact 0.13 document 0.13
so+# error 0.13 have 0.15 know 0.13 organiz 0.13 readi 0.13 send 0.13 support 0.13 tell 0.13 they 0.13 want 0.13
so+# what 0.12
so+far *nothing 0.26
so+i *escalation 0.17 *nothing -0.27 *statement 0.16
so+is *statement 0.12
so+there *statement 0.1
so+what *escalation 0.1 =cannot 0.2 =contact 0.12 =payment 0.12 =token -0.12 cannot 0.2 has 0.12 if 0.18 know 0.1
so+what messag 0.1 new 0.15 payment 0.12 readi 0.1 send 0.15 status -0.16 tell 0.1 token -0.12 what 0.19 when 0.15
so+which xero 0.1
some *escalation -0.21 *statement 0.11
somebodi *step -0.14 =organization 0.11 =outage 0.14 =permission 0.16 =reconnect -0.25 =sync-export -0.13 been 0.12
somebodi chang 0.19 issu 0.19 may 0.12 messag -0.12 organiz 0.11 permiss 0.12 reconnect -0.11 there 0.19 these 0.16
somebodi usual 0.25 was 0.34 what -0.12 xero 0.1 you -0.12 your 0.17
someon *escalation -0.17 *nothing 0.15
someon+from *nothing 0.18
someth *caution 0.45 *escalation -0.35 *nothing -0.59
somewher again -0.18
son *nothing 0.48
sorri *nothing 0.52
sort =sync-export 0.22 again 0.11 ask 0.19 do 0.21 page 0.19
sort+of *step 0.12
staff *nothing 0.28
star *nothing 0.27
start *nothing -0.33 *statement 0.11 can 0.24 from 0.2 set 0.25 you 0.21
statement *nothing 0.27
status =error 0.1 =fail 0.13 again -0.24 can 0.17 caus 0.13 check -0.15 disconnect 0.1 error 0.1 fail 0.13 go 0.17
status healthi 0.13 not -0.12 say -0.1 someth 0.13 status 0.27 still 0.11 when -0.12 your -0.16
stay *step 0.13 contact 0.13 if 0.21 need 0.14 want 0.15
step messag 0.14 you 0.22
still *caution -0.14 *escalation 0.75 *nothing -0.47 *step -0.37
still+# *nothing 0.25
still+fail =account 0.16 account 0.16 you -0.1
still+no *escalation 0.25
still+not *escalation 0.14
stock *nothing 0.3 *statement -0.11 =fail -0.15 =support 0.16 can -0.18 contact 0.16 fail -0.15 more -0.18 need -0.13
stock one -0.14 support 0.16 team 0.16 there -0.1 what -0.14
stop *nothing 0.23
straight *statement 0.12 =transaction 0.12 befor 0.12 itself 0.16 messag 0.11 say 0.12 transact 0.12 two 0.14
straight xero 0.16 you 0.11
stuck *nothing 0.2
stuff what 0.17
such *nothing 0.47
such+a *nothing 0.26
super *nothing 0.18
supplier *escalation -0.15 *nothing 0.2 *step -0.22 =archive 0.1 =invalid 0.13 =missing -0.19 =name -0.11
supplier =organization -0.15 =search -0.17 =support -0.13 activ -0.19 address 0.12 after -0.13 again -0.28 archiv 0.1
supplier ask -0.19 belong -0.19 continu -0.15 custom 0.11 differ -0.15 each -0.21 from -0.12 happen 0.13 has -0.14
supplier have -0.2 instead 0.1 invalid 0.1 know -0.15 look -0.19 name -0.11 need -0.35 no -0.11 onli -0.17
supplier organiz -0.15 other -0.11 readi -0.15 same -0.17 screenshot -0.13 send -0.28 show 0.13 so -0.12 speak -0.17
supplier step -0.2 supplier 0.13 support -0.15 team -0.13 tell -0.15 they -0.15 tri 0.18 want -0.18 what 0.26
supplier while 0.13 you -0.12 your 0.13
supplier+and *statement 0.14 =duplicate 0.15 =map 0.15 across 0.15 all 0.15 alreadi 0.15 anoth 0.15 articl 0.14
supplier+and both 0.15 caus 0.15 custom 0.14 everi 0.15 exist 0.15 from 0.11 give 0.15 map 0.15 must 0.15
supplier+and supplier 0.14 there 0.15 under 0.15 uniqu 0.15 xero 0.1
support *escalation 0.1 *nothing 0.14 *statement -0.25 =account -0.1 =contact -0.15 =manual 0.1 =organization 0.11
support =reset 0.22 again -0.14 ask 0.25 contact -0.11 document -0.19 have 0.1 know 0.1 map -0.12 organiz 0.11
support readi 0.1 reset 0.22 screenshot 0.17 send 0.14 still 0.21 tell 0.1 them 0.3 they 0.13 xero -0.16
support+team *nothing 0.2
suppos may 0.12 status 0.16
sure *nothing -0.14 =account -0.16 =error -0.17 =missing 0.22 =name -0.13 =reconnect 0.17 =refresh 0.12 account -0.13
sure after 0.13 anoth 0.2 articl 0.23 both 0.16 caus 0.15 differ 0.17 do -0.25 doe 0.25 error -0.17 if 0.12 map 0.11
sure messag 0.26 name -0.13 need -0.11 no 0.12 onc 0.19 one 0.13 reconnect 0.18 refresh 0.12 same 0.12 say 0.11
sure sure 0.12 then 0.21 there 0.19 they -0.27 under 0.12 up 0.19 what -0.19
switch *nothing 0.11 =contact 0.14 =currency 0.12 =organization 0.21 currenc 0.12 enabl 0.22 make 0.2 organiz 0.21
switch sure 0.2
switch+on =currency 0.1 =organization 0.25 currenc 0.1 enabl 0.22 make 0.22 organiz 0.25 sure 0.22
sync *question -0.19 =authenticate 0.18 =connect -0.18 =error -0.13 =permission 0.15 =retry -0.27 =setup -0.17
sync =sync-export -0.18 =token -0.14 =transaction 0.25 =workspace -0.14 again 0.35 befor -0.13 concierg -0.16
sync configur -0.17 connect -0.18 doe -0.11 error -0.12 export -0.16 fail -0.18 first -0.11 go -0.13 have 0.13 i -0.14
sync if -0.18 itself 0.1 keep -0.25 left -0.13 look -0.12 may -0.15 not -0.19 now -0.15 onc -0.12 permiss -0.19
sync report -0.15 retri -0.26 save 0.26 select -0.11 send -0.11 set 0.19 so -0.19 token -0.15 transact 0.25 when 0.15
sync workspac -0.14 yes -0.15
sync+a again 0.32 click 0.1 now 0.17 sync 0.1
sync+now *nothing 0.5 *step -0.35 =reconnect -0.15 =sync-export -0.47 if -0.17 may 0.22 messag -0.1 sync -0.47
sync+now while 0.22 you -0.15
system *nothing -0.21 =admin 0.18 =error -0.22 =invalid 0.19 =retry 0.11 =transaction -0.12 account -0.1 admin 0.18
system can -0.16 contact -0.16 error -0.22 export -0.12 go 0.18 have -0.11 invalid -0.11 messag -0.21 not 0.28
system open 0.13 supplier 0.23 system -0.11 too -0.1 transact -0.12 up -0.11 updat -0.12 xero -0.14 you -0.17
ta *nothing 0.34
tab *nothing -0.11 =connect 0.17 =menu -0.11 advanc 0.14 click 0.15 menu -0.2 tab 0.25 xero -0.12
take # -0.13 *caution 0.11 *nothing 0.22 *statement -0.22 *step -0.17 =account -0.22 =account-code 0.11
take =bank-account 0.12 =delete 0.16 =integration 0.12 =reference-number -0.11 =revoke 0.12 =transaction 0.14
take after -0.15 ask -0.15 bank 0.12 been -0.18 befor 0.14 chang -0.12 check -0.12 continu -0.14 do -0.19 down 0.21
take enter 0.12 from 0.22 have 0.12 if 0.1 integr 0.12 into 0.14 let 0.14 longer 0.12 not -0.18 record 0.11
take refer -0.11 remov 0.12 revok 0.12 right 0.15 say -0.32 still 0.13 take -0.17 them -0.17 there -0.3 they 0.1
take transact 0.14 what 0.16 which -0.21 you 0.12
take+it from 0.12 longer 0.11 no 0.1 what 0.2
take+the *nothing 0.19 down 0.12 note 0.12
talk =error -0.11 =payment 0.11 articl 0.14 error -0.11 have -0.14 messag 0.18 payment 0.11 what -0.11
talk+about =payment 0.15 payment 0.15
talk+to *nothing 0.3
tax *escalation 0.12 *nothing 0.11 *step -0.16 =invalid -0.13 =menu -0.11 =organization 0.14 =outage 0.14
tax =search -0.11 =sync-export -0.1 =tax-rate 0.15 =transaction -0.16 after -0.15 articl -0.21 attempt 0.29 can -0.15
tax check 0.1 do 0.14 document 0.14 find -0.24 first -0.22 go -0.11 invalid -0.13 know 0.12 list -0.26 look -0.11
tax may -0.13 menu -0.11 messag 0.24 need 0.21 not 0.11 organiz 0.14 rate 0.15 re -0.17 readi 0.12 say 0.11
tax select -0.26 singular -0.11 step -0.12 still 0.11 support 0.11 tax 0.2 tell 0.12 them -0.2 these -0.12 those -0.2
tax transact -0.16 two 0.11 updat -0.21 want 0.12 whatev 0.12 wrong 0.15
tax+for can 0.23 creat 0.23 either 0.12 one 0.23 purchas 0.12 sale 0.12 you 0.17
tax+is =tax-code 0.12 code 0.12
tax+on *nothing 0.33
tax+rate *statement 0.1 =setup 0.18 =tax-rate 0.17 configur 0.18 not 0.17 rate 0.17 tax 0.24 wrong 0.11
team *nothing 0.2 step 0.17 these 0.19
tell *escalation -0.11 *statement -0.18 =account 0.16 =contact -0.14 =error 0.28 =organization -0.29 =required 0.39
tell =support -0.3 action 0.45 befor -0.17 check 0.17 click -0.11 contact -0.14 doe -0.4 error 0.28 go -0.13
tell have -0.18 if -0.13 know -0.11 look 0.13 may -0.12 not -0.15 organiz -0.29 readi -0.11 requir 0.47 resolv 0.36
tell send -0.18 so -0.11 step 0.29 support -0.21 tax 0.3 team -0.26 tell -0.11 there -0.15 these 0.15 they -0.12
tell want -0.11 your -0.24
tell+me =error 0.2 =required 0.44 action 0.45 error 0.2 requir 0.44 resolv 0.33 step 0.29
tell+them *escalation 0.12 =account 0.12 =error 0.11 after 0.15 continu 0.15 error 0.11 know 0.12 need 0.12 readi 0.12
tell+them send 0.12 tell 0.12 want 0.12 you 0.15
ten *nothing 0.16 =fail 0.14 =retry 0.15 =sync-export 0.12 export 0.12 sync 0.13 was 0.1
text messag 0.18
than *nothing 0.13
thank *nothing 1.12
thank+you *nothing 0.3
that+be *escalation 0.2 *statement 0.17 *step 0.11
that+bounc *nothing 0.17
that+do *statement 0.13
that+fail *step 0.13 send 0.15
that+it *escalation -0.14
that+link url 0.24
that+one *statement 0.14
that+order if 0.12 need 0.12
that+page *nothing 0.32
that+right =organization 0.12 =outage 0.12 organiz 0.12 xero 0.11
that+set *step 0.12 xero 0.17
that+the *nothing -0.16
that+tick find 0.16 set 0.16
that+url =remap 0.19 ask 0.19 map 0.11 re 0.19 them 0.19
that+was *nothing 0.37
that+you *escalation 0.13
the+# *statement -0.18 =integration -0.1 =organization -0.15 =reset 0.12 =sync-export 0.14 also 0.14 can 0.2 daili 0.1
the+# day 0.43 do -0.21 few 0.14 hour 0.11 integr -0.1 item 0.14 messag 0.23 minut 0.14 need 0.29 one 0.15
the+# organiz -0.15 per 0.14 reset 0.12 say 0.12 sync 0.14 then 0.13 there -0.14 wait 0.14 want -0.12 which 0.13
the+# within 0.14 work 0.15 xero -0.14 your 0.18
the+@ *nothing -0.44 =admin 0.38 =authorize -0.16 =contact -0.11 =integration 0.15 =name -0.14 =retry 0.14 =token 0.17
the+@ admin 0.38 after -0.13 again -0.14 anoth 0.13 articl -0.17 author -0.15 contact -0.2 doe -0.17 end 0.2 go 0.26
the+@ integr 0.15 log 0.19 may -0.12 messag -0.11 name -0.14 not -0.18 say -0.11 status 0.11 support -0.28 there -0.1
the+@ want 0.11 xero 0.2 you 0.11 your 0.25
the+account *nothing -0.25 =account-code 0.13 =menu -0.24 =missing 0.14 =payment 0.12 advanc 0.26 again -0.12 caus 0.1
the+account code 0.11 doe 0.11 from 0.26 has 0.22 menu -0.22 miss 0.21 no 0.18 none 0.12 payment 0.11 same 0.25
the+account so 0.33 use 0.23 xero 0.17
the+address *nothing -0.17 =delete 0.12 remov 0.11
the+admin *nothing 0.13
the+amount =adjust 0.12 adjust 0.12 make 0.18 your 0.18
the+api you 0.14
the+articl articl 0.1
the+audit *nothing 0.21
the+auditor *nothing 0.31
the+bank =unlink 0.16 again -0.11
the+big say 0.15
the+bill =credit-note -0.14 =invoice 0.33 =payment -0.14 appli -0.13 credit -0.14 first -0.16 invoic 0.33 not -0.12
the+bill note -0.14 payment -0.14
the+bodi # 0.27 =sync-export 0.27 bodi 0.27 sync 0.27 type 0.21
the+book =account 0.16 =nothing 0.13 =zero 0.1 account 0.11 can 0.12 chang 0.16 first 0.16 import 0.13 more 0.13
the+book neglig 0.13 noth 0.13 record 0.13 round 0.1 so 0.1 xero 0.12
the+chart =map 0.12 map 0.12
the+claim *statement 0.11 =adjust 0.3 doe 0.24 edit 0.3 itself 0.3 not 0.16 problem 0.13 report 0.14 so 0.3 solv 0.3
the+client # 0.12 =contact -0.17 client -0.1 like 0.11 messag -0.12 portal -0.1 through -0.14 utc 0.11
the+code =delete 0.28 account 0.16 again 0.13 code -0.17 from 0.31 remov 0.28 send -0.24 xero -0.19
the+credit =paid 0.15 =retry 0.11 from 0.15 happen 0.15 itself 0.15 paid 0.15 repost 0.11 thing 0.15 two 0.16
the+credit usual 0.15
the+culprit not 0.1
the+custom *nothing 0.11 again 0.21 from -0.12
the+date from 0.33 open 0.18 set 0.33
the+email *nothing -0.13 ask 0.14 custom 0.13 has 0.16 messag 0.11 supplier 0.13 two 0.14
the+error messag 0.11
the+expiri # 0.11 like 0.11 look 0.11 respons 0.11 utc 0.11
the+export *nothing 0.18
the+fail # 0.18 *step 0.16 =retry 0.29 =sync-export 0.15 bodi 0.18 configur 0.12 do 0.11 export 0.21 page 0.12
the+fail record -0.12 sync 0.19 type 0.15 your -0.22
the+field *nothing 0.21
the+first onli 0.1
the+fix *step 0.15
the+invoic *nothing -0.21 =cannot -0.14 =contact 0.1 =credit-note 0.13 =map 0.1 =paid 0.2 =payment 0.22 =refuse 0.2
the+invoic =transaction 0.19 =void 0.15 account -0.15 again 0.1 appli 0.13 becaus 0.13 cannot -0.15 credit 0.13
the+invoic document 0.22 export 0.17 first 0.17 from 0.32 link 0.13 mark 0.12 neither 0.18 nor 0.19 note 0.19
the+invoic one -0.11 paid 0.2 payment 0.22 process 0.22 re 0.15 refus 0.2 screenshot -0.11 start 0.1 still 0.17
the+invoic them 0.22 there 0.16 they 0.18 transact 0.19 void 0.15 what 0.13 which 0.13 within 0.25 xero -0.18
the+invoic you -0.16
the+journal *nothing 0.15
the+last *step 0.13
the+ledger have 0.12
the+limit *nothing 0.13 =exceed 0.15 =five-thousand 0.14 =transaction 0.14 exceed 0.15 have 0.11 record 0.14
the+limit request 0.15 transact 0.14 you 0.15
the+line *statement 0.1 account 0.16 code 0.18
the+link =map 0.11 connect 0.18 into 0.11 so 0.15 there 0.12 was 0.12 what 0.12
the+list *step 0.15
the+lock *nothing 0.17
the+log =invalid 0.13 =unauthorized 0.13 invalid 0.13 then 0.1
the+login *nothing -0.13
the+lot do 0.24 have 0.22 need 0.22
the+mail ask 0.11 messag 0.11 two 0.11
the+map =error 0.12 =map 0.2 =permission 0.1 =sync-export 0.12 again 0.13 can -0.13 error 0.12 from 0.1 leav 0.1
the+map map 0.14 permiss 0.1 these 0.13 you -0.19
the+matter *statement 0.11 xero 0.17
the+menu *nothing 0.25
the+messag *statement 0.1 have 0.15 no 0.11 xero 0.11
the+name *escalation 0.11 =error 0.12 =support 0.1 after 0.1 alreadi -0.11 ask 0.11 continu 0.1 custom -0.12
the+name error 0.12 have 0.11 know 0.11 readi 0.11 screenshot 0.1 send 0.11 supplier -0.13 team 0.1 tell 0.11
the+name these 0.1 they 0.11 want 0.14
the+new *statement -0.18 =error -0.11 do 0.12 error -0.11 from 0.15 messag -0.14 you 0.18
the+next *nothing 0.16
the+number *escalation -0.11 *nothing -0.53 =error -0.12 =format 0.22 =organization -0.11 =tax 0.14 =tax-number 0.14
the+number but 0.11 countri 0.14 do 0.1 error -0.12 format 0.22 gst 0.14 have -0.15 know -0.11 match 0.29 messag -0.11
the+number need -0.11 organiz -0.11 readi -0.11 say -0.12 so 0.22 support -0.11 tell -0.11 they -0.11 updat 0.22
the+number valid 0.1 vat 0.14 what -0.1
the+offic *nothing 0.21
the+old =contact 0.11 entir 0.12 have -0.15 if 0.13 messag -0.12 those 0.1 what -0.16
the+one *nothing -0.17 *statement 0.12
the+order *nothing 0.15 them -0.14
the+other *caution -0.12 *statement -0.13 =account 0.12 =delete -0.12 =search 0.14 =sync-export -0.11 account -0.1
the+other articl -0.11 ask -0.11 befor -0.13 custom 0.12 do -0.1 export -0.12 look 0.12 need 0.15 sale 0.18 say -0.13
the+other send -0.14 so -0.11 supplier 0.1 want -0.17 you -0.18
the+page bottom 0.15 page 0.18 xero 0.12
the+payment =payment -0.17 =transaction 0.1 first -0.11 from 0.15 if -0.15 payment -0.17 send 0.16 transact 0.1
the+period *caution 0.17 afterward 0.17 again 0.11 ask 0.17 close 0.13 do 0.21 from 0.12 open 0.16 whoever 0.17
the+person *nothing 0.12
the+phone *nothing 0.14
the+platform *escalation 0.1 =nothing 0.22 =outage 0.1 anywher 0.1 ask 0.1 confirm 0.1 contact 0.1 down 0.1 have 0.1
the+platform if 0.14 issu 0.1 know 0.1 messag 0.1 need 0.1 outag 0.1 page 0.1 partner 0.1 readi 0.1 support 0.1
the+platform tell 0.1 their 0.1 they 0.1 want 0.1 write 0.1
the+price *nothing 0.19
the+queue xero -0.13
the+reason *statement 0.11
the+receipt *nothing 0.17
the+reconnect *escalation 0.18 *nothing -0.28 =error 0.18 =integration -0.13 =prompt -0.15 again 0.13 back 0.17
the+reconnect click 0.16 come 0.17 error 0.18 have 0.18 integr -0.13 know 0.18 messag 0.18 need 0.18 prompt -0.15
the+reconnect readi 0.18 send 0.18 tell 0.18 they 0.18 want 0.18
the+refresh # -0.14 =account 0.14 =account-code -0.14 =admin 0.25 =menu -0.11 =refresh -0.1 =three-digit -0.14
the+refresh admin 0.25 digit -0.14 enter -0.14 general -0.14 gl -0.14 go 0.25 ledger -0.14 menu -0.11 none -0.14
the+refresh refresh -0.1 tab -0.16 xero -0.11 yet -0.14
the+report *nothing 0.24
the+reset *step 0.13 =connect 0.16 =manual 0.19 =reset 0.3 ask 0.3 manual 0.13 reset 0.3 them 0.3
the+rest need 0.18
the+right *nothing 0.14
the+same *nothing 0.1 *step -0.16 =mismatch 0.11 =missing -0.14 =outage -0.1 =retry -0.18 =sync-export -0.17
the+same =tax-code 0.11 after 0.13 again -0.11 all 0.1 ask -0.2 check 0.11 code -0.1 continu 0.11 doe -0.23 down -0.11
the+same export -0.16 fail -0.12 first 0.13 from -0.13 go -0.18 has -0.32 itself 0.12 match 0.13 must 0.12 not -0.22
the+same step 0.14 take 0.13 these 0.19 through 0.13 uniqu 0.11 what -0.11 whether 0.13 whi -0.11 which -0.15
the+same you -0.12 your -0.22
the+screen bottom 0.15 page 0.12
the+second =delete 0.16 account 0.15 all 0.18 not 0.15 remov 0.16 send 0.15 want -0.22
the+supplier *nothing 0.42 *statement -0.22 supplier -0.17
the+support after 0.1 ask 0.14 continu 0.1 step 0.13 them 0.16
the+tax *escalation 0.12 *statement -0.14 =error 0.11 =organization 0.15 =retry 0.21 ask 0.19 can -0.21 continu 0.12
the+tax do 0.25 document 0.14 error 0.11 export 0.28 have 0.23 know 0.12 messag 0.1 not -0.14 one -0.18 organiz 0.15
the+tax readi 0.12 send 0.12 tell 0.12 they 0.12 up -0.11 want 0.12 what 0.12 xero -0.17 you 0.14
the+ticket ask 0.2 them 0.2
the+time *nothing 0.14
the+transact xero 0.19
the+two *nothing -0.22 =error -0.14 =map 0.11 articl 0.16 ask -0.14 doe 0.12 error -0.14 from 0.11 have -0.11
the+two messag -0.12 need -0.16 not 0.1 one 0.18 page 0.31 say 0.13 so 0.11 they -0.1 want -0.14 was 0.13 what 0.12
the+vat *nothing 0.14 *step -0.1
the+vendor articl 0.13 say 0.13
the+whole *escalation 0.12 =exceed 0.12 =organization 0.1 =support 0.12 exceed 0.12 have 0.15 know 0.12 organiz 0.1
the+whole page 0.2 rate 0.12 readi 0.12 support 0.11 team 0.12 tell 0.12 they 0.12
the+xero =contact 0.1 again -0.13 ask -0.12 go -0.18 have -0.16 messag -0.15 need -0.19 one 0.2 open 0.1 send -0.13
the+xero support -0.2 when -0.1
their+invoic *nothing 0.12
them *statement -0.16
then *caution -0.21 *escalation -0.24 *nothing -0.15 *statement -0.45 *step 0.22
then+thank *nothing 0.17
then+the *step 0.11
there *caution 0.16 *escalation -0.42 *nothing -0.32 *statement 0.29
there+a *escalation -0.33 *nothing 0.11
there+an *statement -0.11
there+is *statement 0.17 *step 0.13
there+no *statement 0.14
these *nothing 0.4 *step -0.23
they *statement -0.2
they+are *escalation -0.11 *step 0.16
they+chang =remap 0.16 map 0.16 re 0.11
they+need *statement -0.13 =outage 0.14 =sync-export 0.11 =transaction -0.1 account 0.14 ask 0.14 can -0.16 check 0.15
they+need code 0.11 do 0.12 go 0.1 if 0.14 transact -0.1 write 0.12 xero 0.13
they+say =reconnect 0.14 been 0.14 has 0.14 onc 0.2 reconnect 0.14 should 0.2 then 0.2 work 0.2
they+want =contact 0.13 not 0.1 send 0.25 still 0.14 support 0.21
theyv *escalation 0.1 =error 0.1 =organization 0.1 error 0.1 know 0.1 need 0.1 organiz 0.1 readi 0.1 send 0.1 tell 0.1
theyv want 0.12
thing *nothing -0.58 *statement 0.15
think *nothing 0.17 code 0.27 one 0.17 send -0.14 support -0.19 your 0.14
this+in *nothing -0.13
this+month *nothing 0.15
this+morn have 0.13 you 0.1
this+one *nothing 0.28
this+the *nothing 0.38
tho *statement 0.21 xero 0.15
those *escalation -0.12 *nothing -0.18
though *escalation 0.21 *step -0.14 =contact 0.12 =fail -0.1 =organization 0.12 =payment 0.14 =sync-export -0.26
though again -0.17 code 0.22 doe 0.17 fail -0.1 go 0.14 has 0.12 if 0.18 know 0.21 messag 0.16 need 0.21 organiz 0.12
though readi 0.21 send 0.21 so -0.21 still 0.11 tell 0.21 they 0.17 want 0.12 you 0.15
three # 0.16 *nothing -0.26 *statement 0.27 =account-code -0.15 code -0.12 first 0.41 have 0.11 not 0.23 still 0.1
through *nothing 0.11 *step -0.19 =account 0.24 =admin -0.11 =integration 0.13 =organization 0.22 =retry -0.19
through account 0.22 author 0.18 can -0.1 document -0.12 if -0.14 integr 0.14 may 0.31 need 0.12 organiz 0.22
through still 0.21 than 0.15 there 0.34 these -0.11 your -0.16
throw =account 0.1 =integration 0.12 integr 0.12 so 0.11 xero 0.1
thursday *nothing 0.33
thx *nothing 0.64
tick *statement -0.16 *step 0.11 =delete -0.13 =manual 0.19 =organization -0.1 =reconcile 0.15 =sync-export 0.11
tick =transaction 0.15 account 0.11 check 0.19 code 0.13 contact -0.17 do -0.25 export 0.1 find 0.18 from -0.27
tick has -0.22 if -0.12 keep -0.14 manual 0.19 not -0.23 open -0.11 organiz -0.1 reconcil 0.15 remov -0.13 say -0.44
tick send 0.14 transact 0.15 untick 0.25 want -0.17 was 0.19 what -0.3 whether 0.38 which -0.33 xero 0.18 you -0.14
tick+box contact -0.11 find 0.18 has -0.11 keep -0.11 set 0.18 untick 0.1 want -0.12
ticket *nothing 0.19 ask 0.11 them 0.13
tidi *nothing 0.23
till has 0.22
time # 0.48 *nothing 0.15 *statement -0.11 *step -0.13 =authorize -0.13 =connect -0.27 =disconnect 0.17 =expire 0.26
time =integration -0.19 =reference-number -0.15 =token 0.33 again 0.16 attempt 0.18 author -0.14 code -0.18
time connect -0.27 expir 0.3 go -0.18 integr -0.19 like 0.51 look 0.54 not -0.17 now 0.12 refer -0.15 report 0.11
time respons 0.54 so 0.24 start -0.15 still 0.2 token 0.37 utc 0.51 was -0.13 what 0.14 xero -0.18
time+or *statement 0.12 xero 0.12
tini =support 0.17 after 0.17 document 0.17 team 0.17
to+be *escalation -0.24
to+call if 0.13 want 0.18
to+do *escalation -0.25 *nothing -0.17
to+get *escalation 0.1 *statement 0.19
to+go account 0.1
to+just *caution 0.19
to+know *escalation 0.14 =error 0.14 =organization 0.14 error 0.14 have 0.13 know 0.14 need 0.12 organiz 0.14
to+know readi 0.14 support 0.13 tell 0.14 they 0.14 what 0.13
to+look look 0.11
to+open what 0.1
to+press *nothing 0.17 =sync-export 0.12
to+see *statement 0.17 have 0.14 not 0.14 sync 0.15 you 0.14
to+send # 0.13 sync 0.13 your 0.1
to+tell you 0.11
to+that *nothing 0.11
to+the *escalation 0.15 *nothing 0.5 *step -0.18
to+them *step 0.18
to+which *step 0.16
to+whom send 0.22 support 0.22
to+xero *statement 0.13 =integration 0.12 have 0.12 integr 0.12 you 0.13
today *nothing 0.25 *statement -0.23 =fail -0.11 =integration 0.16 =support 0.11 after 0.17 attempt 0.24 day 0.13
today document 0.31 fail -0.11 far 0.15 fewer 0.15 has -0.13 hour 0.12 integr 0.16 one -0.14 page -0.2 record -0.14
today request 0.17 status 0.18 still 0.26 team 0.11 then -0.11 there 0.2 your -0.23
togeth *nothing 0.1
token =integration 0.1 =outage -0.11 =reconnect -0.15 administr -0.13 although 0.14 anywher -0.11 ask 0.1
token confirm -0.11 connect 0.11 down -0.11 id -0.35 integr 0.1 outag -0.11 partner -0.11 platform -0.13 say -0.15
token so 0.11 their -0.11 when -0.14 write -0.11 your 0.12
token+is what 0.12
told *nothing 0.14
tomorrow =fail 0.12 again 0.13 fail 0.12 from 0.14 what 0.16
tonight *nothing 0.1
too *escalation -0.37 *question 0.1 *statement 0.15
top # 0.13 =date 0.11 bottom 0.24 date 0.11 day 0.11 grid 0.11 newest 0.11 order 0.12 page 0.22 previous 0.11
top select 0.17 updat 0.11 xero 0.13
top+or # 0.11 =date 0.11 date 0.11 day 0.11 first 0.11 grid 0.11 list 0.11 newest 0.11 order 0.11 previous 0.11
top+or updat 0.11
touch *escalation -0.11 *statement 0.12 =account 0.13 =map 0.16 =setup 0.23 account 0.13 between 0.22 check 0.14
touch contact 0.11 if -0.21 know -0.11 map 0.19 messag -0.13 need 0.11 not 0.39 readi -0.11 send -0.11 support 0.11
touch tell -0.11 want -0.16 what -0.11 you -0.1
touch+the =map 0.19 =setup 0.2 map 0.19
train *nothing 0.41
transact what 0.12 xero 0.13
treasur =admin 0.17 admin 0.15 administr 0.17 api 0.17 bearer 0.16 get 0.16 header 0.15 id 0.16 not -0.14 page 0.24
treasur platform 0.17 their 0.1 xero 0.14 your 0.13
tri *nothing 0.23 =contact -0.15 =reconnect -0.11 =retry -0.1 =setup 0.14 =sync-export -0.13 =transaction -0.37
tri after 0.1 again -0.21 all 0.36 been -0.23 can 0.25 categori 0.24 click -0.12 code -0.11 configur 0.21 continu 0.11
tri export -0.28 from -0.14 keep -0.11 need 0.16 not 0.35 now -0.24 one 0.17 problem 0.17 reconnect -0.1 say 0.11
tri set -0.22 so -0.15 sync -0.13 tax 0.24 transact -0.37 what -0.11 xero -0.16 your 0.19
tri+again *nothing 0.16 retri 0.12 send 0.12
tri+it *nothing 0.24
tri+one messag 0.13 need 0.17
trigger *step 0.11 =integration 0.1 =reconnect 0.15 has 0.13 have 0.16 integr 0.1 re 0.15 you 0.12
trust *nothing 0.16 =error 0.19 =sync-export 0.16 error 0.19
tuesday *nothing 0.27
turn *escalation 0.1 =organization 0.31 =outage 0.11 anywher 0.1 confirm 0.1 issu 0.1 know 0.1 need 0.1 organiz 0.31
turn outag 0.1 page 0.1 partner 0.1 readi 0.1 tell 0.1 timestamp 0.1 write 0.1 xero 0.12
twice *nothing 0.5 first 0.24 if 0.13 record 0.11
two # -0.22 *nothing -0.2 *step 0.1 =authorize -0.18 =email 0.18 =invalid -0.11 =mismatch 0.18 =payment -0.13
two =setup 0.18 =stray-character 0.15 =support 0.23 after 0.16 again -0.26 all 0.13 ask -0.53 attempt 0.32
two author -0.18 befor -0.18 between 0.13 bottom 0.38 can 0.14 charact 0.15 check -0.11 code -0.15 comma 0.15
two compar 0.18 contact 0.32 continu -0.27 custom -0.1 document 0.12 doe 0.12 down -0.27 each 0.12 email 0.18
two exist -0.11 export -0.22 far 0.13 fewer 0.13 first 0.14 from -0.15 has -0.21 have 0.17 how -0.14 if -0.11
two issu 0.14 leav 0.45 make 0.14 match 0.18 may -0.11 messag -0.11 no -0.11 one 0.41 onli 0.37 open -0.25 otherw 0.12
two page 0.41 part 0.15 record 0.11 request 0.14 say -0.16 screenshot -0.34 select 0.33 space 0.15 stand 0.1
two status 0.16 step -0.41 still 0.25 suit 0.11 sure 0.15 team 0.22 than 0.19 there 0.36 these -0.38 two 0.27
two uniqu 0.1 way 0.1 when -0.15 xero 0.16 your -0.14
two+email *nothing 0.11
two+of *step 0.11 first 0.16 there 0.17 xero 0.12
two+peopl want 0.2
ty *nothing 0.29
type *nothing 0.24 =integration 0.15 =three-digit 0.11 digit 0.11 enter 0.11 general 0.11 gl 0.11 integr 0.14
type ledger 0.11 need -0.12 yet 0.11
u *nothing 0.21
un *nothing 0.2 =cannot 0.12 =error -0.14 =map -0.12 =sync-export -0.15 also 0.12 bring 0.12 cannot 0.12 error -0.14
un hold 0.12 replac 0.12 revert 0.11 so -0.18 they -0.11 when 0.12
un+void =cannot 0.12 also 0.12 back 0.12 bring 0.12 cannot 0.12 hold 0.12 replac 0.12 revert 0.11 when 0.12 while 0.12
unarch *nothing 0.22
under can 0.15 do -0.14 go 0.11 need -0.11 send -0.14 you -0.12
under+which go 0.13
undo *escalation -0.1 *statement 0.1 =contact -0.16 =error -0.15 =organization -0.1 contact -0.1 do 0.2 document -0.1
undo error -0.15 have -0.13 if -0.1 know -0.1 need -0.1 organiz -0.1 readi -0.1 right 0.12 say 0.24 send -0.1
undo support -0.1 tell -0.1 these -0.12 they -0.1 want -0.1 what 0.18 when 0.17 xero -0.1
unlink =connect 0.12 alon 0.12 between 0.12 connect 0.12 end 0.12 particular 0.12 you 0.11
unlock+it =account 0.11 account 0.11 go 0.11 your 0.11
untick *caution -0.23 *nothing 0.25 *statement -0.13 *step -0.1 =delete -0.12 =mismatch -0.14 account -0.15
untick alreadi -0.12 befor -0.23 but -0.15 code -0.1 detail -0.15 do -0.13 down -0.24 has -0.11 keep -0.13 match -0.14
untick not -0.14 note -0.23 old -0.23 remov -0.12 two -0.12 xero -0.1 you -0.12
until *nothing 0.15 has 0.18
up *caution 0.2 *escalation 0.2 *nothing 0.13 *statement -0.43
up+the *step 0.1
up+who *escalation 0.11 =error 0.11 =organization 0.11 error 0.11 have 0.11 know 0.11 messag 0.1 need 0.11
up+who organiz 0.11 readi 0.11 send 0.11 tell 0.11 they 0.11 want 0.11
up+with *caution 0.17
url *step 0.12 =remap 0.35 ask 0.35 map 0.24 re 0.35 them 0.35
us *statement 0.16 *step -0.14
us+out *statement 0.13
use *caution 0.16 *nothing 0.23 *statement -0.1 *step -0.19 =account -0.17 =authorize 0.16 =error -0.12 =map 0.11
use =setup 0.12 articl -0.12 author 0.16 befor 0.16 can 0.25 check -0.11 contact -0.1 down 0.17 error -0.12 first 0.15
use from -0.13 has -0.28 leav -0.12 menu -0.1 need -0.14 not -0.18 open -0.1 page -0.11 resum 0.13 select -0.1
use send 0.34 so -0.11 token -0.1 typic -0.11 untick 0.29 until 0.1 up 0.11 want -0.11 xero 0.18 you 0.1
use+the can 0.11 code 0.12 send 0.19 xero 0.14
user *nothing 0.37 *step -0.12 =error -0.17 =menu -0.18 =setup 0.12 can 0.16 code -0.12 error -0.17 have 0.1 not -0.11
user set 0.13 tab -0.16 then 0.17 until 0.15 up 0.13 what -0.14 your -0.14
vanish *nothing 0.25
vat *nothing 0.22 *statement -0.11 =setup 0.15 compar 0.26 configur 0.14 not -0.14 one 0.13 tax 0.11
vat+return *nothing 0.12
vendor *statement 0.17 articl 0.13 has 0.1 not 0.2 say 0.13 supplier 0.1
veri *nothing 0.24
verifi verifi 0.16
void =map -0.18 =reference-number 0.11 =sync-export -0.17 =unlink -0.12 add 0.11 alreadi -0.18 ani -0.15 becaus -0.18
void check -0.11 correspond -0.11 end 0.11 fast 0.11 fed -0.17 instead 0.19 link -0.18 mark -0.18 not -0.16
void number 0.11 refer 0.11 solut 0.11 such -0.17 them 0.19 there -0.18 through -0.17 usual -0.17 whether -0.11
void which -0.18 you 0.1 your -0.18
void+it *escalation -0.14 =contact -0.14 =error -0.16 =organization -0.14 =paid -0.18 =refuse -0.18 contact -0.14
void+it document -0.14 error -0.16 from 0.15 know -0.14 messag -0.14 need -0.14 neither -0.14 nor -0.14 organiz -0.14
void+it paid -0.18 process 0.15 readi -0.14 refus -0.18 send -0.14 still -0.14 support -0.14 tell -0.14 they -0.13
void+it what -0.13 within 0.15
w *nothing 0.1
wait *statement -0.15 =cannot -0.13 export 0.1 page 0.22 they 0.12 wait 0.11
want *caution -0.15 *nothing -0.2 =connect -0.26 =integration 0.15 =payment 0.11 =retry -0.12 =sync-export -0.36
want after -0.12 again -0.16 befor -0.18 click -0.19 connect -0.14 continu -0.13 down 0.13 export -0.13 first 0.11
want from 0.22 integr 0.15 one -0.1 open -0.13 remov 0.13 support 0.14 sync -0.23 was -0.19 xero 0.22 your -0.12
want+to *nothing -0.15 =delete 0.1 =nothing 0.13 from 0.3 support 0.1
warehous *nothing 0.28
warn *nothing 0.26
was *caution -0.27 *escalation -0.28 *nothing 0.39 *question -0.13 *step -0.29
was+delet *escalation 0.14 =delete 0.17 =error 0.14 =organization 0.14 =support 0.17 after 0.14 continu 0.14
was+delet delet 0.17 error 0.14 from 0.17 have 0.14 if 0.15 know 0.14 messag 0.14 need 0.14 organiz 0.14 readi 0.14
was+delet screenshot 0.14 send 0.17 so 0.23 step 0.14 support 0.17 team 0.17 tell 0.14 these 0.12 they 0.14 want 0.14
was+delet was 0.13 what 0.24 xero 0.15
was+it *nothing 0.19
was+me *nothing 0.22
was+the *escalation -0.27
was+void *statement 0.16 =cannot 0.16 =void 0.14 also 0.16 articl 0.16 back 0.16 bring 0.16 cannot 0.16 chang 0.12
was+void hold 0.16 note 0.15 replac 0.16 revert 0.14 say 0.16 void 0.14 was 0.15 when 0.16 while 0.16
way # 0.19 *nothing -0.15 *step 0.12 =connect -0.11 =token 0.12 =transaction 0.23 again -0.16 bearer 0.14
way connect -0.12 current 0.21 do -0.27 find -0.12 get 0.22 header 0.14 look 0.21 need -0.11 not -0.15 now 0.15
way onli 0.13 page -0.13 say -0.11 see 0.15 set -0.16 token 0.15 transact 0.23 want -0.12 way 0.12
way+to *escalation -0.11 know -0.11 readi -0.11 send -0.11 tell -0.11 they -0.1 want -0.14
we *caution 0.6 *escalation -0.12 *nothing -0.12 *statement -0.31
we+do *nothing -0.17 *step 0.13
we+lock *nothing 0.15
we+never have 0.14 need 0.14 not -0.18 send 0.22 these 0.24 untick 0.2
we+pay *statement 0.26 =cannot 0.26 about 0.26 api 0.26 cannot 0.26 extend 0.26 more 0.26 page 0.26 rate 0.24 say 0.26
we+pay set 0.26
we+use *nothing 0.38
week # 0.11 *nothing 0.2 =integration -0.13 all 0.14 integr -0.13 list 0.19 look 0.1 previous 0.17 sync 0.12
week updat 0.17 while -0.15
well *nothing 0.21 =account -0.27 =error 0.12 =setup 0.18 account -0.12 again -0.11 all 0.17 articl 0.1 can 0.17
well configur 0.12 have -0.25 not 0.11 page -0.17 send -0.11 then 0.15 there -0.22 want -0.11 xero -0.15 your 0.16
went *nothing 0.17 *step -0.11 =support -0.15 after -0.18 api 0.1 do 0.11 from -0.12 one 0.11 still 0.17 team -0.12
went they -0.1 write 0.1
went+through *nothing 0.23 =organization -0.1 organiz -0.1 they -0.1
were *statement -0.3
westpac *nothing 0.14
weve *nothing 0.32 =admin 0.11 =outage 0.13 administr 0.11 anywher 0.13 confirm 0.13 down 0.13 explain 0.13 issu 0.13
weve outag 0.13 partner 0.13 platform 0.11 their 0.13 timestamp 0.1 write 0.13
what *caution -0.23 *nothing -0.94 *question -0.31 *step 0.43 =account 0.28 =address 0.28 =admin -0.28 =amount 0.19
what =approve -0.12 =authenticate 0.24 =authorize 0.16 =banner -0.17 =cannot -0.21 =chart-of-accounts 0.19
what =complete -0.24 =connect 0.14 =contact -0.18 =credit-note -0.13 =date 0.38 =delete -0.22 =discount 0.17
what =draft 0.26 =duplicate -0.27 =email -0.15 =expire 0.13 =format 0.2 =freight 0.17 =integration -0.14 =manual 0.11
what =menu -0.13 =mismatch 0.42 =missing 0.13 =multiple -0.24 =name -0.14 =not-found 0.12 =nothing 0.23
what =organization 0.13 =payment 0.14 =permission 0.19 =prompt 0.24 =reference-number 0.2 =refresh 0.17 =remap 0.15
what =retry -0.12 =search -0.15 =setup -0.31 =stuck -0.1 =support -0.16 =tax-code -0.36 =wait -0.1 =where-find -0.15
what =workspace -0.27 account 0.27 action 0.17 activ -0.41 add 0.26 admin -0.4 advanc 0.19 affect -0.31 again -0.57
what also -0.17 amount 0.15 ani -0.15 anoth -0.23 api -0.13 approv -0.12 articl -0.79 ask 0.31 attempt 0.23
what author 0.12 away -0.22 back -0.46 banner -0.17 becaus -0.15 befor 0.2 bodi -0.13 bot 0.1 both -0.17 bottom 0.14
what break -0.16 bring -0.21 but 0.18 can -0.14 cannot -0.32 categori -0.25 chang 0.29 chart 0.19 check -0.1
what client -0.32 code 0.15 come -0.24 communic 0.13 compar 0.25 complet -0.24 configur -0.23 connect 0.13
what contact -0.16 correct -0.36 correspond -0.16 credit -0.12 custom 0.12 data 0.12 decim 0.17 detail 0.14
what disconnect -0.19 discount 0.17 do 0.17 doe -0.48 down -0.23 draft 0.26 each -0.3 edit -0.22 either -0.19
what email -0.15 enter -0.15 entir 0.13 everi -0.23 exist 0.17 expir 0.17 expiri -0.21 fail -0.1 fast 0.26 fed -0.19
what find -0.29 first -0.4 flow 0.1 format 0.2 freight 0.17 give -0.19 go -0.47 guid -0.13 happen -0.1 has 0.3
what help 0.16 hold -0.21 how -0.3 i -0.16 id -0.16 import 0.18 instanc -0.13 integr -0.12 interrupt 0.13 into 0.11
what itself -0.22 keep -0.25 last 0.12 let 0.11 link -0.13 list -0.13 map 0.12 match 0.29 menu -0.12 messag -0.3
what mobil 0.1 must -0.3 name -0.14 navig 0.1 need -0.11 neglig 0.18 no 0.28 nor -0.12 note -0.21 noth 0.34
what number 0.13 oauth 0.18 occur -0.17 onc -0.22 one -0.15 onli -0.17 open -0.47 order -0.32 organiz 0.13 other 0.29
what own 0.14 page -0.23 past -0.16 pay 0.17 payment 0.11 pend -0.1 portal -0.32 post -0.24 problem -0.11
what process -0.42 prompt 0.24 purchas -0.11 ran 0.12 reason -0.14 reauthor -0.38 reconnect 0.13 redo 0.14 refer 0.2
what refresh 0.17 replac -0.21 request -0.1 revert 0.19 review 0.2 sale -0.19 save -0.17 say -0.27 scope 0.15
what see -0.12 select 0.52 servic 0.13 set -0.14 sever -0.24 should -0.12 show -0.28 solut 0.18 solv -0.22
what someth -0.12 speak -0.19 start 0.16 supplier 0.12 support -0.15 tab -0.23 take -0.5 tap 0.1 team -0.13 them 0.38
what then -0.16 these -0.19 they -0.12 through -0.59 timestamp -0.24 too -0.48 tri -0.41 two 0.42 type -0.27
what typic -0.22 under -0.19 uniqu -0.11 unlink -0.1 up -0.18 updat -0.23 url 0.21 use -0.13 utc 0.13 valid 0.21
what wait -0.2 want 0.15 was -0.13 way 0.17 web 0.1 when 0.12 where -0.15 whether -0.22 whi -0.33 which 0.15
what while -0.47 whoever -0.28 within -0.33 work -0.15 workspac -0.27 wrong 0.29 xero 0.24 yes -0.24 you 0.14
what your 0.21
what+are may 0.19
what+broke *statement 0.12
what+do # -0.2 *escalation 0.12 *nothing -0.25 *statement -0.53 =account 0.16 =adjust -0.22 =cannot -0.13
what+do =connect -0.13 =disconnect -0.15 =fail -0.19 =integration -0.21 =invoice -0.14 =prompt -0.2 =reconnect 0.1
what+do =reference-number 0.11 =setup 0.12 =support 0.13 =sync-export -0.36 =tax -0.22 =unlink 0.12 =workspace -0.12
what+do account 0.17 again -0.15 all -0.18 alreadi -0.16 although 0.11 articl -0.17 ask 0.12 attempt 0.34 authent 0.22
what+do befor -0.15 between -0.36 bot 0.14 bottom 0.27 can -0.12 cannot -0.12 chang 0.11 common -0.12 concierg 0.13
what+do connect -0.29 copi 0.21 disconnect -0.12 disrupt -0.1 do -0.15 document 0.14 doe -0.15 end -0.14 fail -0.14
what+do first -0.2 from -0.29 go -0.18 if 0.12 integr -0.2 invoic -0.14 itself -0.24 know 0.12 left 0.15 look -0.23
what+do make -0.15 map -0.12 may -0.14 mobil 0.14 navig 0.14 neither 0.17 no -0.12 nor 0.17 not -0.18 now -0.2
what+do onc -0.1 page 0.14 permiss -0.11 prompt -0.2 readi 0.12 reauthor -0.21 refer 0.11 report 0.1 save -0.19
what+do say -0.23 select 0.35 send 0.22 set -0.14 so -0.33 solut 0.12 still 0.11 supplier 0.18 sync -0.33 tap 0.14
what+do tax 0.16 team 0.13 tell 0.12 these -0.23 those -0.17 time -0.18 two -0.22 url 0.22 want 0.11 was -0.11
what+do web 0.14 workspac -0.12 your -0.26
what+doe *statement 0.11 *step -0.11 =connect 0.22 =error -0.1 =organization -0.22 =support 0.13 connect 0.21
what+doe error -0.11 have -0.13 organiz -0.22
what+els *statement 0.14 do 0.12 may 0.19 not 0.11 want 0.13 what 0.12 which 0.19 wrong 0.16
what+exact *statement 0.11
what+goe sinc 0.16
what+happen *nothing 0.21 =archive 0.13 archiv 0.13 been 0.11 no 0.12
what+if *escalation 0.11 =error 0.11 =organization 0.11 after 0.13 continu 0.12 error 0.11 know 0.11 messag 0.11
what+if need 0.11 organiz 0.11 readi 0.11 send 0.12 support 0.1 tell 0.11 these 0.12 they 0.11 want 0.13
what+is *nothing 0.1 =connect 0.1 ask 0.36 messag -0.22
what+it =organization 0.13 organiz 0.13
what+now *statement -0.21
what+number *statement 0.15
what+should *step 0.19 =contact 0.17 =integration 0.24 =nothing 0.16 =outage 0.11 =reference-number 0.25 ask 0.5
what+should code 0.18 down 0.15 find 0.11 go 0.12 has 0.15 integr 0.24 make 0.38 not 0.14 noth 0.16 refer 0.25
what+should status 0.1 sure 0.36 their 0.12 them 0.41 you 0.16 your 0.11
what+still current 0.1 now 0.1 see 0.1
what+the *nothing 0.38 *statement -0.22 =error -0.12 error -0.12 have -0.14 say 0.12 what -0.11 you -0.12
what+then =contact 0.12 =error 0.11 error 0.11 if 0.11 messag 0.15 need 0.15 what 0.16 you 0.12
what+would # 0.11 =organization 0.14 =sync-export 0.12 error 0.19 fail 0.1 organiz 0.14
what+wrong *statement 0.16 =email 0.1 =invalid 0.16 email 0.1
when *caution 0.11 *nothing 0.15 *statement -0.34 =account -0.54 =adjust 0.19 =connect 0.12 =error -0.19 =expire 0.15
when =organization -0.17 =payment -0.11 =reset 0.25 =retry -0.11 =support -0.16 =token 0.18 account -0.23 adjust 0.14
when again 0.16 articl -0.22 been -0.28 check 0.35 click -0.14 do -0.1 error -0.2 expiri 0.4 first -0.15 from 0.14
when has 0.16 have -0.17 last 0.12 look -0.11 make 0.3 messag -0.21 need -0.12 not -0.13 organiz -0.17 page -0.32
when ran 0.12 reset 0.25 say -0.2 send -0.19 set -0.15 status -0.3 support -0.22 team -0.13 then 0.24 there -0.21
when they -0.18 timestamp 0.42 token 0.2 xero -0.22 your 0.18
when+i *escalation 0.19 *nothing 0.11 *step -0.12 =contact 0.19 =error 0.15 =organization 0.14 after 0.11 again 0.13
when+i attempt 0.1 code 0.15 connect 0.13 contact 0.15 continu 0.12 error 0.15 go 0.12 if 0.17 know 0.19 messag 0.12
when+i need 0.17 organiz 0.14 readi 0.19 record 0.11 send 0.17 tell 0.19 there -0.12 they 0.1 want 0.18 what 0.17
when+it *nothing -0.38 *step 0.11 =integration 0.12 again 0.17 check 0.16 expiri 0.25 if 0.22 integr 0.12 neither 0.14
when+it not 0.19 these 0.15 timestamp 0.37
when+we *nothing 0.1
where # -0.27 *caution -0.12 *nothing -0.68 *question -0.12 *step 0.16 =account 0.24 =admin 0.17 =authenticate -0.21
where =authorize -0.31 =bank-account 0.16 =cannot 0.11 =chart-of-accounts 0.13 =contact 0.12 =currency 0.26
where =delete -0.13 =disconnect -0.18 =error 0.14 =fail -0.21 =integration 0.14 =invoice -0.11 =map -0.13
where =missing -0.22 =name -0.15 =outage -0.18 =permission -0.24 =prompt 0.11 =reconnect 0.16 =reference-number -0.11
where =reset -0.25 =retry -0.18 =setup -0.18 =support 0.1 =tax -0.21 =tax-code -0.11 =tax-rate -0.12 =token 0.14
where account 0.17 admin 0.2 administr -0.22 advanc 0.24 again -0.64 all -0.36 alreadi -0.16 although -0.23
where anoth -0.12 anywher -0.17 applic -0.26 articl 0.22 ask -0.2 authent -0.14 back -0.36 bank 0.16 bearer -0.15
where becaus -0.14 blue 0.14 bodi -0.25 bottom 0.36 can -0.32 center 0.12 chart 0.13 choos -0.11 click 0.27
where client 0.23 code -0.1 confirm -0.17 connect 0.16 contact -0.28 content -0.26 correct 0.19 currenc 0.26
where data -0.17 disconnect -0.16 do -0.21 document -0.18 doe 0.19 down -0.38 enabl 0.31 end -0.16 error 0.14
where expir -0.1 expiri 0.21 export 0.11 fail -0.14 find 0.27 first -0.19 get -0.13 go 0.37 has -0.22 have -0.24
where header -0.27 healthi -0.11 help 0.2 i -0.12 if -0.21 instead 0.16 instruct 0.12 integr 0.19 invalid -0.14
where invoic -0.11 issu -0.17 itself -0.11 json -0.26 keep -0.29 list -0.13 longer -0.17 match -0.26 may -0.42
where messag 0.18 miss -0.15 name -0.15 note -0.13 noth 0.1 now -0.1 occur -0.12 one -0.33 onli -0.27 open 0.18
where outag -0.17 page 0.54 partner -0.17 permiss -0.13 platform -0.22 portal 0.23 prompt 0.11 re 0.16 read -0.2
where refer -0.11 remov -0.2 request -0.27 reset -0.25 same 0.11 say 0.18 scope -0.11 screenshot -0.12 select 0.11
where set 0.41 sinc -0.12 so 0.1 someth -0.15 specif 0.15 step -0.27 sure 0.11 system 0.25 tab -0.17 tax -0.21
where team 0.1 their -0.19 them 0.13 then -0.16 these -0.14 they -0.11 through 0.3 time -0.14 timestamp 0.21
where token 0.16 too -0.14 type -0.38 usual -0.15 utc -0.11 valid -0.13 wait -0.12 what -0.25 while -0.16 write -0.2
where yes -0.12 you -0.27 your -0.15
where+can =log 0.14 log 0.14 specif 0.14 through 0.16 what -0.11
where+do *escalation 0.13 *nothing 0.2 *statement -0.28 *step -0.17 =account -0.14 =admin -0.29 =authenticate -0.14
where+do =authorize -0.13 =cannot -0.14 =contact 0.12 =disconnect -0.12 =fail -0.13 =log -0.31 =map -0.21
where+do =missing -0.1 =nothing 0.11 =outage -0.13 =permission -0.23 =reconnect 0.12 =sync-export -0.54 =token -0.12
where+do =where-find 0.14 admin -0.23 administr -0.16 again -0.23 although -0.15 anywher -0.12 api -0.21 attempt 0.11
where+do been 0.1 between -0.16 bot 0.1 can -0.12 cannot -0.14 check -0.2 client 0.11 concierg 0.1 confirm -0.12
where+do correct -0.31 do -0.15 doe 0.2 down -0.34 export -0.18 fail -0.13 find 0.15 first -0.14 from 0.16 has 0.14
where+do header -0.13 instead 0.14 issu -0.12 know 0.13 left 0.12 log -0.34 longer -0.17 look -0.1 may -0.25
where+do messag 0.14 mobil 0.1 navig 0.1 need 0.12 no 0.12 not 0.13 noth 0.13 oauth -0.14 one -0.17 open -0.16
where+do outag -0.12 page -0.2 partner -0.12 platform -0.16 portal 0.11 readi 0.13 scope -0.14 step -0.14 sync -0.61
where+do tab 0.11 tap 0.1 tell 0.13 these -0.12 timestamp -0.14 token -0.1 two -0.11 updat 0.15 web 0.1 when -0.14
where+do where 0.14 which 0.11 while -0.11 write -0.14 xero -0.18 you -0.21 your -0.18
where+doe =error 0.15 error 0.15 messag 0.19 send 0.19 support 0.27 sync 0.16
where+in =admin 0.14 =chart-of-accounts 0.22 admin 0.14 chart 0.22 go 0.13
where+is *statement 0.16 =chart-of-accounts 0.23 =menu 0.26 chart 0.23 menu 0.26 page 0.1 say 0.12 them 0.1 they -0.12
where+is xero 0.11
where+that =sync-export 0.1 articl 0.16 contact -0.11 find 0.19 say 0.18 set 0.16 xero 0.1
whereabout xero 0.14
whi # -0.35 *escalation -0.35 *nothing -0.35 *statement 0.45 *step -0.35 =admin -0.2 =connect 0.19 =disconnect 0.26
whi =expire -0.11 =fail -0.21 =integration 0.35 =map 0.19 =nothing 0.17 =payment -0.12 =reconnect -0.31 =revoke 0.2
whi =sync-export 0.31 =token 0.11 access 0.17 account 0.14 activ 0.11 admin -0.17 all -0.3 alreadi 0.19 ask -0.15
whi becaus 0.24 been 0.13 befor 0.18 between 0.2 but 0.18 can 0.17 chang 0.12 click -0.12 code -0.14 concierg 0.19
whi connect 0.19 disconnect 0.26 doe -0.29 everi -0.11 export 0.15 fail -0.31 fed 0.12 find -0.32 first 0.15 go -0.3
whi if -0.43 integr 0.35 into 0.15 know -0.35 log 0.16 messag 0.35 need -0.13 old 0.12 onc 0.16 one 0.17 post 0.27
whi probabl 0.1 readi -0.35 reason 0.12 revok 0.2 say -0.19 secur 0.12 set 0.13 support -0.3 tell -0.35 then 0.19
whi there 0.27 these -0.23 they -0.54 through 0.36 token 0.16 two 0.16 until 0.24 up 0.11 use -0.23 usual 0.24
whi was 0.13 what -0.44 when -0.22 whi 0.33 xero 0.26
whi+doe =disconnect 0.18 =period 0.13 =revoke 0.18 activ 0.13 again 0.14 ask 0.1 code 0.18 disconnect 0.18 do 0.11
whi+doe keep 0.13 period 0.13 reason 0.16 revok 0.18 secur 0.16 stay 0.13 want 0.27 was 0.18 you -0.11
which *caution -0.57 *nothing -0.7 *step 0.28 =account 0.15 =admin 0.14 =amount 0.17 =archive -0.11
which =bank-account -0.13 =cannot -0.21 =complete -0.23 =contact 0.2 =disconnect -0.19 =duplicate 0.18 =error 0.15
which =fail -0.18 =manual -0.18 =merge 0.15 =missing 0.18 =name 0.12 =organization -0.22 =outage -0.1 =prompt -0.12
which =receipt -0.17 =reconnect 0.22 =reference-number 0.2 =refresh -0.22 =restore 0.11 =retry -0.13 =search -0.34
which =sync-export -0.54 =transaction -0.28 =where-find -0.15 activ -0.1 admin 0.21 advanc -0.11 after 0.24
which again -0.76 all -0.23 alreadi 0.19 amount 0.19 anoth 0.1 api -0.12 archiv -0.11 ask 0.16 attempt 0.24
which authent -0.21 back 0.16 bank -0.13 been -0.46 befor -0.18 bot 0.19 can -0.2 cannot -0.2 code 0.21 common -0.11
which compar 0.3 complet -0.23 configur -0.28 continu 0.14 correct -0.29 credit -0.11 custom 0.2 data -0.25
which differ 0.13 disconnect -0.14 down -0.33 duplic 0.11 enter -0.14 entir 0.1 error 0.15 exist 0.17 export -0.62
which fail -0.32 field 0.12 find -0.34 give 0.11 go 0.2 has -0.18 have -0.15 left 0.35 log -0.13 longer -0.18
which manual -0.11 map 0.16 match 0.19 may -0.2 merg 0.15 miss 0.23 mobil 0.19 name 0.12 navig 0.19 need -0.19
which no -0.16 not -0.1 note -0.21 number 0.18 one -0.29 open 0.22 organiz -0.22 own 0.13 page -0.28 post -0.14
which prompt -0.12 read -0.14 reason -0.11 receipt -0.17 reconnect 0.3 record -0.21 refer 0.2 refresh -0.22
which remov -0.11 resolv -0.17 restor 0.11 same -0.19 save -0.12 say -0.12 screenshot -0.3 set 0.32 settl 0.2 sinc 0.2
which so -0.2 someth -0.15 start 0.34 status 0.19 stay 0.2 step -0.12 still -0.2 supplier 0.32 support -0.14 sure -0.3
which sync -0.24 system 0.15 tab 0.33 take -0.11 tap 0.19 tax -0.16 them 0.1 through -0.2 timestamp -0.12 too -0.55
which transact -0.28 tri -0.18 two 0.32 type -0.18 typic 0.1 under 0.42 untick 0.2 up 0.1 use 0.24 usual -0.13
which utc 0.24 way -0.19 web 0.19 what -0.14 where -0.15 whether -0.16 whi 0.71 while -0.22 whoever 0.18 write -0.11
which wrong -0.14 your -0.13
which+account xero 0.11
which+bank *nothing 0.24
which+button *step 0.11 =reconnect 0.14 click 0.25 reconnect 0.14 select 0.11
which+field *statement 0.27 =email 0.15 =missing 0.11 =required 0.15 email 0.15 field 0.15 miss 0.11 requir 0.15
which+is articl 0.15 messag 0.11
which+menu go 0.17
which+of *escalation -0.11 =delete 0.12 =error -0.15 =retry 0.15 articl 0.24 ask -0.11 can 0.1 doe 0.21 error -0.15
which+of know -0.11 need -0.14 one 0.17 readi -0.11 say 0.13 so 0.11 support -0.1 tell -0.11 they -0.11 two 0.11
which+of was 0.1
which+one *step -0.15 =organization -0.13 =retry -0.22 not -0.16 open 0.1 organiz -0.13 send -0.17 there 0.11 two 0.13
which+one what -0.15
which+page =organization 0.18 back 0.29 organiz 0.18 say 0.1
which+system supplier 0.23
which+tab =menu 0.12 tab 0.46
which+xero *nothing 0.27
while *nothing 0.37 *step -0.12 =error -0.15 error -0.15 have -0.13 they -0.12
who # -0.24 *caution 0.17 *escalation 0.12 *nothing 0.18 *statement -0.81 *step -0.12 =account -0.38 =cannot -0.12
who =connect -0.22 =contact 0.46 =delete -0.22 =fail -0.11 =integration -0.25 =map -0.39 =name -0.15 =reconnect -0.12
who =reference-number 0.12 =refresh -0.12 =support 0.23 =sync-export 0.13 =tax-code 0.13 =transaction -0.4
who account -0.14 admin -0.11 afterward 0.11 again -0.29 all -0.22 although -0.12 articl -0.46 attempt 0.3 been -0.38
who bot 0.16 bottom 0.14 cannot -0.12 close 0.1 come 0.16 concierg 0.15 connect -0.12 contact 0.51 disconnect -0.17
who do 0.18 document -0.17 end -0.28 everi 0.13 find -0.11 from -0.3 has -0.46 help 0.12 how -0.21 integr -0.24
who keep 0.24 know 0.12 left 0.11 log 0.14 map -0.48 may -0.28 mobil 0.16 must -0.17 name -0.15 navig 0.16 need 0.15
who neither -0.11 no -0.15 nor -0.11 now 0.33 one -0.26 onli -0.18 rate 0.13 re -0.25 readi 0.12 refer 0.12
who refresh -0.12 report 0.15 resum 0.34 retri -0.11 right -0.11 same -0.11 say -0.3 so -0.16 start 0.12 stay 0.17
who support 0.52 sync 0.13 tap 0.16 team 0.24 tell 0.12 than 0.17 they 0.1 transact -0.4 was -0.2 web 0.16 when -0.3
who whi 0.13 while -0.28 whoever 0.3 xero -0.3
who+archiv *nothing 0.12
who+can *escalation 0.16 *nothing -0.33 *statement -0.2 =contact 0.15 =error 0.15 =organization 0.12
who+can =reference-number 0.18 =sync-export 0.14 ask 0.16 attempt 0.15 contact 0.1 continu 0.14 do 0.1 document 0.17
who+can error 0.15 have 0.14 know 0.16 need 0.16 not 0.11 organiz 0.12 readi 0.16 refer 0.18 send 0.14 step -0.12
who+can support 0.21 sync 0.23 tell 0.16 they 0.16 want 0.15 what 0.14
who+do =contact 0.25 =support 0.16 again -0.21 anoth 0.1 code 0.2 contact 0.3 continu 0.11 step 0.15 support 0.3
who+do team 0.16 these 0.19 xero -0.12
who+has *nothing 0.18
who+help *escalation 0.33 =error 0.3 =organization 0.26 =reconnect 0.11 ask 0.12 error 0.3 have 0.29 if 0.3 know 0.33
who+help messag 0.33 need 0.32 organiz 0.26 readi 0.33 reconnect 0.11 send 0.32 support 0.15 tell 0.33 they 0.32
who+help want 0.33 what 0.29 xero 0.16 you 0.18
who+is *nothing -0.2 *step 0.2 if -0.13 send -0.17 what -0.12
who+revok *nothing 0.16
who+set =admin 0.16 =connect 0.14 =login 0.16 =setup 0.16 =token 0.14 admin 0.16 connect 0.14 credenti 0.16 log 0.16
who+set origin 0.16 set 0.1 up 0.19 was 0.14
who+take *nothing 0.16
whole *statement -0.16 =delete 0.16 all 0.19 delet 0.13 from 0.22 item 0.1 these 0.22
whom *escalation 0.12 =contact 0.18 =error 0.12 =support 0.17 contact 0.18 document 0.12 error 0.12 know 0.12
whom messag 0.12 need 0.12 readi 0.12 send 0.36 still 0.14 support 0.33 team 0.17 tell 0.12 they 0.1 want 0.12
whom you 0.18
whom+do *escalation 0.13 =contact 0.13 =error 0.13 =organization 0.13 contact 0.13 document 0.15 error 0.13 have 0.13
whom+do if 0.13 know 0.13 messag 0.13 need 0.13 organiz 0.13 readi 0.13 send 0.13 support 0.13 tell 0.13 they 0.13
whom+do want 0.13
whos *escalation 0.15 *nothing 0.26 =error 0.13 =expire 0.12 =fail 0.14 =reconnect 0.16 =token 0.13 after 0.11
whos come 0.16 connect 0.2 continu 0.11 error 0.13 expir 0.12 fail 0.14 go 0.21 have 0.16 know 0.15 messag 0.13
whos need 0.13 readi 0.15 reconnect 0.1 still 0.11 tell 0.15 they 0.16 want 0.13 was 0.13
whos+next *escalation 0.23 =error 0.23 =organization 0.22 contact 0.13 error 0.23 have 0.22 if 0.17 know 0.23
whos+next messag 0.23 need 0.23 organiz 0.22 readi 0.23 send 0.16 support 0.19 tell 0.23 they 0.22 want 0.2 what 0.2
whose =invalid 0.11 if 0.12 need -0.12 set 0.14 whose 0.11
whose+address *statement 0.11 =invalid 0.11 whose 0.11
will *caution -0.38 *escalation -0.18 *nothing 0.35 *question -0.22 *step -0.16
will+do *nothing 0.13
will+it *nothing -0.45 *statement 0.27
will+the *escalation -0.23 *nothing 0.19 *statement -0.13
will+they *escalation 0.22 *step 0.15
wipe *caution 0.22 *nothing 0.11 =delete 0.13 from 0.16 no 0.16 note 0.22 remov 0.14 you 0.11
wipe+the *nothing 0.12
with+a *nothing 0.23
with+anoth *statement 0.15 again 0.15
with+everi *nothing 0.26
with+me *nothing 0.16
with+our *statement 0.18
with+that *escalation -0.12
with+the *escalation -0.16 *nothing 0.19
with+them *nothing 0.48
without *nothing -0.19 *statement -0.11 *step 0.16 =error 0.21 although 0.13 doe -0.12 error 0.21 has 0.22 if -0.15
without messag 0.16 not -0.1 what 0.11 xero 0.1
wont *caution -0.11 *escalation 0.23 *step -0.17
word =integration 0.19 integr 0.19
work *nothing 0.43 *statement -0.16 *step -0.11 =connect -0.1 =contact -0.13 =delete -0.16 =integration 0.13
work =support 0.14 account -0.17 after 0.22 again -0.13 can 0.14 connect -0.1 continu 0.15 doe -0.13 from -0.24
work if 0.11 screenshot 0.13 set -0.11 so -0.15 step 0.17 team 0.14 these 0.2 was -0.11
worth =connect 0.12 =fail 0.11 articl 0.1 can 0.31 common 0.16 connect 0.12 fail 0.11 find 0.14 fix 0.14 help 0.16
worth look 0.1 messag 0.19 need 0.21 not 0.21 say 0.15 when 0.16 you 0.23 your 0.11
would *escalation -0.36 *statement 0.12 *step -0.12
would+that *statement 0.18
write *nothing -0.26 =account -0.15 =integration 0.15 =refresh 0.13 =support 0.18 account 0.17 articl 0.25
write correct 0.13 custom 0.13 first -0.15 from -0.1 go -0.1 help 0.1 how 0.12 integr 0.14 neither 0.26 onc 0.29
write open 0.2 refresh 0.13 say 0.2 should 0.29 still 0.15 team 0.17 these 0.16
write+to *nothing 0.21 continu -0.11
wrong # -0.25 *caution 0.11 *escalation -0.25 *nothing -0.34 *statement 0.22 *step -0.12 =account -0.17
wrong =account-code 0.19 =disconnect 0.22 =fail -0.1 =integration 0.11 =invalid 0.39 =missing 0.13 =organization -0.27
wrong =payment 0.17 =reconnect 0.15 =setup 0.1 =support -0.12 =tax 0.19 after -0.25 again 0.29 can -0.31 categori 0.15
wrong chang -0.19 check 0.12 code 0.23 contact -0.11 continu -0.25 custom 0.15 export -0.13 fail -0.1 from 0.13
wrong has 0.15 if -0.11 integr 0.14 into 0.11 invalid 0.31 keep 0.11 know -0.25 need -0.25 no 0.23 organiz -0.27
wrong problem 0.1 readi -0.25 send -0.22 status 0.2 supplier 0.12 tell -0.25 they -0.26 want -0.25 what 0.23 when 0.11
wrong you 0.14
wrong+with *statement 0.25 =invalid 0.24 custom 0.12 invalid 0.14 not 0.14 supplier 0.12
xero # -0.12 *caution -0.17 *nothing -0.31 *question -0.15 *statement 0.12 =account-code -0.17 =address -0.11
xero =approve 0.15 =authorize 0.24 =automatic -0.19 =complete -0.14 =credit-note -0.18 =currency -0.18 =delete -0.12
xero =disconnect 0.19 =error -0.2 =fail -0.16 =integration 0.19 =invalid -0.19 =invoice -0.22 =map 0.15 =menu 0.12
xero =missing 0.16 =name -0.2 =organization 0.14 =outage 0.21 =paid 0.17 =permission 0.1 =prompt -0.3 =reconnect 0.15
xero =refresh -0.24 =refuse 0.22 =remap 0.16 =required -0.29 =retry -0.32 =revoke 0.27 =search -0.18 =setup 0.13
xero =support -0.23 =tax 0.12 =tax-code -0.26 =three-digit -0.14 =token -0.13 =where-find -0.19 =workspace -0.22
xero access 0.19 add 0.19 address 0.1 admin -0.17 advanc -0.22 advic -0.15 affect -0.1 after -0.23 again -0.22
xero ani -0.14 anywher 0.16 api 0.14 app 0.14 approv 0.15 articl -0.21 ask 0.18 author 0.23 automat -0.19 back -0.28
xero bearer -0.22 becaus 0.21 been 0.28 befor 0.11 between 0.22 bodi -0.27 bottom -0.47 but -0.24 carri -0.17
xero categori -0.13 chang 0.27 come -0.21 common 0.11 communic 0.11 compar -0.12 complet -0.14 concierg -0.12
xero confirm 0.16 contact -0.32 continu -0.1 creat 0.13 currenc -0.18 custom 0.16 data -0.28 differ 0.11 digit -0.14
xero disconnect 0.13 disrupt 0.1 document -0.13 doe -0.23 done -0.16 each -0.15 edit -0.16 either -0.17 enabl -0.12
xero end 0.14 enter -0.17 entir 0.14 error -0.21 exist 0.3 fail -0.22 fast 0.19 general -0.14 get -0.15 gl -0.14
xero guid -0.15 hand -0.19 have 0.12 header -0.22 help -0.17 how 0.13 integr 0.2 interrupt 0.11 invalid -0.14
xero invoic -0.22 issu 0.21 keep -0.22 leav -0.18 ledger -0.14 left -0.11 link 0.19 list -0.11 map 0.22 mark 0.22
xero match 0.27 may -0.32 mean -0.16 menu 0.1 messag -0.16 more 0.11 name -0.2 necessarili -0.19 new 0.21 no 0.1
xero none -0.1 nor -0.12 not -0.14 note -0.29 number 0.12 old -0.12 onc -0.25 onli 0.13 organiz 0.14 other -0.11
xero our -0.15 outag 0.16 paid 0.17 partner 0.16 previous -0.17 problem -0.14 prompt -0.3 put 0.15 re 0.22 reason -0.1
xero reauthent -0.19 reconnect 0.13 refresh -0.24 refus 0.22 report -0.34 repost 0.1 request -0.19 requir -0.11
xero retri -0.41 revert 0.15 revok 0.27 sale -0.14 same -0.17 say -0.21 secur -0.21 send -0.13 servic 0.11
xero should -0.12 show 0.12 sinc -0.23 singl -0.11 so 0.15 solv -0.16 speak -0.13 specifi -0.2 start -0.28 status 0.27
xero step -0.13 supplier 0.21 sync -0.12 system -0.12 tab 0.25 take -0.16 team -0.2 their 0.14 them 0.18 then 0.15
xero there 0.32 these -0.12 those 0.11 timestamp 0.14 token -0.12 too -0.29 tri -0.13 type -0.24 typic -0.21
xero unlink -0.12 until 0.12 updat 0.15 use -0.13 usual 0.1 wait -0.1 where -0.19 whether -0.18 whi -0.15 which -0.18
xero will -0.19 work -0.12 workspac -0.22 write 0.15 wrong -0.17 xero 0.39 yet -0.14 you -0.22 your -0.18
xero+admin *step 0.11 =sync-export 0.13 click 0.18 now 0.2 sync 0.16
xero+and *nothing 0.19
xero+at *nothing 0.15
xero+do =contact 0.15 creat 0.1 entir 0.17 have -0.21 if 0.13 new 0.13 one 0.12 record 0.18 supplier 0.1 there -0.23
xero+for *nothing 0.28
xero+has *step -0.12 ask 0.13 do 0.17 not 0.16 what 0.12 xero 0.11
xero+in *statement 0.15
xero+is *statement -0.18 again -0.11 go 0.22 have -0.17 if -0.12 messag 0.15 no -0.12 send -0.13 there -0.12
xero+or *escalation -0.21 *statement 0.16 =archive 0.25 =cannot 0.17 =error -0.22 =organization -0.19 =retry 0.18
xero+or again -0.14 archiv 0.25 articl -0.17 been 0.14 cannot 0.2 contact -0.16 do -0.12 document -0.15 error -0.22
xero+or from 0.26 know -0.21 longer 0.17 map -0.12 messag -0.21 need -0.21 no 0.23 not -0.11 open 0.25 organiz -0.19
xero+or page 0.25 readi -0.21 say 0.33 send -0.19 supplier 0.11 support -0.19 tell -0.21 there 0.13 they -0.25
xero+or want -0.21 what -0.23 your 0.13
xero+password *nothing 0.22
xero+role *nothing 0.21
xero+then again 0.15
xero+what from 0.17
year *escalation -0.19 *nothing 0.31 *step -0.25 =account -0.15 =contact -0.16 =error -0.22 =organization -0.19
year =retry -0.15 after -0.13 articl -0.15 can 0.2 contact -0.15 document -0.17 error -0.22 export -0.15 from -0.15
year if -0.21 know -0.19 need -0.22 organiz -0.19 readi -0.19 say -0.16 send -0.28 support -0.15 tell -0.19 they -0.22
year up 0.12 want -0.16 what -0.15
yep *nothing 0.5
yes *escalation -0.28 *nothing 0.27
yes+pleas *nothing 0.31
yesterday document 0.27 have 0.13 need 0.11 still 0.19 than 0.12 there 0.12
yet *nothing 0.39 can 0.11
you *caution -0.67 *escalation -0.48 *nothing 1.06 *statement -0.38 *step -0.47
you+call *nothing 0.12
you+have *nothing 0.22
you+say messag 0.11
you+sure *statement 0.12 messag 0.18
you+talk messag 0.14
your *nothing 0.57 *step -0.18
your+a *nothing 0.27
"""
