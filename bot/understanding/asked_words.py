"""
What the words of a question are worth for those of a passage that answers it, as a logarithm of odds.

Written by `tests/benchmarks/pointing.py --write`; `bot.understanding.pointing` says what a feature is. A line holds a
feature of a question, and features of passages, each with what it is worth beside that.
"""

WORTH = r"""
* *case 0.51 *caution -0.48 *escalation -1.06 *missed 0.25 *most 0.78 *nothing 2.54 *question -1.53 *shared 1.16
* *statement -0.81 *step -1.3
# # -0.15 *caution -0.39 *nothing 0.25 *step -0.33 =account 0.2 =account-code 0.13 =adjust -0.14 =archive 0.2
# =authenticate 0.12 =cannot -0.13 =connect -0.15 =daily 0.13 =delete -0.15 =discount -0.14 =duplicate -0.15
# =error -0.11 =freight -0.14 =integration -0.14 =invalid -0.15 =invoice -0.12 =log -0.22 =login -0.13 =map -0.18
# =menu -0.26 =mismatch 0.11 =missing -0.25 =multiple -0.19 =name -0.27 =not-found 0.14 =organization -0.13
# =outage -0.11 =paid -0.11 =payment -0.21 =period -0.12 =permission 0.11 =prompt 0.19 =queue -0.18 =reconnect -0.24
# =refresh -0.11 =refuse -0.15 =required -0.14 =reset 0.12 =retry -0.45 =sales-order 0.12 =search -0.26
# =sync-export -0.14 =tax-rate 0.16 =token -0.12 =unauthorized -0.17 =workspace -0.22 =zero 0.11 access -0.14
# account 0.15 activ -0.14 advanc -0.14 affect -0.15 again -0.1 all -0.1 api -0.15 applic -0.1 archiv 0.2 around 0.11
# ask -0.42 back -0.22 bearer -0.13 becaus -0.22 befor -0.41 between -0.12 bodi -0.23 book -0.25 both -0.16
# bottom -0.13 busi -0.25 but -0.11 cannot -0.12 caus -0.1 click -0.13 come -0.15 concierg -0.13 connect -0.13
# content -0.1 count 0.18 creat 0.13 credit -0.16 custom -0.11 daili 0.13 data -0.13 decim -0.14 delet -0.15
# differ 0.12 discount -0.14 do 0.17 doe -0.31 down -0.12 either 0.26 error -0.17 everi -0.28 exist 0.14 find -0.15
# fix 0.12 flow -0.17 freight -0.14 get -0.1 give -0.18 grid 0.15 header -0.17 help -0.2 how 0.11 id -0.11 if -0.16
# instead 0.12 integr -0.13 invalid -0.13 invoic -0.12 issu 0.21 itself -0.13 json -0.1 keep -0.44 like -0.25
# log -0.28 look -0.2 make -0.12 map -0.17 match 0.19 menu -0.16 messag -0.18 miss -0.18 must -0.13 name -0.27
# neither 0.25 nor 0.21 note -0.18 oauth 0.1 old -0.12 open -0.34 order 0.17 organiz -0.13 origin -0.12 other 0.18
# out -0.1 paid -0.11 past -0.19 pay -0.14 payment -0.13 period -0.18 permiss -0.33 place 0.18 post -0.3 previous 0.16
# prompt 0.19 purchas 0.13 put 0.13 queue -0.18 rais 0.15 re -0.3 reason -0.17 refresh -0.11 refus -0.15 report -0.12
# reset 0.12 round 0.11 sale 0.28 same -0.24 say 0.12 scope 0.12 secur -0.17 select -0.28 send -0.14 set -0.34
# sever -0.19 show -0.14 sinc -0.19 start -0.14 stay -0.22 step 0.18 straightforward 0.11 suggest 0.11 suit -0.18
# sure -0.12 sync -0.19 tab -0.19 their 0.16 then 0.11 they -0.13 those -0.13 through -0.1 time -0.31 token -0.11
# two -0.26 type -0.26 under -0.14 until -0.13 up -0.12 updat 0.17 use 0.15 usual -0.18 utc -0.3 verifi 0.15 wait 0.13
# want -0.18 what 0.13 which 0.14 while -0.1 whoever -0.37 within 0.11 without 0.15 workaround -0.25 workspac -0.22
# wrong 0.23 xero -0.31 you -0.12
#+# *caution -0.14 =adjust -0.15 =discount -0.17 =error 0.14 =freight -0.17 =map -0.15 =queue -0.13 =sales-order 0.14
#+# =token 0.16 =zero 0.12 adjust -0.17 all -0.14 anoth 0.19 articl 0.15 both -0.17 click -0.1 continu 0.11 count 0.2
#+# decim -0.17 discount -0.17 error 0.14 everi -0.18 first -0.16 freight -0.17 have 0.14 keep -0.14 look 0.14
#+# map -0.1 match 0.23 neither 0.13 nor 0.13 one 0.1 order 0.14 pay -0.17 place 0.2 queue -0.13 rais 0.16 round 0.12
#+# sale 0.14 say 0.16 step 0.13 than 0.11 token 0.19 trigger 0.18 utc 0.2 verifi -0.17 what 0.19 whoever -0.13
#+# without 0.16 your -0.25
#+and # 0.11 *nothing -0.1 =account-code 0.2 =bank-account 0.13 =mismatch 0.17 =tax-rate 0.19 bank 0.13 check 0.11
#+and code 0.2 do 0.17 doe 0.21 guid 0.14 have -0.21 match 0.17 not 0.31 put 0.13 rate 0.19 right 0.13 tax 0.19
#+and what 0.18
#+digit # 0.24 =account-code 0.24 =three-digit 0.24 code 0.19 digit 0.24 enter 0.24 general 0.24 gl 0.24 has 0.19
#+digit ledger 0.24 none 0.24 yet 0.24
#+export *nothing 0.15
#+for *nothing 0.29
#+hour *nothing 0.16
#+i *nothing 0.28
#+in say 0.12
#+invoic *nothing 0.17
#+is *escalation -0.28 *nothing -0.15 =contact -0.14 =error -0.31 =fail -0.14 =map 0.15 =organization -0.23
#+is =support -0.18 account 0.27 after -0.19 alreadi 0.21 also 0.1 articl 0.15 can 0.11 contact -0.26 document -0.2
#+is error -0.28 exist 0.1 first -0.12 has -0.2 know -0.28 map 0.18 may 0.12 one 0.13 organiz -0.23 readi -0.28
#+is send -0.26 status -0.13 support -0.26 team -0.18 tell -0.28 they -0.28 want -0.28 was 0.15 what -0.15 your 0.27
#+of *nothing 0.2 page 0.22
#+on *escalation 0.13 *statement 0.11 *step 0.16 =contact 0.2 =error 0.29 articl 0.28 can 0.15 code 0.1 contact 0.18
#+on document 0.18 doe 0.11 error 0.27 first -0.25 have 0.11 if 0.1 instead 0.14 know 0.13 messag 0.15 need 0.14
#+on neither 0.29 nor 0.31 not 0.12 one 0.22 readi 0.13 send 0.11 still 0.12 support 0.13 take -0.25 tell 0.13
#+on they 0.13 want 0.13 what 0.16 when -0.11 within 0.11 you 0.14
#+or *nothing 0.19
*asking *caution 0.45 *escalation -0.6 *nothing -0.24 *question -0.22 *statement 0.23
=access-denied *statement 0.14 custom 0.17 has 0.13 supplier 0.17
=account # -0.15 *escalation -0.19 *statement 0.12 =account-code 0.11 =admin -0.43 =connect 0.14 =contact -0.16
=account =delete -0.11 =email 0.12 =error -0.19 =invalid 0.27 =menu -0.28 =name -0.2 =outage -0.18 =refresh -0.35
=account =retry -0.17 =support -0.15 =sync-export -0.1 =tax-code -0.12 account 0.19 admin -0.41 advanc 0.21
=account after -0.15 again -0.1 all -0.17 anoth -0.13 articl -0.13 back 0.13 connect 0.13 data -0.34 do 0.15
=account either -0.1 email 0.12 error -0.19 export -0.12 go -0.17 help -0.22 if -0.51 invalid 0.21 issu 0.21
=account know -0.19 leav 0.24 list -0.13 menu -0.25 messag -0.13 name -0.2 noth -0.11 one 0.19 onli 0.12 open -0.27
=account other 0.15 readi -0.19 refresh -0.35 remov -0.1 right -0.12 sale -0.12 same 0.16 say 0.19 send -0.26 set 0.12
=account so 0.12 status 0.18 still -0.14 support -0.19 sync 0.1 tab -0.48 team -0.14 tell -0.19 than -0.16 these 0.16
=account they -0.15 time -0.17 tri -0.25 two -0.2 under 0.17 up -0.2 updat 0.3 want -0.19 was 0.13 way -0.21
=account what -0.23 whatev 0.15 while 0.22 whoever 0.13 wrong 0.17
=account-code has 0.12
=account-number *statement -0.16 =delete -0.12 =mismatch -0.15 alreadi -0.15 but -0.15 detail -0.15 has -0.11
=account-number match -0.15 remov -0.12 send 0.12 two -0.15 untick 0.16
=address =delete 0.13 =name 0.11 again -0.11 all 0.11 export -0.1 from 0.12 if 0.12 messag 0.1 name 0.11 other 0.14
=address remov 0.15 send -0.1 want -0.14
=adjust *escalation -0.17 *statement 0.11 =contact -0.16 =error -0.17 =nothing 0.19 =organization -0.21 =payment -0.14
=adjust =sync-export 0.14 =transaction 0.14 alreadi 0.11 been 0.11 befor 0.16 can -0.15 chang 0.1 contact -0.2
=adjust do -0.16 document -0.16 error -0.17 export 0.15 first -0.1 have 0.12 how 0.15 if -0.3 know -0.17 messag -0.16
=adjust must 0.12 need -0.36 noth 0.19 open 0.3 organiz -0.21 post 0.18 rate 0.24 readi -0.17 record 0.25 send -0.18
=adjust so 0.11 status -0.14 supplier 0.24 support -0.17 tax 0.15 tell -0.17 there -0.12 they -0.29 through 0.21
=adjust transact 0.14 want -0.16 your -0.2
=admin *nothing 0.27 *statement -0.15 *step -0.19 =account -0.21 =authenticate -0.16 =contact -0.2 =disconnect -0.17
=admin =expire 0.13 =login -0.15 =manual -0.14 =menu -0.4 =nothing -0.16 =outage 0.12 =reconnect -0.23
=admin =reference-number -0.23 =refresh 0.18 =revoke -0.16 =sync-export 0.13 account -0.16 admin -0.17 anywher 0.12
=admin api 0.11 ask 0.36 attempt -0.11 authent -0.17 back -0.11 befor -0.17 bot -0.11 can 0.16 check 0.14 code -0.19
=admin come -0.18 concierg -0.15 configur 0.15 confirm 0.12 contact -0.17 credenti -0.18 down 0.11 expir 0.18
=admin find -0.27 go -0.24 guid 0.11 has -0.21 id 0.12 if -0.21 issu 0.11 keep -0.15 leav 0.22 left -0.19 like 0.13
=admin look 0.17 may -0.18 messag -0.11 mobil -0.11 navig -0.11 now 0.21 onc -0.13 origin -0.12 outag 0.12
=admin partner 0.12 reconnect -0.25 refer -0.23 refresh 0.18 report -0.11 resum 0.12 revok -0.16 select -0.16
=admin set -0.31 start -0.15 sync 0.16 tab -0.29 tap -0.11 them 0.11 then 0.15 there -0.13 until 0.2 up -0.15 utc 0.13
=admin was -0.16 web -0.11 write 0.12 xero -0.26 you -0.32
=amount *nothing -0.16 =adjust 0.27 =contact -0.14 =nothing 0.17 =organization -0.16 adjust 0.28 ask -0.22 have -0.28
=amount if -0.16 import 0.14 make 0.16 messag -0.13 more 0.14 need -0.17 neglig 0.14 noth 0.17 onli 0.14 organiz -0.16
=amount send -0.1 you -0.24 your 0.27
=approve *nothing 0.24
=archive *nothing -0.13 =fail -0.11 =merge 0.19 =remap -0.13 =sync-export -0.18 anoth 0.34 ask -0.15 copi 0.18
=archive has -0.17 id -0.12 if 0.19 left 0.25 map -0.12 merg 0.19 must -0.11 need 0.22 one 0.15 open 0.26 re -0.13
=archive same -0.21 sync -0.16 them -0.16 there 0.14 two -0.15 url 0.17 was 0.15
=authenticate *nothing 0.33
=authorize =authorize 0.17 author 0.17 when 0.18
=automatic *statement -0.16 =contact -0.51 =disconnect 0.17 =error -0.11 =retry 0.4 =sync-export 0.33 =token 0.19
=automatic access 0.19 again 0.55 ask -0.11 befor -0.14 can -0.12 cannot -0.11 contact 0.19 error -0.11 export 0.22
=automatic from 0.29 has -0.14 have -0.3 issu -0.16 log 0.18 longer 0.14 make -0.21 messag -0.15 need -0.11 no 0.14
=automatic one -0.19 open -0.12 retri 0.11 send 0.2 support -0.14 sure -0.13 sync 0.14 there -0.22 through 0.17
=automatic token 0.19 two -0.12 you -0.46 your -0.24
=backdate *escalation -0.18 *statement 0.1 =error -0.18 =integration 0.25 =map 0.17 =sync-export -0.13 account 0.12
=backdate again -0.1 can 0.11 error -0.18 integr 0.22 know -0.18 map 0.12 messag -0.11 need -0.16 readi -0.18
=backdate send -0.16 tell -0.18 they -0.2 typic 0.16 want -0.13 what -0.1
=bank-account *nothing 0.13 =missing -0.11 no -0.13 not 0.2 xero -0.15 your -0.12
=bulk =retry 0.19 all 0.14 can 0.1 do 0.12 messag 0.22 need 0.1 same 0.19 then 0.2 these 0.25
=cannot *caution -0.24 *nothing -0.23 *statement 0.35 *step -0.28 =admin 0.12 =cannot 0.34 =disconnect -0.11
=cannot =integration 0.1 =outage 0.1 =setup 0.13 =wait 0.1 all -0.2 although 0.14 api 0.14 articl -0.17 attempt 0.18
=cannot back 0.12 between 0.12 bot 0.15 can 0.21 cannot 0.3 check 0.15 code 0.13 come 0.1 concierg 0.15 configur 0.13
=cannot connect 0.13 do -0.26 fail 0.14 find 0.12 first 0.13 integr 0.11 itself 0.18 make -0.12 mobil 0.15 navig 0.15
=cannot no -0.17 not 0.11 open -0.31 period -0.14 post 0.11 report 0.12 resolv 0.14 retri 0.14 right -0.12 say -0.11
=cannot select -0.13 start 0.13 sure -0.12 tab 0.11 tap 0.15 then 0.15 these -0.12 through 0.1 two -0.15 until 0.18
=cannot up -0.11 utc 0.15 web 0.15 when 0.13 whoever -0.22 write 0.12 you 0.38
=complete *statement -0.18 *step 0.12 =complete 0.12 =contact 0.14 =invalid 0.17 =map -0.29 =menu -0.21 =support 0.15
=complete can -0.13 complet 0.12 contact 0.14 if 0.13 invalid 0.17 map -0.29 menu -0.21 one -0.1 open -0.28
=complete support 0.17 team 0.15
=connect *nothing -0.59 *step 0.27 =admin -0.11 =authenticate 0.19 =connect 0.19 =disconnect 0.16 =manual 0.11
=connect =map 0.24 =nothing -0.13 =permission 0.15 =prompt 0.14 =restore -0.12 =retry 0.12 =support -0.16
=connect =sync-export -0.11 =token 0.12 after -0.11 again 0.11 all -0.35 articl -0.21 authent 0.16 author -0.13
=connect becaus -0.12 befor -0.17 can -0.18 caus -0.13 check 0.11 concierg -0.12 contact 0.12 continu -0.11 do -0.11
=connect everi -0.19 first -0.13 issu -0.1 itself 0.18 map 0.24 may -0.13 must -0.19 onc 0.12 prompt 0.14 re -0.12
=connect reauthor 0.11 reconnect 0.17 restor -0.12 set 0.18 should 0.12 so 0.1 somebodi 0.14 still -0.17 sync -0.12
=connect there -0.22 token 0.11 under -0.22 until -0.15 verifi 0.11 your -0.13
=contact *caution -0.37 *nothing 0.34 *step -0.44 =account -0.31 =address -0.13 =admin -0.1 =archive -0.2
=contact =authorize -0.15 =complete -0.4 =contact 0.13 =disconnect -0.26 =duplicate 0.12 =fail -0.25
=contact =integration -0.24 =limit -0.2 =map -0.2 =nothing 0.1 =outage -0.12 =remap -0.12 =retry -0.2 =revoke -0.17
=contact =search 0.13 =sync-export 0.25 =token -0.32 =transaction 0.22 admin -0.11 advic -0.18 after -0.19 again -0.15
=contact archiv -0.2 author -0.29 befor -0.23 between 0.16 block -0.2 bodi 0.16 but -0.13 client -0.13 complet -0.4
=contact continu -0.25 correct -0.29 creation -0.2 data -0.22 delet -0.12 detect -0.2 document -0.18 doe -0.14
=contact down -0.27 each -0.14 exist 0.12 export 0.15 fail -0.19 find -0.26 give 0.13 go -0.38 guid -0.32 happen 0.19
=contact have -0.13 how -0.53 integr -0.23 into -0.11 left 0.11 limit -0.2 longer -0.19 make -0.16 map -0.22 may -0.35
=contact no -0.3 not -0.24 note -0.29 noth 0.1 old -0.24 open -0.14 other -0.17 our -0.18 page -0.25 portal -0.13
=contact re -0.17 reach -0.2 record -0.21 revok -0.17 same -0.28 say -0.23 send -0.16 settl 0.18 show 0.15 so -0.42
=contact speak -0.12 specifi 0.15 status -0.12 stay 0.19 supplier 0.13 sure -0.11 sync 0.2 through -0.28 token -0.32
=contact too -0.33 transact 0.22 tri 0.19 type 0.18 up 0.21 use 0.19 verifi -0.23 want -0.16 was -0.12 which 0.26
=contact while 0.11 whoever 0.12
=credit-note alreadi -0.11 been -0.1
=currency *nothing 0.31
=daily *escalation -0.12 =contact -0.12 =error -0.12 =exceed 0.1 =five-thousand 0.1 =organization -0.12
=daily =transaction 0.1 contact -0.12 error -0.12 exceed 0.1 have 0.11 if -0.1 know -0.12 need -0.12 organiz -0.12
=daily readi -0.12 record 0.1 request 0.1 send -0.12 still -0.12 support -0.12 sync 0.1 tell -0.12 than -0.11
=daily they -0.12 transact 0.1 want -0.12 what -0.12
=date *caution -0.15 *nothing -0.23 =error -0.12 =expire 0.12 after -0.12 again -0.14 articl -0.15 error -0.14
=date expir 0.13 flow 0.11 from 0.16 has 0.22 open 0.1 past -0.12 re 0.11 say -0.17 set 0.37 time 0.11 trigger 0.11
=date utc 0.32 xero -0.12 your -0.2
=delete *nothing -0.14 *statement -0.11 =account-code -0.1 =contact -0.29 =delete 0.13 =error -0.23 =integration -0.11
=delete =map -0.18 =multiple -0.1 =organization 0.1 =payment -0.17 =reference-number -0.11 =required -0.16
=delete =retry -0.28 =sales-order -0.13 =sync-export -0.14 =tax-rate -0.11 action -0.14 adjust -0.13 again -0.23
=delete around -0.19 ask -0.16 back 0.12 besid 0.26 bottom -0.12 code -0.21 contact -0.37 copi 0.11 credit -0.11
=delete custom -0.2 delet 0.21 do -0.12 document -0.35 either -0.19 error -0.23 everi 0.13 export -0.17 find -0.12
=delete first 0.11 fix -0.3 follow -0.27 go -0.1 has -0.13 help -0.13 if -0.14 instead 0.13 integr -0.11 keep -0.1
=delete link -0.15 look -0.25 make -0.1 messag -0.1 neither -0.11 nor -0.12 not -0.17 one -0.32 order -0.22
=delete organiz 0.1 other -0.2 product -0.11 rais -0.16 rate -0.11 record -0.11 refer -0.11 remov 0.13 requir -0.15
=delete resolv -0.12 sale -0.13 same -0.28 say -0.24 screenshot 0.15 sever -0.1 straightforward -0.19 such -0.16
=delete suggest -0.19 sure -0.1 there -0.11 trigger -0.16 url 0.11 whatev -0.11 when -0.11 whi -0.13 without -0.16
=delete work -0.19 wrong -0.12 you -0.14 your -0.22
=disconnect *statement 0.13 *step -0.14 =connect 0.1 =credit-note 0.11 =payment 0.11 alon 0.23 between 0.23
=disconnect credit 0.11 end 0.23 first 0.12 not 0.15 particular 0.23 payment 0.11 they 0.12 want 0.11
=discount =payment 0.19 you 0.14
=duplicate *nothing -0.17 =mismatch 0.25 =retry 0.29 =sync-export 0.21 administr 0.1 again 0.26 alreadi 0.2 but 0.2
=duplicate contact 0.17 do 0.31 export 0.26 from 0.23 if -0.11 match 0.25 no -0.12 not 0.24 platform 0.1 right 0.13
=duplicate same -0.14 send -0.2 two 0.15 want -0.21 what 0.11
=email # -0.29 *nothing 0.27 *statement -0.11 *step -0.18 =address -0.17 =admin -0.13 =authorize -0.11 =complete 0.24
=email =delete -0.11 =email 0.21 =fail -0.11 =integration -0.11 =invalid 0.17 =limit -0.1 =log -0.13 =missing 0.27
=email =outage -0.12 =required -0.16 =retry -0.13 =stray-character -0.14 =sync-export -0.41 =where-find -0.1
=email activ -0.11 admin -0.12 administr -0.11 again -0.41 all -0.16 alreadi -0.1 although -0.24 anywher -0.12
=email api -0.11 ask 0.11 author -0.11 belong -0.1 block -0.14 can -0.11 charact -0.14 check -0.23 comma -0.14
=email complet 0.24 confirm -0.12 creation -0.14 data -0.31 detect -0.14 do -0.13 down -0.18 email 0.21 exist -0.11
=email explain -0.12 export -0.22 field -0.17 find -0.12 from -0.15 have -0.11 id -0.13 if 0.33 integr -0.1 issu -0.12
=email limit -0.1 log -0.14 look -0.16 make -0.14 map -0.19 may -0.23 miss 0.21 outag -0.12 page -0.11 part -0.14
=email partner -0.12 platform -0.11 post -0.14 reach -0.1 record -0.13 remov -0.25 requir -0.16 say -0.12 so 0.14
=email space -0.14 status -0.12 step 0.13 sure -0.14 sync -0.25 their -0.12 timestamp -0.11 two 0.11 type -0.11
=email verifi -0.34 what -0.11 when -0.21 where -0.1 whose 0.12 write -0.12 xero -0.11 you -0.21 your 0.12
=error *escalation 0.11 *nothing -0.13 =error 0.17 =fail -0.1 =organization 0.12 =setup -0.15 =transaction -0.15
=error alreadi -0.15 although 0.12 articl 0.11 categori -0.11 caus 0.13 configur -0.15 doe 0.11 error 0.17 from -0.17
=error if 0.11 know 0.11 messag 0.27 need 0.11 number 0.12 one 0.12 organiz 0.12 page -0.14 problem -0.1 readi 0.11
=error save 0.12 select -0.1 send 0.14 so -0.16 status -0.11 still 0.13 supplier 0.1 tax -0.11 tell 0.11 these 0.13
=error they 0.11 transact -0.15 want 0.11 when -0.18 your -0.14
=everything *nothing -0.25 *statement 0.19 =account 0.12 =authorize 0.13 =connect 0.19 =integration -0.11 =nothing 0.1
=everything =organization 0.1 =outage 0.11 =transaction 0.16 account 0.12 alon 0.31 although 0.11 authent 0.13
=everything author 0.13 been -0.15 between 0.34 can 0.13 check 0.29 connect 0.23 correct -0.11 do -0.23 each 0.27
=everything end 0.31 have -0.13 if 0.18 integr -0.11 make -0.12 may 0.14 messag -0.25 need 0.17 not 0.19 organiz 0.1
=everything particular 0.31 start -0.13 status -0.2 they -0.14 through -0.13 too 0.29 transact 0.16 you -0.18
=expire # 0.11 *nothing 0.15 =admin -0.2 =authenticate -0.11 =disconnect 0.14 =integration -0.11 =permission -0.13
=expire =revoke 0.16 =sync-export -0.19 admin -0.24 disconnect -0.14 do -0.14 fail -0.12 have -0.12 integr -0.11
=expire issu 0.16 like 0.12 may -0.16 not -0.12 past -0.17 respons 0.12 revok 0.16 set -0.11 so 0.14 sync -0.19
=expire time -0.18 utc 0.12 verifi -0.13 want -0.1 what 0.14 which -0.12 xero -0.1 you -0.23
=fail *caution 0.14 *nothing -0.37 =account 0.12 =authorize 0.18 =complete -0.22 =contact -0.14 =delete 0.22
=fail =disconnect 0.28 =error 0.27 =expire -0.11 =fail 0.22 =invalid -0.33 =manual 0.16 =permission 0.13 =retry 0.12
=fail =revoke 0.24 =search -0.31 =sync-export 0.11 access 0.28 administr -0.13 all 0.25 although 0.2 anywher -0.12
=fail ask -0.26 attempt -0.14 author 0.18 been 0.13 between 0.11 bot 0.26 compar -0.16 complet -0.22 concierg 0.16
=fail confirm -0.12 contact -0.12 document 0.17 doe -0.11 each -0.15 error 0.19 expir -0.11 find -0.23 follow -0.14
=fail from -0.11 give 0.11 id -0.1 if -0.21 invalid -0.33 keep -0.11 left 0.27 let 0.13 list -0.22 longer 0.24
=fail map 0.11 may -0.12 messag 0.14 mobil 0.26 navig 0.26 no 0.23 onc -0.18 other 0.19 outag -0.12 partner -0.12
=fail permiss 0.19 platform -0.13 revok 0.24 right 0.15 screenshot -0.2 set -0.17 somebodi 0.18 stay -0.15 step -0.23
=fail still -0.27 support -0.15 sync 0.13 tap 0.26 their -0.13 them -0.26 then -0.23 type 0.14 under 0.1 updat -0.13
=fail utc -0.2 was 0.24 web 0.26 what 0.22 whi 0.18 write -0.12
=five-thousand =daily 0.15 =exceed 0.16 =five-thousand 0.18 =sync-export 0.12 =transaction 0.15 daili 0.15 exceed 0.16
=five-thousand export 0.12 have 0.19 rate 0.12 record 0.16 request 0.18 say -0.11 sync 0.16 then 0.13 transact 0.15
=five-thousand what 0.11 you 0.13
=format =format 0.11 format 0.11 match 0.11 so 0.11 updat 0.11
=freight *nothing 0.26
=integration =integration 0.18 =refresh 0.13 =where-find 0.19 data 0.13 mean 0.19 messag 0.12 plugin 0.19 refresh 0.13
=integration these 0.19 where 0.19
=invoice # -0.1 *nothing 0.12 *step -0.17 =account -0.12 =cannot -0.24 =complete -0.12 =connect 0.15 =delete -0.11
=invoice =draft -0.17 =exceed -0.14 =invoice 0.19 =map -0.19 =mismatch -0.14 =name -0.12 =organization 0.11 =paid -0.1
=invoice =revoke 0.13 =setup -0.24 =support -0.22 =unlink -0.11 add -0.2 after 0.12 anoth -0.21 articl 0.15 ask -0.29
=invoice can 0.12 cannot -0.29 chang -0.15 complet -0.12 configur -0.19 connect 0.15 creat 0.14 custom -0.11
=invoice document 0.13 draft -0.17 enabl 0.19 exceed -0.14 fast -0.2 fed -0.15 have -0.14 if -0.1 invoic 0.19
=invoice issu 0.15 look -0.17 map -0.32 match -0.26 name -0.12 not -0.12 number -0.25 open -0.49 organiz 0.11
=invoice other -0.19 page -0.11 paid -0.1 post 0.13 rate -0.17 remov -0.13 request -0.23 resolv -0.13 revok 0.13
=invoice screenshot -0.24 set -0.21 show 0.12 solut -0.18 status -0.15 step -0.2 still 0.12 such -0.17 support -0.15
=invoice sure 0.11 sync -0.12 team -0.22 then 0.11 these 0.1 those 0.11 through -0.23 time -0.11 two -0.2 unlink -0.17
=invoice use 0.12 usual -0.3 want -0.1 within 0.14 your -0.16
=journal xero -0.1
=limit *escalation 0.13 *nothing 0.17 *step -0.21 =cannot 0.1 =exceed 0.11 =fail -0.15 =five-thousand 0.12
=limit =transaction 0.11 about 0.1 api 0.1 can -0.2 cannot 0.1 exceed 0.11 extend 0.1 fail -0.14 has -0.14 have 0.19
=limit know 0.13 more 0.1 need 0.12 one -0.11 page 0.1 rate 0.11 readi 0.13 request 0.12 support 0.11 tell 0.13
=limit then -0.11 they 0.13 transact 0.11 what -0.1 which -0.13 you 0.12 your -0.2
=log *nothing 0.48 =invalid 0.12 =unauthorized 0.12 error -0.13 invalid 0.12 what -0.23
=login *statement -0.11 =admin 0.11 =error -0.14 =login 0.1 =prompt -0.21 =refresh 0.12 admin 0.12 again -0.11
=login authent 0.11 bottom -0.19 concierg -0.11 doe -0.11 error -0.14 may -0.12 not -0.18 now 0.19 onc -0.1
=login origin 0.12 prompt -0.21 refresh 0.12 report -0.12 resum 0.12 select -0.21 send -0.12 then 0.12 they -0.13
=login token -0.1 up 0.1 what -0.19 when -0.26
=manual *escalation -0.11 =contact -0.11 =integration -0.13 =map -0.25 =organization -0.18 =sync-export 0.29
=manual account -0.22 again 0.21 ask -0.41 contact -0.11 down -0.12 export 0.19 from 0.25 integr -0.13 know -0.11
=manual map -0.21 match -0.1 need -0.12 not -0.11 organiz -0.18 page -0.1 readi -0.11 send -0.13 set -0.17 sync 0.1
=manual tell -0.11 they -0.1 two -0.1 verifi -0.13 want -0.11
=map *caution -0.11 *nothing -0.27 =authorize -0.25 =cannot 0.14 =complete -0.13 =connect 0.29 =fail -0.12
=map =invalid -0.19 =invoice -0.12 =map 0.19 =merge 0.11 =organization -0.13 =outage -0.18 =permission 0.18
=map =setup 0.13 =support 0.28 =workspace -0.12 administr -0.12 after -0.17 again -0.15 alreadi -0.23 anywher -0.1
=map api -0.13 ask 0.19 author -0.32 back 0.14 between 0.19 bottom 0.14 can 0.14 cannot 0.12 check 0.11 come 0.23
=map complet -0.13 configur 0.14 confirm -0.1 connect 0.34 continu -0.17 do -0.17 export 0.21 fail -0.13 from -0.1
=map go -0.19 has -0.16 id -0.21 if -0.16 invalid -0.19 invoic -0.12 issu 0.12 leav 0.17 left 0.16 look 0.14
=map make -0.16 map 0.17 may -0.23 merg 0.11 messag -0.16 must -0.25 not -0.13 onli 0.13 open 0.14 organiz -0.13
=map outag -0.1 page -0.23 partner -0.1 permiss 0.18 platform -0.12 re 0.22 retri -0.15 right -0.16 select -0.31
=map send 0.13 so 0.22 status 0.11 step -0.18 support 0.23 sync -0.17 system -0.13 team 0.28 them 0.18 then 0.13
=map those -0.17 timestamp -0.1 until 0.15 updat -0.16 url 0.15 when -0.13 workspac -0.12 xero 0.14
=menu *escalation -0.11 *nothing -0.12 *statement -0.27 *step 0.11 =chart-of-accounts -0.33 =connect 0.12 =error -0.47
=menu =integration -0.12 =organization -0.11 =search 0.12 advanc 0.18 area 0.1 bottom 0.41 can -0.26 chart -0.33
=menu click 0.28 code -0.25 doe -0.14 error -0.47 export -0.24 find 0.14 go 0.16 have -0.54 into -0.12 know -0.11
=menu main 0.11 messag 0.1 need -0.24 option 0.1 organiz -0.11 page 0.53 re 0.15 readi -0.11 say 0.14 send -0.16
=menu set 0.23 singular 0.13 status 0.17 store 0.11 system 0.3 tab 0.11 tell -0.11 they -0.16 want -0.11 what -0.37
=menu when 0.19 write 0.15 you -0.15 your 0.15
=merge *statement -0.2 =delete -0.23 =error -0.11 =fail -0.16 =map -0.38 =merge 0.12 =retry -0.21 =sync-export -0.15
=merge been -0.15 between -0.15 broken -0.15 delet -0.12 error -0.11 has -0.27 if 0.12 left 0.14 map -0.1 merg 0.12
=merge messag -0.2 need -0.21 one 0.14 open 0.14 sinc -0.15 step -0.17 sync -0.13 there -0.27 two -0.2 was 0.11
=mismatch *nothing 0.3 *statement -0.14
=missing =account-code 0.12 =delete 0.12 =error -0.12 =missing 0.25 =organization -0.15 =outage 0.13
=missing =stray-character 0.19 =sync-export 0.12 account -0.28 admin -0.1 again 0.15 all 0.27 anywher 0.12 ask 0.19
=missing can 0.12 charact 0.19 comma 0.19 confirm 0.12 contact -0.28 down 0.12 error -0.12 export 0.14 from 0.26
=missing go -0.16 if -0.15 issu 0.12 keep -0.11 may -0.18 miss 0.2 none 0.11 open -0.14 organiz -0.15 other 0.22
=missing outag 0.12 part 0.19 partner 0.12 remov 0.12 same 0.11 set -0.14 so 0.25 space 0.19 their 0.12 there -0.14
=missing updat 0.18 use 0.16 what -0.13 write 0.12 you 0.12 your -0.17
=name # 0.12 *nothing -0.23 *step 0.12 =duplicate 0.15 =name 0.1 =retry -0.15 =search 0.26 =sync-export -0.12
=name =unlock 0.1 again -0.1 ask 0.1 can -0.2 down -0.1 each 0.28 exist -0.13 export -0.11 find 0.13 first -0.25
=name from -0.11 how 0.14 itself 0.21 look 0.23 name 0.1 page 0.13 post -0.15 record -0.21 so 0.12 supplier -0.14
=name too 0.22 type 0.13 uniqu 0.23 unlock 0.1 want 0.18 you -0.17 your -0.14
=not-found *statement 0.17 you 0.15
=nothing *nothing -0.35 *statement -0.19 *step 0.19 =authenticate 0.16 =cannot 0.1 =disconnect 0.21 =expire 0.13
=nothing =fail -0.14 =integration 0.1 =map 0.17 =nothing 0.1 =prompt 0.12 =revoke 0.1 =support -0.2 =sync-export -0.33
=nothing =token 0.15 =transaction 0.27 access 0.11 attempt -0.17 authent 0.16 back 0.18 befor -0.21 cannot 0.15
=nothing come 0.18 continu -0.22 disconnect 0.21 expir 0.13 export -0.32 fail -0.14 from -0.17 go -0.1 integr 0.1
=nothing keep 0.25 make 0.12 map 0.2 not -0.18 prompt 0.12 reason 0.16 revok 0.1 screenshot -0.2 secur 0.16 so -0.1
=nothing team -0.19 token 0.17 transact 0.27 typic 0.16 until 0.17 want 0.12 was 0.14 which -0.16
=organization *nothing 0.16 =outage 0.18
=payment *escalation -0.12 *statement -0.1 =account -0.1 =account-code -0.17 =complete -0.19 =error -0.17
=payment =integration -0.17 =invoice 0.23 =map -0.16 =missing -0.13 =reset -0.11 =sync-export -0.18 =three-digit -0.14
=payment =unlink 0.15 account -0.27 again 0.27 alreadi -0.35 also -0.16 ani -0.12 appli 0.13 articl -0.28 back -0.12
=payment been -0.11 bring -0.12 check -0.17 code -0.17 complet -0.19 contact -0.14 correct -0.1 digit -0.14 do 0.21
=payment enter -0.14 error -0.17 general -0.14 gl -0.14 hold -0.12 instead 0.16 integr -0.17 invoic 0.23 know -0.12
=payment ledger -0.14 messag -0.13 miss -0.13 must 0.17 neither 0.1 none -0.14 nor 0.1 note 0.11 open -0.34 post -0.17
=payment readi -0.12 replac -0.12 request -0.1 reset -0.11 revert -0.15 send 0.18 start 0.19 support -0.16 sync -0.13
=payment tell -0.12 then -0.15 there -0.28 through -0.12 tri 0.26 two -0.12 use -0.13 usual -0.18 wait -0.11
=payment want -0.17 was -0.13 what -0.11 when -0.14 whether -0.15 which -0.19 while -0.12 within 0.11 work -0.2
=payment xero -0.18 yet -0.14 you -0.1 your -0.59
=period *nothing 0.11
=period-lock *escalation -0.19 *nothing 0.15 *step -0.19 =account -0.15 =contact -0.19 =error -0.18
=period-lock =organization -0.19 =retry -0.12 =support -0.11 =unlock -0.14 account -0.15 although -0.11 articl -0.16
=period-lock attempt -0.11 can 0.18 contact -0.19 continu -0.11 document -0.17 error -0.18 from -0.16 go -0.14
=period-lock have -0.11 if -0.24 know -0.19 need -0.19 organiz -0.19 readi -0.19 send -0.19 support -0.19 team -0.11
=period-lock tell -0.19 they -0.23 unlock -0.14 want -0.2 what -0.21 your -0.24
=permission # -0.23 *nothing 0.17 *statement 0.21 *step -0.41 =account -0.19 =disconnect -0.22 =map 0.16
=permission =organization -0.16 =reconnect -0.1 =retry -0.12 =setup 0.26 =workspace -0.11 access 0.16 account -0.19
=permission all -0.14 authent -0.11 can 0.18 check -0.17 click -0.2 configur 0.27 disconnect -0.22 export 0.19
=permission fail -0.1 go -0.11 issu 0.18 leav 0.25 look -0.28 map 0.25 may 0.11 not 0.11 now -0.15 organiz -0.16
=permission permiss 0.27 reconnect -0.12 set -0.29 so 0.34 start -0.12 these 0.2 they 0.13 time -0.11 until 0.19
=permission was 0.11 what 0.15 which 0.11 while -0.14 workspac -0.11 wrong 0.11 you -0.18 your 0.18
=prompt *step 0.12 =connect -0.27 =prompt 0.18 =reconnect 0.15 =retry -0.13 click 0.24 concierg -0.16 connect -0.27
=prompt export -0.11 have -0.15 if 0.11 now 0.33 prompt 0.18 reauthor 0.15 reconnect 0.17 retri -0.13 sync 0.18
=prompt was -0.15 you 0.13
=queue *nothing 0.22 xero -0.12
=receipt *nothing 0.19 =bank-account -0.11 bank -0.11 code -0.12 has -0.12
=reconcile *nothing 0.19 *statement -0.1 =unlink 0.15 not -0.11 status -0.11 two -0.17 was -0.16 whether -0.14
=reconcile xero -0.13
=reconnect # -0.12 *nothing -0.12 *question -0.25 *statement -0.24 =account -0.17 =admin -0.11 =authenticate -0.27
=reconnect =disconnect -0.12 =expire -0.23 =fail -0.25 =integration 0.28 =manual -0.14 =permission -0.19 =prompt 0.28
=reconnect =reconnect 0.12 =retry -0.2 =setup -0.21 =token -0.18 =transaction -0.12 =workspace -0.24 account -0.17
=reconnect admin -0.15 again 0.19 articl -0.12 ask -0.16 author -0.13 been 0.1 befor -0.14 between -0.12 configur -0.2
=reconnect expir -0.23 export -0.32 fail -0.17 first -0.16 from -0.16 go -0.13 have -0.17 i -0.17 if 0.18 integr 0.28
=reconnect itself -0.12 keep -0.18 log -0.15 may -0.12 not -0.16 onc 0.21 permiss -0.11 problem -0.1 prompt 0.28
=reconnect reauthor 0.39 reconnect 0.21 report -0.13 retri -0.2 save 0.13 say -0.16 select -0.2 set -0.24 should 0.16
=reconnect status -0.12 still -0.17 then 0.18 token -0.17 transact -0.12 true 0.18 under -0.1 work 0.11 workspac -0.24
=reconnect yes -0.19 your -0.29
=reference-number take -0.1
=refresh # -0.21 *nothing -0.26 =account 0.12 =account-code -0.13 =admin 0.26 =chart-of-accounts -0.18 =menu -0.18
=refresh =refresh -0.24 =three-digit -0.21 admin 0.26 advanc -0.14 ask 0.24 chart -0.18 click -0.24 code -0.14
=refresh data -0.24 digit -0.21 enter -0.21 general -0.21 gl -0.21 go 0.24 ledger -0.21 menu -0.18 none -0.17
=refresh open -0.14 refresh -0.24 tab -0.16 them 0.24 xero -0.14 yet -0.21 your 0.21
=refuse *escalation 0.13 *step -0.15 =fail 0.16 =map 0.13 =organization 0.15 =retry 0.14 =support 0.18
=refuse =sync-export 0.12 although 0.13 continu 0.18 export 0.12 fail 0.16 know 0.13 need 0.12 organiz 0.15 page 0.12
=refuse readi 0.13 screenshot 0.16 send 0.14 support 0.1 team 0.18 tell 0.13 they 0.13 two 0.12 want 0.13 way 0.12
=refuse you -0.17
=remap ask 0.11 them 0.11
=renew *nothing 0.2 =token -0.11 token -0.11
=required *statement 0.2 =email 0.11 =missing 0.17 =name 0.12 =required 0.29 email 0.11 field 0.29 may 0.19
=required messag 0.13 miss 0.17 name 0.12 requir 0.29
=restore from 0.11 has -0.13 what 0.12
=retry # 0.21 *nothing -0.24 *statement -0.26 =admin 0.12 =authorize -0.18 =disconnect 0.16 =invalid -0.11
=retry =limit -0.21 =missing -0.3 =name -0.15 =permission -0.22 =prompt -0.15 =retry 0.12 =setup -0.1 =support -0.15
=retry =sync-export 0.43 =token -0.14 =where-find -0.2 advic -0.17 again 0.45 articl -0.13 ask -0.3 author -0.13
=retry back 0.13 befor -0.23 bodi 0.22 can -0.16 categori 0.23 code -0.13 common 0.12 continu 0.12 correct -0.14
=retry disconnect 0.16 doe 0.14 down -0.16 each -0.11 export 0.45 find -0.26 first 0.19 from 0.35 full 0.12 have -0.24
=retry how -0.19 limit -0.21 log -0.12 look -0.1 make -0.12 map -0.28 may -0.31 messag -0.15 miss -0.27 name -0.15
=retry not 0.11 now -0.16 open -0.17 our -0.17 page -0.26 period -0.13 problem 0.11 prompt -0.15 put 0.12 reach -0.21
=retry record 0.1 request -0.12 resolv 0.17 right 0.11 send -0.18 set -0.12 status -0.2 still -0.25 support -0.26
=retry sure -0.12 tax 0.12 team -0.1 their -0.12 there -0.13 time -0.1 timestamp -0.17 token -0.14 type 0.13
=retry under 0.12 up -0.19 verifi -0.15 was 0.13 way -0.1 where -0.2 whoever -0.1 write -0.14 wrong 0.12 xero -0.2
=retry you -0.12
=revoke *escalation -0.13 =cannot -0.13 =error -0.15 =reconnect -0.12 again 0.12 cannot -0.13 error -0.15 have -0.23
=revoke know -0.13 messag -0.12 need -0.13 readi -0.13 send -0.13 tell -0.13 they -0.15
=search *escalation -0.1 *nothing -0.13 *statement -0.16 *step 0.13 =contact -0.23 =map -0.11 =search 0.2 ani 0.17
=search check 0.32 custom 0.11 detail 0.11 field 0.1 has 0.21 if -0.17 know -0.1 look 0.23 onli 0.11 open 0.19
=search other -0.16 page 0.19 readi -0.1 search 0.11 select 0.14 tell -0.1 text 0.11 they -0.13 updat -0.12 want -0.34
=search xero 0.18 you -0.17
=setup *nothing 0.16 =access-denied -0.12 access -0.12 deni -0.12 if -0.2 map -0.14 they 0.12
=stop *nothing 0.23
=stuck =fail 0.13 =retry 0.13 =sync-export 0.13 export 0.16 fail 0.13 what 0.16
=support *escalation 0.1 *nothing -0.11 =error 0.1 error 0.1 know 0.1 need 0.1 readi 0.1 send 0.1 support 0.12
=support tell 0.1 they 0.1 want 0.1
=sync-export *question -0.13 *step -0.16 =adjust -0.22 =admin 0.28 =complete -0.13 =connect -0.1 =contact -0.16
=sync-export =disconnect 0.16 =expire -0.14 =fail -0.1 =map 0.16 =menu -0.34 =name -0.14 =nothing 0.16
=sync-export =organization 0.15 =period -0.16 =permission 0.12 =reference-number -0.18 =retry 0.11 =revoke 0.12
=sync-export =wait -0.14 =workspace -0.21 access -0.16 activ -0.14 admin 0.28 after -0.14 again 0.45 all -0.22
=sync-export articl -0.22 ask -0.51 authent 0.17 becaus 0.17 befor -0.32 bot -0.16 bottom -0.22 can -0.16 cannot -0.11
=sync-export chang -0.12 code -0.23 common -0.16 complet -0.13 concierg -0.17 connect -0.11 continu 0.15 delet 0.1
=sync-export disconnect 0.16 do -0.21 doe -0.36 down -0.21 each 0.14 expir -0.14 export 0.15 fail -0.16 far -0.18
=sync-export fewer -0.18 find -0.16 from -0.16 header 0.11 help -0.12 i -0.22 if -0.2 instanc 0.12 integr 0.12
=sync-export keep -0.13 leav 0.19 left -0.23 log -0.16 longer 0.11 map -0.12 messag -0.25 mobil -0.16 must -0.14
=sync-export name -0.14 navig -0.16 obsolet 0.12 open -0.16 organiz 0.15 origin -0.15 page -0.21 period -0.15
=sync-export post 0.11 previous -0.13 reconnect -0.13 record 0.18 refer -0.18 report -0.19 resolv 0.11 resum -0.1
=sync-export revok 0.12 save 0.18 say -0.32 set -0.19 show 0.2 start -0.17 status -0.23 stay -0.15 still -0.35
=sync-export support -0.14 tab -0.34 tap -0.16 tax -0.2 than -0.17 there 0.12 these 0.24 time 0.12 too 0.24
=sync-export trigger 0.15 under -0.11 up -0.29 was 0.14 web -0.16 what -0.16 which -0.16 while 0.13 within -0.15
=sync-export workspac -0.21 yes -0.19 you -0.17 your -0.14
=tax *caution -0.13 *nothing 0.3 *step -0.19 =menu -0.19 =retry -0.15 =search -0.18 =setup 0.33 =sync-export -0.14
=tax =tax-rate 0.2 =transaction -0.19 account -0.1 after -0.19 articl -0.3 attempt 0.29 can -0.12 code -0.1
=tax compar 0.26 configur 0.19 continu -0.11 doe -0.1 find -0.28 first -0.21 have -0.16 list -0.29 look -0.2
=tax menu -0.18 one 0.11 rate 0.2 re -0.2 say -0.11 select -0.25 singular -0.18 so -0.13 step -0.12 tax 0.22 them -0.2
=tax these -0.16 those -0.21 transact -0.19 updat -0.29 xero 0.11 you -0.13 your -0.14
=tax-number *nothing 0.13
=tax-rate =setup 0.18 =tax-rate 0.16 configur 0.18 not 0.13 rate 0.16 tax 0.23 wrong 0.11
=tiny =adjust -0.14 =discount -0.14 =freight -0.14 =payment -0.14 =sync-export -0.1 adjust -0.14 both -0.13
=tiny custom -0.14 decim -0.14 discount -0.14 do -0.13 everi -0.12 export -0.11 freight -0.14 instead -0.14 may -0.13
=tiny pay -0.14 such -0.14 sum -0.1
=token *nothing 0.15 =outage -0.1 =reconnect -0.13 administr -0.11 although 0.13 anywher -0.1 confirm -0.1 down -0.1
=token id -0.33 outag -0.1 partner -0.1 platform -0.11 say -0.14 their -0.1 timestamp -0.11 what 0.11 write -0.1
=token you -0.14 your 0.1
=too-many *statement 0.25 have 0.22 you 0.11
=transaction what 0.11 xero 0.12
=unauthorized =disconnect 0.18 =integration 0.14 app 0.18 away 0.18 check 0.13 disconnect 0.18 first 0.18 integr 0.14
=unauthorized status 0.16 take 0.18
=unlink *escalation -0.13 *step -0.16 =complete -0.11 =connect 0.12 =contact -0.29 =invoice -0.14 =organization -0.13
=unlink account 0.1 after -0.12 alon 0.13 alreadi 0.23 articl 0.2 between 0.16 complet -0.11 connect 0.15
=unlink contact -0.13 continu -0.15 do 0.13 document -0.13 doe 0.23 end 0.14 first -0.1 have -0.1 help -0.11 how 0.25
=unlink invoic -0.14 know -0.13 make -0.12 messag -0.16 need -0.13 no 0.22 not 0.13 one -0.18 organiz -0.13
=unlink particular 0.13 readi -0.13 record -0.12 redo -0.19 right 0.16 say 0.29 select -0.19 send -0.13 support -0.13
=unlink tell -0.13 there -0.22 these -0.13 they -0.16 unlink 0.14 want -0.13 what 0.23 when 0.18 you 0.12 your -0.17
=unlock *caution 0.13 *nothing -0.15 afterward 0.13 ask 0.13 close 0.11 do 0.16 one 0.15 open 0.13 whoever 0.13
=void *step -0.13 =map -0.19 =sync-export -0.17 =unlink -0.11 add 0.1 alreadi -0.18 ani -0.17 becaus -0.18 check -0.15
=void connect 0.37 correspond -0.12 end 0.1 fast 0.1 fed -0.17 from 0.1 instead 0.17 link -0.19 mark -0.18 not -0.15
=void process 0.17 solut 0.1 such -0.5 there 0.21 through -0.17 usual -0.17 was 0.17 what 0.14 whether -0.15
=void which -0.18 within 0.17 your 0.13
=wait *statement -0.2 =cannot -0.23 =fail 0.24 =sync-export 0.12 =transaction -0.12 again 0.29 cannot -0.15 fail 0.25
=wait from 0.19 not -0.17 page 0.15 set -0.1 transact -0.12 what 0.22 xero -0.12 you -0.16 your -0.17
=where-find # -0.39 *caution -0.15 *nothing -0.76 *question -0.18 *statement -0.15 *step 0.25 =account 0.38
=where-find =admin 0.23 =authenticate -0.18 =authorize -0.28 =bank-account 0.17 =banner 0.19 =cannot 0.18
=where-find =chart-of-accounts 0.12 =contact 0.14 =currency 0.24 =delete -0.18 =disconnect -0.14 =error 0.11
=where-find =fail -0.22 =integration 0.21 =invalid -0.12 =missing -0.29 =name -0.11 =organization 0.2 =outage -0.18
=where-find =permission -0.25 =reconnect 0.25 =reference-number -0.12 =refresh -0.12 =reset -0.19 =retry -0.11
=where-find =sync-export -0.23 =tax -0.29 =tax-rate -0.13 =three-digit 0.12 =wait -0.18 account 0.27 admin 0.26
=where-find administr -0.27 advanc 0.22 again -0.58 all -0.49 although -0.19 anoth -0.1 anywher -0.16 applic -0.21
=where-find articl 0.24 ask -0.17 authent -0.15 author 0.11 bank 0.17 banner 0.19 bearer -0.24 becaus -0.13 been 0.1
=where-find blue 0.16 bodi -0.25 bottom 0.44 can -0.3 cannot 0.14 center 0.12 chart 0.12 click 0.28 client 0.23
=where-find common -0.13 compar -0.14 configur 0.21 confirm -0.16 connect 0.16 contact -0.24 content -0.21
=where-find correct 0.16 credit 0.11 currenc 0.24 data -0.2 detail -0.16 digit 0.12 disconnect -0.11 do 0.16
=where-find document -0.2 doe 0.18 down -0.45 enabl 0.32 end -0.17 enter 0.12 error 0.11 expir -0.15 expiri 0.22
=where-find export -0.14 fail -0.17 find 0.17 first -0.38 general 0.12 get -0.22 give -0.1 gl 0.12 go 0.46 has -0.21
=where-find have -0.19 header -0.31 healthi -0.13 help 0.2 how 0.1 i -0.18 if -0.17 instruct 0.12 integr 0.27
=where-find invalid -0.19 issu -0.16 json -0.21 keep -0.33 ledger 0.12 list -0.45 longer -0.24 match -0.35 may -0.4
=where-find messag 0.15 miss -0.2 name -0.11 number -0.26 occur -0.1 one -0.36 onli -0.34 open 0.25 organiz 0.2
=where-find outag -0.16 page 0.72 partner -0.16 permiss -0.18 platform -0.27 portal 0.23 re 0.2 reconnect 0.13
=where-find refer -0.12 refresh -0.12 remov -0.3 request -0.24 reset -0.19 say 0.22 screenshot -0.17 select 0.27
=where-find set 0.47 someth -0.13 specif 0.17 step -0.36 sure 0.1 sync -0.1 system 0.22 tab -0.19 tax -0.24
=where-find their -0.21 then -0.17 there -0.13 these -0.28 those 0.1 through 0.33 time -0.19 timestamp 0.16 token 0.11
=where-find two -0.1 type -0.45 updat -0.18 url 0.11 usual -0.12 utc -0.15 valid -0.15 view 0.18 wait -0.18 want -0.16
=where-find was -0.12 what -0.25 while -0.18 within 0.12 write -0.19 xero 0.13 yes -0.18 yet 0.12 you -0.14
@ # -0.16 *caution -0.37 *nothing -0.37 *statement 0.24 =account-code -0.14 =address -0.13 =admin 0.38
@ =authorize -0.15 =cannot 0.5 =chart-of-accounts -0.21 =complete -0.28 =connect -0.15 =date 0.14 =delete -0.21
@ =email -0.16 =fail -0.21 =integration 0.12 =invalid -0.17 =limit -0.2 =menu -0.14 =name -0.27 =organization 0.12
@ =payment -0.15 =retry 0.5 =search -0.29 =sync-export -0.38 =transaction -0.28 =unlink -0.21 =unlock 0.16 =wait -0.11
@ =where-find -0.16 access 0.12 account -0.31 address -0.1 admin 0.41 advanc -0.17 after -0.17 afterward -0.13
@ again -0.29 alreadi -0.13 although 0.14 anoth 0.17 api 0.17 ask -0.26 attempt 0.19 author -0.15 bearer -0.21
@ befor -0.24 block -0.14 bottom -0.12 but -0.11 cannot 0.53 chart -0.21 code -0.26 complet -0.28 connect -0.14
@ contact 0.15 continu 0.15 copi 0.17 correct -0.12 creation -0.14 credit -0.14 custom 0.14 data 0.19 detect -0.14
@ differ -0.1 disconnect -0.15 do -0.3 doe -0.41 down -0.12 each -0.22 email -0.16 everi 0.13 explain -0.14
@ export -0.12 fail -0.14 find -0.18 from 0.13 get -0.13 go 0.15 guid -0.22 has -0.2 have -0.26 help 0.1 id -0.11
@ if -0.16 integr 0.13 itself 0.63 keep -0.13 left 0.2 limit -0.2 link -0.11 look -0.21 messag -0.2 miss -0.15
@ name -0.27 not -0.16 note -0.17 number -0.12 onc 0.1 one -0.25 open 0.17 organiz 0.12 payment -0.12 period -0.14
@ rate 0.16 re -0.11 reach -0.2 record -0.29 remov -0.24 request -0.22 resolv 0.57 right -0.11 same -0.23
@ screenshot 0.15 sinc -0.12 specif 0.16 start -0.12 status -0.15 support 0.15 sure -0.13 sync -0.19 them -0.12
@ there -0.13 these 0.14 through 0.11 time -0.15 too -0.27 transact -0.28 two -0.18 type -0.17 typic -0.22 under 0.14
@ unlock 0.16 use -0.29 verifi -0.11 where -0.16 whi -0.2 you 0.19
@+@ *escalation 0.11 =contact 0.11 =error 0.11 =organization 0.11 contact 0.11 error 0.11 know 0.11 messag 0.11
@+@ need 0.11 organiz 0.11 readi 0.11 send 0.11 still 0.11 support 0.11 tell 0.11 they 0.11 want 0.11 what 0.11
@+be *nothing 0.17
@+get *nothing 0.13
@+have *nothing 0.18
@+or has 0.1 so 0.1
@+side go 0.29
@+support *nothing 0.31
a+# =disconnect 0.12 app 0.12 away 0.12 disconnect 0.12 first 0.11 status 0.11 take 0.14
a+@ *statement 0.13 =email 0.12 =missing 0.18 =name 0.17 =required 0.22 email 0.12 field 0.22 may 0.18 miss 0.18
a+@ name 0.17 requir 0.22
a+bulk *nothing 0.29
a+code # 0.18 =account-code 0.11 =three-digit 0.18 digit 0.18 enter 0.18 general 0.18 gl 0.18 ledger 0.18 none 0.14
a+code yet 0.18
a+credit *step 0.11 =credit-note 0.15 =payment 0.11 been -0.13 credit 0.12 doe 0.12 explain 0.12 first 0.3
a+credit mention 0.12 messag 0.13 not 0.21 note 0.15 payment 0.11 somebodi 0.12 they 0.22 who 0.12
a+custom *nothing 0.13
a+day =exceed 0.11 =five-thousand 0.11 =transaction 0.11 exceed 0.11 have 0.12 record 0.11 request 0.11 sync 0.11
a+day transact 0.11 you 0.11
a+differ *step 0.1 has 0.21
a+full *nothing 0.17
a+histori *nothing 0.11
a+mail *nothing 0.13
a+new *nothing 0.2 =integration 0.21 integr 0.21 new 0.11
a+number *nothing 0.12
a+payment *statement 0.1 =payment 0.12 chang 0.15 credit 0.12 from 0.15 instead 0.12 messag 0.16 not 0.14 note 0.11
a+payment payment 0.12 process 0.12 revert 0.11 them 0.12 those 0.11 within 0.12
a+person *nothing 0.12
a+second *nothing -0.18 again 0.39 new 0.11 now 0.18 sync 0.11
a+star *nothing 0.28
a+supplier has 0.25
a+vat *nothing 0.12
a+word *nothing 0.23
abl =contact 0.1 contact 0.1
abl+to =contact 0.1 contact 0.1
about *escalation -0.14 *nothing -0.1 *statement 0.3 *step -0.39
account # -0.27 *step -0.11 =account-code 0.11 =admin -0.42 =chart-of-accounts -0.11 =connect 0.14 =delete -0.11
account =map 0.1 =menu -0.33 =name -0.2 =outage -0.2 =refresh -0.34 =retry -0.18 =support -0.16 =sync-export -0.14
account =tax-code -0.13 =three-digit -0.17 =transaction -0.22 account 0.32 admin -0.39 advanc 0.11 after -0.15
account again -0.15 all -0.17 alreadi -0.1 anoth -0.13 articl -0.14 back 0.13 befor 0.1 chart -0.11 check -0.17
account click -0.14 connect 0.13 data -0.33 digit -0.17 do 0.14 either -0.1 enter -0.17 export -0.15 general -0.17
account gl -0.17 go -0.12 help -0.22 id -0.1 if -0.4 invalid 0.18 issu 0.23 leav 0.25 ledger -0.17 map 0.14 mean -0.16
account menu -0.3 name -0.2 not 0.13 noth -0.12 one 0.18 onli 0.11 open -0.28 other 0.14 refresh -0.34 remov -0.11
account right -0.15 sale -0.12 same 0.16 say 0.15 set 0.17 so 0.12 status 0.19 sync 0.11 tab -0.53 team -0.15
account than -0.16 time -0.18 transact -0.22 tri -0.31 two -0.21 under 0.17 up -0.2 updat 0.3 use 0.1 verifi 0.11
account way -0.21 what -0.14 whatev 0.15 while 0.22 whoever 0.13 wrong 0.18 yet -0.17
account+is # -0.11 =payment 0.13 =transaction -0.18 from 0.15 have -0.16 miss 0.14 need 0.19 payment 0.11
account+is transact -0.18 use 0.14 xero 0.13 you 0.11
account+tab advanc 0.23
across from 0.2
actual your 0.16
add *nothing 0.34
address =missing 0.15 address 0.12 again -0.1 each -0.2 export -0.1 from 0.11 if 0.13 other 0.11 send -0.14
address support -0.13 two -0.17 want -0.16
address+is *statement 0.17 =invalid 0.14 whose 0.14
adjust =contact -0.29 have 0.45 if -0.27 need -0.25 not -0.14 they -0.14
admin # 0.17 *escalation -0.12 *nothing -0.18 =authenticate -0.16 =contact -0.17 =disconnect -0.17 =expire 0.13
admin =fail -0.12 =login -0.15 =manual -0.14 =menu -0.42 =nothing -0.13 =reconnect -0.14 =reference-number -0.22
admin =refresh 0.25 =revoke -0.16 =sync-export 0.18 access 0.1 account -0.19 administr -0.13 ask 0.22 authent -0.17
admin can 0.18 click 0.11 code -0.2 configur 0.14 contact -0.13 credenti -0.18 do -0.1 doe 0.25 expir 0.18 fail -0.12
admin find -0.11 first 0.1 has -0.1 have -0.17 if -0.3 keep -0.14 know -0.12 leav 0.22 left -0.16 like 0.13 log -0.13
admin look 0.18 may -0.2 messag -0.16 need -0.13 now 0.22 onc -0.13 origin -0.12 platform -0.13 readi -0.12
admin reconnect -0.14 refer -0.22 refresh 0.25 report -0.1 resum 0.12 revok -0.16 set -0.23 so 0.13 status -0.16
admin sync 0.15 tab -0.28 tell -0.12 their -0.1 them 0.11 then 0.15 timestamp -0.11 until 0.19 up -0.15 utc 0.13
admin want -0.11 was -0.14 what -0.12 xero -0.17 you -0.22
admin+login *nothing 0.53
administr *nothing 0.52 =outage 0.14 anywher 0.11 ask 0.14 check 0.14 confirm 0.11 down 0.11 issu 0.11 outag 0.11
administr partner 0.11 status 0.12 their 0.11 timestamp 0.11 write 0.11
advanc *nothing 0.23
advis *nothing 0.33
affect =connect 0.15 connect 0.15 xero 0.12
after *caution -0.17 *escalation -0.14 *nothing -0.19 *statement -0.13 *step 0.2 =account -0.12 =admin 0.13
after =connect -0.21 =contact -0.28 =date 0.31 =disconnect -0.18 =email 0.18 =error -0.17 =expire -0.13 =fail -0.16
after =map -0.22 =menu -0.48 =organization -0.14 =prompt -0.28 =reconnect 0.29 =reference-number -0.11
after =sync-export 0.44 =token -0.14 =year-end 0.12 account -0.43 address 0.17 admin 0.14 after 0.22 again 0.23
after all 0.16 although -0.13 articl 0.17 attempt -0.13 authent -0.18 been 0.21 befor 0.14 bottom -0.21 caus 0.11
after check -0.12 code -0.19 concierg -0.13 connect -0.21 contact -0.23 disconnect -0.18 do -0.49 email 0.18 end 0.13
after error -0.18 expir -0.14 export 0.14 fail -0.15 find -0.21 first 0.12 from 0.26 has 0.1 have -0.38 if -0.27
after instead 0.19 know -0.14 look 0.18 may -0.18 messag 0.13 need -0.16 not -0.18 now 0.24 number -0.18 onc 0.45
after one -0.16 open -0.29 organiz -0.14 page -0.28 period -0.21 permiss 0.12 previous 0.41 prompt -0.28 re 0.12
after readi -0.14 reconnect 0.39 refer -0.11 resum 0.12 right 0.2 say 0.12 send -0.36 set -0.33 should 0.34 slip 0.18
after so -0.12 start -0.15 status -0.16 support -0.23 sync 0.29 tab -0.21 tell -0.14 them 0.15 then 0.29 they -0.16
after time 0.17 token -0.14 two -0.16 up 0.29 updat 0.28 use -0.12 want -0.16 what -0.22 when -0.19 which -0.1
after while -0.21 whoever -0.21 within 0.12 work 0.28 xero -0.12 year 0.12 you -0.37 your -0.25
after+lunch *nothing 0.14
after+that *step 0.13 =reconnect 0.19 been 0.24 has 0.23 onc 0.22 reconnect 0.2 should 0.22 then 0.2 work 0.19
after+the *statement -0.1 =authenticate 0.26 =organization -0.1 =permission 0.26 =retry -0.11 ask 0.13 can -0.12
after+the click 0.18 export -0.19 from -0.22 have -0.29 open -0.12 organiz -0.1 send -0.12 support -0.11 you -0.18
afterward again 0.21 ask 0.27 from 0.11 open 0.17
again # 0.28 *caution -0.13 *escalation 0.1 *question -0.22 *step -0.12 =account -0.41 =adjust -0.11 =approve 0.18
again =chart-of-accounts -0.2 =connect -0.13 =expire -0.13 =fail -0.13 =integration 0.21 =map -0.33 =menu -0.18
again =mismatch 0.32 =organization 0.1 =period 0.48 =prompt -0.17 =remap 0.16 =retry -0.32 =revoke -0.26
again =support -0.11 =sync-export 0.23 =token -0.29 =transaction -0.33 =workspace -0.12 account -0.35 activ 0.49
again after 0.17 again 0.25 all -0.23 alreadi -0.17 approv 0.18 ask 0.22 authent 0.25 back 0.13 becaus -0.11
again been -0.14 between -0.16 bodi 0.25 bottom 0.19 can -0.25 caus -0.11 chart -0.2 click -0.29 client 0.13
again code -0.14 come 0.1 concierg 0.1 continu 0.21 correspond 0.13 doe -0.18 down -0.11 expir -0.13 fail -0.2
again find -0.17 first -0.25 from -0.16 go -0.16 integr 0.2 into -0.18 issu -0.2 keep -0.13 know 0.1 list -0.14
again make -0.18 match 0.21 may 0.22 mean 0.1 not -0.11 note -0.17 now -0.28 one -0.25 open -0.13 organiz 0.1
again period 0.34 portal 0.13 prompt -0.17 readi 0.1 reason -0.1 reauthor -0.1 resolv -0.11 revok -0.26 save -0.34
again say 0.13 secur -0.1 select 0.26 set -0.28 status -0.22 stay 0.5 step -0.1 still -0.32 sure -0.11 team -0.1
again tell 0.1 then 0.16 there -0.37 time 0.3 token -0.27 transact -0.33 tri -0.11 two 0.23 type 0.27 typic -0.1
again until -0.11 usual -0.14 wait 0.11 was -0.15 what -0.2 when 0.17 workspac -0.12 xero -0.16 you -0.17 your -0.38
again+afterward *nothing 0.26
again+the have 0.15 send 0.11 you 0.15
against *step 0.12 =setup 0.12 compar 0.48 configur 0.12 one 0.21
against+what *step 0.13 compar 0.48
ago first 0.17
ah *nothing 0.18
ahh first 0.11
all *caution -0.22 *escalation 0.25 *nothing -0.1
all+# *nothing 0.29
all+is *escalation 0.12
all+of *statement 0.22
all+our *step 0.13
allow *escalation -0.16 *statement 0.15 *step -0.1 =duplicate 0.11 =error -0.22 =exceed 0.16 =five-thousand 0.16
allow =missing -0.14 =organization -0.16 =support -0.15 activ 0.18 alreadi 0.17 anoth 0.13 ask -0.24 author 0.19
allow belong 0.19 custom 0.16 differ -0.11 each 0.13 error -0.22 exceed 0.16 have 0.12 if -0.14 know -0.16
allow messag -0.23 no -0.11 onli 0.1 organiz -0.16 other -0.11 rate 0.13 readi -0.16 record 0.21 request 0.18
allow send -0.17 speak -0.11 step -0.13 supplier 0.16 support -0.21 sync 0.13 team -0.13 tell -0.16 there 0.17
allow they -0.19 two -0.17 uniqu 0.14 updat -0.13 what -0.13 you 0.16
allow+to *nothing 0.35
alon *nothing -0.32 *step 0.18 =sync-export 0.48 =transaction 0.17 again 0.27 ask 0.13 export 0.31 them 0.11
alon transact 0.17
alon+now =sync-export 0.16 again 0.23 export 0.16
alreadi # 0.17 *nothing -0.18 =account -0.1 =account-code 0.15 =connect 0.17 =contact 0.29 =invoice 0.13 =menu 0.14
alreadi =paid 0.1 =sync-export -0.13 account -0.15 after -0.11 alreadi 0.3 articl -0.21 been 0.17 check 0.14
alreadi contact 0.13 continu -0.14 differ 0.15 doe 0.23 down 0.11 guid 0.22 has 0.1 how 0.17 if 0.27 invoic 0.13
alreadi itself 0.16 keep -0.12 may -0.12 menu 0.13 messag -0.14 open -0.16 paid 0.1 put 0.2 say 0.27 select -0.18
alreadi so 0.1 support 0.25 system 0.2 tab 0.1 take 0.22 these -0.11 think 0.19 updat 0.22 usual 0.16 want -0.12
alreadi what 0.13 when 0.23 you 0.1 your -0.13
alredi =admin 0.11 alreadi 0.2 doe 0.12 guid 0.16 put 0.17 right 0.14 say 0.17
alright *nothing 0.24
also *escalation 0.13
am *escalation -0.12 *nothing -0.39 *step 0.13
am+i *nothing -0.21
amount *step 0.11 =adjust 0.18 adjust 0.18 make 0.13 your 0.23
an+admin *nothing -0.29 =admin 0.14 administr 0.1 ask 0.19 doe 0.17 id 0.11 platform 0.1 so 0.16 what 0.12 you 0.13
an+administr *nothing 0.27
an+advis *nothing 0.22
an+email *nothing 0.17
an+hour *escalation 0.16 *nothing 0.17 if 0.12 know 0.16 readi 0.16 send 0.16 tell 0.16 they 0.13 want 0.14
and+how page 0.14
and+if *escalation 0.16 *step 0.15
and+it *escalation 0.26 *statement -0.15 *step -0.13
and+no *escalation 0.18
and+onc two 0.15 whoever 0.15 xero 0.19
and+sale *step 0.11 contact 0.19 one 0.24
and+the *escalation 0.24 *nothing -0.4 *statement -0.14 *step 0.21
and+what *step 0.1 =admin 0.13 =authorize 0.11 =integration 0.15 admin 0.16 api 0.1 code 0.13 header 0.14 id 0.1
and+what if 0.16 integr 0.14 send 0.19 status 0.1 token 0.12 your 0.17
and+where between 0.14 send 0.26 support 0.26 your 0.12
ani *caution 0.16 *escalation -0.26 *nothing -0.21
ani+more =map 0.27 account 0.21 ask 0.26 code 0.12 map 0.27 you 0.14 your 0.32
ani+way # 0.11 onli 0.11
anoth *nothing -0.17 =error -0.14 =map 0.11 after -0.12 again 0.24 creat 0.25 error -0.14 has 0.12 new 0.2 one 0.15
anoth send -0.14 they -0.11 what -0.14 you 0.12
answer *nothing 0.44
anyon *nothing 0.18
anyth *caution 0.26 *nothing -0.84 *statement 0.32
anyth+els =authorize 0.14 author 0.11
anyth+i *escalation 0.23
anyway *nothing 0.21 *statement -0.18 not -0.15
anywher have -0.12 step 0.16
api # 0.21 *statement -0.13 api -0.19 check 0.11 if -0.11 like 0.3 look 0.1 respons 0.17 utc 0.3 when 0.14
app *nothing 0.1 *statement -0.1 =admin -0.15 =authenticate -0.14 =expire -0.11 =nothing 0.13 =outage -0.14
app =permission -0.12 =reference-number 0.13 =restore 0.15 =token -0.22 administr -0.15 after 0.12 again -0.14
app although -0.14 anywher -0.14 api -0.12 ask -0.19 attempt 0.18 authent -0.1 bot 0.13 bottom 0.13 can -0.17
app client -0.15 concierg 0.13 confirm -0.14 do -0.16 down -0.14 expir -0.12 go 0.17 help 0.15 id -0.12 issu -0.14
app keep -0.2 left 0.13 look 0.11 mean 0.15 mobil 0.13 navig 0.13 not 0.11 noth 0.15 outag -0.14 own 0.15 page -0.12
app partner -0.14 platform -0.15 portal -0.15 refer 0.13 restor 0.15 save 0.12 so -0.18 start 0.13 status -0.11
app tap 0.13 their -0.14 there 0.15 through -0.15 timestamp -0.13 token -0.22 want -0.1 web 0.13 write -0.14
appli *step 0.15
approv *nothing 0.24
archiv =delete -0.12 =fail -0.22 =map -0.15 =sync-export -0.27 anoth 0.25 between -0.19 broken -0.19 copi 0.13
archiv has -0.27 id -0.12 map -0.12 must -0.11 need 0.19 same -0.22 sinc -0.19 sync -0.26 there 0.14 two -0.24
archiv url 0.12
archiv+it map 0.12
are+in *nothing 0.31 *statement -0.15
are+the *nothing 0.1 *statement 0.11 *step -0.11
are+they *nothing 0.2
are+two two 0.13 xero 0.12
are+we *nothing -0.22
are+you *escalation -0.15 *nothing 0.25
articl =account 0.14 account 0.14 articl 0.13 correct 0.12 you -0.12
as+a *nothing 0.23
as+the *nothing 0.13
as+well =account -0.32 =error 0.16 =setup 0.13 =sync-export 0.24 account -0.1 all 0.14 articl 0.18 can 0.28
as+well configur 0.13 error 0.14 export 0.24 have -0.12 sync 0.19 there -0.25 xero -0.15 you 0.1
ask *nothing 0.54 *statement -0.45 *step -0.18 =integration 0.13 =support -0.22 after 0.17 again -0.25 continu 0.14
ask have -0.22 help 0.2 integr 0.13 no -0.12 not -0.12 support -0.11 team -0.14 what -0.1 xero -0.24
ask+me =integration 0.14 if 0.2 integr 0.14
ask+our *nothing 0.14
at+# *nothing 0.17
at+a *nothing 0.34
at+all *escalation 0.23 *step -0.17
at+my *nothing 0.23
at+onc *nothing 0.15
at+the *nothing 0.19 *statement -0.24
audit *nothing 0.38
auditor *nothing 0.54
auth =admin 0.11 admin 0.14 administr 0.11 api 0.11 bearer 0.14 get 0.14 header 0.14 id 0.11 platform 0.11 send 0.11
auth you 0.11 your 0.14
authent *nothing 0.18
author # -0.13 =authorize 0.22 =disconnect -0.16 =organization -0.27 =token -0.28 author 0.16 can 0.13
author disconnect -0.16 do -0.2 error -0.24 fail -0.19 has -0.23 if -0.1 last 0.16 like 0.17 may -0.12 no -0.16
author organiz -0.27 ran 0.16 status -0.14 token -0.3 utc 0.17 what -0.16 when 0.23 you -0.22
away *nothing -0.29 *statement 0.1 *step 0.11 if -0.2 longer 0.14 no 0.22
back *nothing -0.3 *statement -0.15 =contact -0.13 =date 0.11 =error -0.17 =fail -0.19 =integration 0.19 =menu -0.19
back =period 0.3 =reconnect 0.13 =restore 0.11 =retry 0.15 =support 0.15 =transaction -0.16 activ 0.3 after 0.22
back again -0.17 all 0.19 attempt -0.2 author -0.16 back 0.26 bottom -0.2 check -0.14 click -0.19 continu 0.23
back date 0.12 day 0.12 doe -0.28 down -0.16 error -0.17 everi 0.16 fail -0.13 find -0.24 grid 0.11 integr 0.2
back left -0.14 list 0.22 look 0.13 may -0.15 newest 0.12 no -0.11 not -0.26 onc 0.39 period 0.22 previous 0.2
back reconnect 0.17 restor 0.11 revert 0.23 screenshot 0.2 select -0.21 should 0.28 so 0.2 status 0.23 stay 0.31
back step 0.14 sync -0.13 tab -0.21 team 0.14 then 0.23 there -0.21 transact -0.16 under 0.22 updat 0.12 usual 0.13
back way 0.13 when -0.24 work 0.24 your -0.17
back+in *statement 0.11 what 0.12 xero 0.12
back+to *nothing 0.15
bad *nothing -0.21 *statement 0.19 =email 0.14 =error 0.1 =invalid 0.29 email 0.14 error 0.1 invalid 0.13 not 0.26
bad there 0.14 what 0.24
bank *escalation -0.13 *nothing 0.4 *statement -0.11 *step -0.19 =contact -0.11 =error -0.13 =map 0.1
bank =organization -0.13 =paid -0.25 account 0.1 again -0.3 alreadi -0.29 been -0.15 contact -0.11 doe -0.18
bank error -0.13 have -0.15 know -0.13 messag -0.14 need -0.15 open -0.18 organiz -0.13 paid -0.25 readi -0.13
bank send -0.11 support -0.11 tell -0.13 there -0.23 these -0.12 usual -0.27 want -0.13 what -0.19 xero -0.26
bank you -0.13
bank+account *nothing 0.16 not 0.19 xero -0.13
bank+feed *nothing 0.15
bank+line *nothing 0.28
bank+rec *nothing -0.13
bar *nothing 0.22
be+a *statement 0.2
be+an *nothing 0.38
be+it *escalation 0.14
be+off *statement 0.14 =account-code 0.27 account 0.12 code 0.17 may 0.21
be+send again 0.22
be+that *statement 0.18
be+the *escalation -0.14 *nothing -0.45 *statement 0.27
becaus *nothing -0.17 *step 0.18 =organization 0.1 again 0.13 organiz 0.1 so 0.2 what -0.11
been *escalation 0.13 *nothing -0.12
befor *caution 0.45 *nothing 0.31 *statement -0.34 *step -0.36 =account -0.17 =contact -0.14 =error -0.19 =unlink 0.14
befor account -0.16 afterward 0.11 alreadi -0.16 befor 0.18 can -0.16 close 0.11 code -0.3 contact -0.14 continu -0.41
befor credit -0.14 document -0.13 doe -0.13 down 0.29 error -0.19 export -0.11 go -0.15 has -0.18 have 0.35 make 0.14
befor need -0.11 off 0.13 onc 0.21 record 0.16 right 0.23 status 0.12 sure 0.26 there 0.11 these -0.17 they 0.12
befor up 0.11 what 0.15 you 0.22 your -0.3
befor+i *caution 0.36 *nothing -0.39 =payment -0.16 ask 0.14 befor 0.26 credit -0.11 do 0.14 down 0.29 everi 0.11
befor+i have 0.3 if 0.16 may 0.1 off 0.14 payment -0.12 send 0.14 take 0.1 they 0.19 want 0.15 what 0.18 you 0.28
befor+it *nothing 0.23
begin appli 0.11 do 0.13 start 0.27
begin+with =invoice 0.1 appli 0.11 do 0.11 invoic 0.1 not 0.13 start 0.11
behind *statement 0.1 not 0.19 xero -0.11
behind+the *statement -0.12
better *nothing 0.22
between *statement 0.12 =email 0.11 =stray-character 0.11 all 0.22 charact 0.11 comma 0.11 email 0.11 leav 0.16
between not 0.14 onli 0.21 part 0.11 space 0.11
big say 0.15
bill *escalation -0.1 *nothing -0.33 *statement 0.16 =account-code 0.13 =connect 0.14 =integration -0.14 =invalid 0.18
bill =invoice 0.24 account 0.15 appli 0.1 between 0.13 can 0.14 connect 0.17 creat 0.12 do -0.16 document -0.1
bill enabl 0.2 integr -0.14 invalid 0.18 invoic 0.24 know -0.1 make 0.11 messag -0.11 need -0.1 not -0.12 readi -0.1
bill send -0.13 support -0.13 sure 0.16 tell -0.1 there 0.1 they -0.13 want -0.16 was 0.11 xero 0.11
bill+in *step 0.21 =currency 0.11 =organization 0.18 currenc 0.11 enabl 0.29 make 0.29 organiz 0.18 sure 0.24
bill+in xero 0.11
bill+or *statement 0.23
bin all 0.12 first 0.3 so 0.15
bin+it all 0.12 first 0.12 so 0.13
bit *caution 0.27 =cannot 0.16 =error 0.11 =payment 0.13 =unlink 0.12 cannot 0.16 error 0.11 have 0.24 payment 0.13
bit rate 0.12 right 0.22 say 0.17 what 0.17 xero 0.12 you 0.22
blank # 0.21 =account-code 0.21 =address 0.11 =delete 0.17 =stray-character 0.22 =three-digit 0.21 all 0.22
blank charact 0.22 comma 0.22 digit 0.21 enter 0.21 general 0.21 gl 0.21 ledger 0.21 none 0.21 not 0.13 other 0.23
blank part 0.22 remov 0.17 space 0.22 yet 0.21
blue *nothing 0.28
bodi # 0.27 =sync-export 0.27 bodi 0.27 sync 0.27 type 0.21
book *nothing -0.14 *statement 0.15 *step -0.1 =account 0.26 =nothing 0.26 =zero 0.15 account 0.1 can 0.25 chang 0.19
book first 0.15 have 0.14 if -0.15 import 0.21 more 0.24 neglig 0.21 noth 0.26 onli 0.22 record 0.18 right 0.16
book round 0.15 send -0.29 so 0.13 xero 0.18
bookkeep =organization 0.11 =setup 0.14 been 0.1 check 0.16 configur 0.11 may 0.21 not -0.1 organiz 0.11 support 0.1
bookkeep these 0.12 when -0.12
boss *nothing 0.34
bot *nothing 0.27 have -0.15 what -0.12 you -0.11
both *nothing -0.35 *statement 0.11 =account -0.12 =complete -0.11 =contact -0.13 =email 0.13 =error -0.17
both =invalid -0.16 =organization -0.13 =setup -0.15 =sync-export -0.22 =unlock 0.15 account -0.18 again -0.17
both articl 0.2 ask -0.19 begin 0.18 can 0.19 choos 0.18 code -0.13 complet -0.11 contact 0.27 creat 0.3 do -0.16
both doe 0.15 either 0.16 email 0.13 enough 0.18 error -0.17 export -0.2 find -0.12 has -0.13 have -0.16 if -0.13
both leav 0.33 need -0.17 nor 0.2 one 0.59 onli 0.31 open -0.3 organiz -0.13 purchas 0.14 sale 0.16 say 0.31
both send -0.22 set -0.22 step -0.12 suit 0.2 system -0.16 these -0.11 they -0.1 unlock 0.15 updat 0.16 want -0.18
both what 0.14 whether 0.18 which 0.16 xero 0.19 you 0.26
bottom *statement -0.17 so -0.17
bottom+of bottom 0.1 so 0.11
bounc still 0.1
box *caution -0.13 *nothing -0.43 *step 0.13 =delete -0.2 account 0.14 after 0.15 befor -0.11 code 0.18 contact 0.21
box from -0.25 keep -0.17 match -0.17 note -0.11 old -0.11 one 0.29 remov -0.23 send 0.27 step 0.13 these 0.15
box two -0.19 untick 0.35 which -0.19 xero 0.13
branch *nothing 0.14
break *nothing -0.14 =delete 0.19 xero 0.13
brilliant *nothing 0.34
broke *statement 0.11
btw *nothing 0.17
built *nothing 0.28
built+in *nothing 0.28
bulk *nothing 0.29
but *escalation 0.16 *nothing -0.68 *statement 0.21
but+it *nothing 0.29
but+the *statement 0.14
button *step 0.37 =admin 0.38 =prompt 0.26 =reconnect 0.33 =sync-export 0.13 =unlink 0.3 admin 0.38 click 0.31 go 0.21
button make 0.11 not -0.18 now 0.28 prompt 0.26 reconnect 0.33 select 0.36 send -0.11 sync 0.19 when 0.32 xero -0.2
button you 0.18
by+hand =contact -0.12 =integration -0.12 =manual 0.13 =map -0.21 =organization -0.16 account -0.21 ask -0.11
by+hand contact -0.12 integr -0.12 manual 0.12 map -0.21 organiz -0.16 send -0.16 set -0.16
by+itself *nothing 0.13 =contact -0.2 again 0.19 contact 0.16 export 0.13 have -0.18 messag -0.1 you -0.21 your -0.11
by+the *nothing 0.32
call *nothing -0.16 *statement -0.22 *step 0.12 =account 0.29 =token 0.19 api -0.17 has -0.21 have -0.22 id 0.18
call like 0.21 look 0.29 messag -0.17 need -0.14 send -0.11 status -0.1 token 0.19 utc 0.21 want 0.27 what -0.18
call your -0.14
can *escalation -0.23 *nothing 0.22 *statement -0.13
can+@ *nothing 0.24
can+i *escalation -0.18 *nothing -0.11
can+it *nothing -0.2 *statement 0.16
can+look document 0.13 support 0.13
can+someon *nothing 0.11
can+the *nothing 0.49
can+two *nothing 0.18
can+we *escalation -0.19
can+you *statement -0.14
cant *escalation -0.26 *nothing -0.17 *statement 0.24
cant+be *escalation 0.13 *statement 0.15
cap *statement 0.12
case *nothing 0.2 if 0.15
categori *question -0.11 *statement 0.13 =adjust -0.11 =retry -0.1 =setup 0.29 =tax 0.28 categori 0.28 concierg -0.12
categori configur 0.29 doe -0.12 edit -0.11 first -0.11 go -0.12 itself -0.11 may -0.11 messag -0.1 not 0.19
categori problem 0.14 report -0.11 retri -0.1 send -0.1 set -0.11 solv -0.11 tax 0.28 they 0.13
chang *caution -0.2 *statement -0.11 =adjust 0.19 =connect -0.13 =contact 0.26 =duplicate -0.21 =integration -0.2
chang =map -0.25 =menu -0.22 =mismatch -0.12 =name -0.12 =nothing 0.14 =prompt -0.16 =reconnect -0.19
chang =reference-number 0.14 =remap 0.12 =retry -0.16 =support 0.18 =tax 0.11 =tax-code -0.11 =tax-rate -0.11
chang account -0.21 admin -0.1 after 0.12 all -0.29 although -0.13 anoth -0.16 articl -0.28 ask 0.11 attempt 0.27
chang been 0.15 befor 0.14 both -0.13 categori 0.2 caus -0.14 chang 0.27 check -0.17 click -0.15 code -0.2
chang connect -0.11 continu -0.12 disconnect 0.1 do -0.11 document 0.21 doe -0.17 entir 0.19 export -0.18 first -0.1
chang from -0.21 go -0.21 have -0.13 integr -0.19 into -0.21 issu -0.19 itself 0.19 look -0.27 may -0.27 messag -0.25
chang name -0.12 need -0.13 new 0.12 not -0.11 noth 0.14 now -0.11 onc -0.13 one -0.31 open 0.14 page -0.14
chang permiss 0.15 post 0.28 problem 0.16 prompt -0.16 rate -0.11 re 0.12 reauthor -0.11 reconnect -0.1 record 0.12
chang refer 0.14 resolv 0.17 screenshot -0.17 select -0.13 set -0.23 so 0.19 status 0.12 step -0.16 supplier 0.17
chang sure -0.1 tab -0.16 team 0.17 there -0.16 those 0.13 through 0.23 typic -0.15 up -0.13 updat 0.17 use -0.32
chang usual 0.13 what -0.2 when -0.12 while -0.13 whoever -0.1 you 0.11 your -0.46
chang+it *nothing -0.26 *statement -0.16 *step 0.16 =contact 0.15 =support 0.12 again 0.14 ask 0.23 open 0.19 re 0.12
chang+it supplier 0.12 support 0.12 team 0.12 them 0.16
chang+our chang 0.17
chang+someth *statement 0.11
chang+the =setup 0.16 =sync-export -0.14 =unlink 0.13 account -0.17 categori 0.13 caus -0.1 configur 0.17 correct 0.12
chang+the export -0.11 itself 0.13 may -0.13 meant 0.12 problem 0.13 realli 0.12 say 0.14 set -0.12 sure 0.21 tax 0.17
chang+the unlink 0.13
chap was 0.13
charg *nothing 0.55
chart *nothing -0.25 =chart-of-accounts 0.13 =map 0.19 chart 0.13 have 0.31 list 0.11 map 0.2 no 0.13 tab -0.16
chart verifi 0.11
chart+of =map 0.11 list 0.11 map 0.11 verifi 0.11
chat *nothing 0.15 =menu 0.15 =reference-number 0.15 bot 0.15 bottom 0.13 code 0.15 concierg 0.14 left 0.15 mobil 0.15
chat navig 0.15 not 0.11 refer 0.15 start 0.15 tab 0.15 tap 0.15 web 0.15
check *nothing -0.1 *statement -0.18 =account 0.22 =contact -0.15 =error -0.21 =nothing -0.12 =reconnect -0.14
check =sync-export -0.1 account 0.17 again -0.13 ask 0.17 been 0.18 check 0.35 each 0.36 error -0.21 export -0.15
check has 0.24 last 0.14 like 0.14 make 0.36 need 0.28 not 0.18 other 0.26 ran 0.14 re -0.1 retri 0.12 support -0.13
check sure 0.36 tax 0.18 through -0.12 too 0.36 two 0.11 utc 0.14 what -0.14 when 0.11
cheer *nothing 0.56
choos *step 0.2 =account 0.16 account 0.15 select 0.51
claim *statement 0.12 =adjust 0.34 doe 0.26 edit 0.31 itself 0.31 not 0.17 problem 0.14 report 0.13 so 0.29 solv 0.31
clash *statement 0.12 =duplicate 0.17 alreadi 0.16 each 0.13 exist 0.13 uniqu 0.1
click *nothing -0.61 *statement -0.14 *step 0.32 =connect -0.11 =disconnect -0.15 =expire 0.13 =reconnect 0.28
click =revoke -0.1 access -0.1 area 0.11 ask -0.1 bottom 0.2 click 0.13 expir 0.16 into -0.18 let -0.12 look 0.24
click may 0.11 messag 0.11 not -0.15 onc 0.1 option 0.11 page 0.26 re 0.12 reconnect 0.17 revok -0.1 select 0.27
click so -0.17 status 0.18 tab 0.18 was 0.13 xero 0.18 your -0.15
client *escalation -0.22 *nothing 0.24 *step -0.14 =cannot -0.12 =contact -0.39 =disconnect -0.18 =error -0.23
client =organization -0.14 =revoke -0.13 =token -0.22 cannot -0.12 client -0.13 contact -0.32 do -0.11 error -0.23
client have -0.26 if -0.13 know -0.22 longer -0.1 messag -0.2 no -0.18 not -0.17 organiz -0.14 portal -0.13
client readi -0.22 revok -0.13 send -0.22 support -0.32 tell -0.22 there 0.22 they -0.29 through -0.2 token -0.22
client want -0.3 what -0.36 xero 0.12 your -0.19
client+have # 0.17 =reconnect 0.15 =sync-export 0.16 if 0.15 like 0.17 re 0.15 sync 0.12 utc 0.17 when 0.17
client+portal *nothing 0.15
close *caution 0.11 *nothing 0.28 afterward 0.11 do 0.13 whoever 0.11
club *nothing 0.15
code *caution -0.33 *statement -0.35 =account 0.17 =account-code 0.12 =chart-of-accounts 0.1 =delete 0.11
code =integration -0.21 =menu -0.12 =missing -0.23 =refresh 0.1 =support -0.16 =sync-export -0.14 =three-digit 0.1
code =transaction -0.19 =where-find -0.11 account 0.28 admin -0.39 advanc -0.19 after -0.2 befor -0.32 chart 0.1
code check 0.36 contact -0.16 continu -0.2 data 0.1 digit 0.1 document 0.13 enter 0.1 from 0.17 general 0.1 gl 0.1
code go -0.18 id 0.3 if -0.18 keep -0.21 ledger 0.1 mean -0.21 miss -0.13 need 0.15 not -0.14 note -0.3 old -0.3
code page 0.13 plugin -0.11 refresh 0.1 remov 0.11 say -0.26 send -0.11 still 0.18 team -0.15 their 0.21 these -0.29
code transact -0.19 tri -0.12 use -0.13 want -0.15 where -0.11 xero -0.18 yet 0.1 you -0.34
code+in *step 0.12 account 0.1 open 0.14 send 0.15 untick 0.22 xero 0.13
code+on *nothing 0.24
coffe *nothing 0.2
column =error 0.11 error 0.11
come # -0.18 *nothing -0.25 =account -0.27 =authorize 0.12 =disconnect 0.1 =error -0.3 =fail -0.17 =integration 0.31
come =period 0.14 =reconnect 0.17 =retry -0.12 =revoke 0.15 =sync-export 0.22 access 0.15 account -0.33 activ 0.14
come again 0.2 api -0.15 author 0.13 been -0.12 between -0.11 correspond 0.21 do -0.24 doe 0.15 down -0.16 error -0.3
come fail -0.12 find 0.12 follow 0.13 go -0.18 has -0.4 have -0.18 integr 0.31 make -0.25 need -0.11 not 0.14
come one -0.16 page -0.24 reconnect 0.16 revok 0.15 screenshot 0.16 select 0.1 somebodi 0.14 start -0.21 stay 0.15
come step 0.17 sure -0.21 sync 0.11 team 0.1 then 0.12 there -0.19 they -0.16 through 0.33 token 0.11 two -0.13
come usual 0.23 was 0.18 when 0.18 while 0.12 you -0.19 your -0.41
come+back *statement 0.11 =integration 0.26 integr 0.26 so 0.15 xero 0.11
come+in *nothing 0.17
come+off first 0.13
compani *statement 0.11 =map 0.25 all 0.24 everi 0.21 map 0.25 must 0.26 stay -0.12 there 0.13 under 0.26 what -0.11
compar compar 0.21 xero 0.11 you 0.21
complet *escalation 0.1 *statement -0.19 =complete 0.11 =error 0.1 =invalid 0.13 =map -0.13 =organization 0.1
complet =support 0.13 =transaction 0.12 after 0.1 complet 0.11 continu 0.1 error 0.1 have 0.1 if 0.12 invalid 0.12
complet know 0.1 map -0.14 messag 0.1 one -0.1 organiz 0.1 readi 0.1 step 0.1 support 0.13 team 0.13 tell 0.1
complet these 0.1 they 0.1 transact 0.12 want 0.1 what 0.1 xero -0.12
concierg *escalation 0.11 *question -0.14 *statement -0.21 *step -0.16 =adjust -0.19 =authenticate -0.14
concierg =authorize -0.16 =disconnect -0.14 =expire -0.16 =fail -0.22 =menu 0.11 =organization -0.14 =outage -0.17
concierg =permission -0.14 =prompt -0.16 =reference-number 0.11 =setup -0.17 =support -0.11 =sync-export -0.16
concierg =tax -0.17 =transaction -0.16 =workspace -0.1 attempt 0.11 authent -0.14 author -0.16 becaus -0.11 been -0.11
concierg befor -0.13 between -0.21 bot 0.11 bottom 0.11 categori -0.17 caus -0.14 chang -0.14 code 0.11 common -0.14
concierg communic -0.14 configur -0.17 disconnect -0.14 disrupt -0.17 edit -0.19 expir -0.16 export -0.13 fail -0.22
concierg from -0.16 i -0.11 interrupt -0.14 itself -0.19 keep -0.16 know 0.11 left 0.11 may -0.14 mobil 0.11
concierg navig 0.11 need 0.11 now -0.15 organiz -0.14 permiss -0.14 problem -0.23 prompt -0.16 readi 0.11
concierg reauthor -0.14 refer 0.11 servic -0.14 should -0.11 so -0.2 solv -0.19 start 0.11 still -0.11 sync -0.21
concierg tab 0.11 tap 0.11 tax -0.17 tell 0.11 temporari -0.11 they 0.11 time -0.14 transact -0.16 two -0.14
concierg usual -0.14 want 0.11 web 0.11 what 0.11 workspac -0.1 xero -0.15 yes -0.11 your -0.15
configur *nothing 0.11
connect *escalation 0.12 *step 0.18 =admin -0.12 =authenticate 0.19 =cannot 0.11 =connect 0.26 =permission 0.12
connect =prompt 0.14 admin -0.14 authent 0.16 author -0.18 been 0.11 between 0.11 cannot 0.11 check 0.21
connect concierg -0.11 connect 0.15 contact 0.19 disconnect 0.11 do -0.11 error 0.1 has 0.11 have 0.12 if 0.2
connect issu -0.12 itself 0.18 know 0.12 need 0.12 onc 0.11 prompt 0.14 re -0.12 readi 0.12 reauthor 0.11
connect reconnect 0.16 say 0.12 should 0.12 status -0.14 support 0.17 tell 0.12 then 0.14 they 0.12 true 0.39
connect want 0.12 you 0.18 your -0.13
contact # 0.15 *statement -0.23 =contact 0.17 =email -0.12 =retry -0.11 =search 0.18 =sync-export 0.12 address -0.1
contact after -0.17 ask 0.13 been 0.15 bodi 0.21 contact 0.14 continu -0.24 doe -0.14 each 0.12 email -0.12 first 0.16
contact go -0.11 may -0.16 messag 0.16 need 0.13 not -0.12 page -0.2 say -0.21 so -0.12 still 0.18 support 0.19
contact them 0.12 there 0.14 these -0.13 two 0.1 type 0.23 which 0.32 your -0.11
correct *nothing -0.45 *step 0.15 =adjust 0.31 =error -0.16 =sync-export 0.3 adjust 0.15 again 0.38 check 0.14
correct contact 0.16 doe 0.32 error -0.16 export 0.33 from 0.2 if -0.1 make 0.22 messag -0.11 not 0.21 open 0.23
correct xero -0.21 your 0.27
correct+it =sync-export 0.21 again 0.21 export 0.21 from 0.2
cost *nothing 0.63
cost+extra *nothing 0.19
could *caution 0.11 *escalation -0.37 *nothing -0.15 *statement 0.14
could+that *escalation 0.18 *statement 0.17
could+you *nothing 0.13
count *nothing -0.27 *statement 0.12 *step 0.11 =exceed 0.13 =five-thousand 0.11 =organization -0.1 =transaction 0.21
count all 0.19 exceed 0.13 not 0.15 organiz -0.1 other 0.28 record 0.13 request 0.11 sync 0.13 there 0.12 they -0.27
count transact 0.21 updat 0.35
countri *statement -0.1 =archive -0.1 =email -0.1 =invalid -0.1 address -0.1 archiv -0.1 caus -0.1 email -0.1
countri instead -0.1 invalid -0.1 such -0.1 there -0.1
credit *caution -0.22 *nothing -0.29 *statement -0.1 *step 0.16 =invoice 0.14 =multiple 0.1 =payment -0.13 =retry 0.13
credit been -0.14 chang -0.3 first 0.14 from 0.18 have -0.21 invoic 0.14 make -0.28 need 0.11 no 0.25 open -0.17
credit post 0.12 repost 0.13 sever 0.1 take -0.22 through -0.12 what -0.11 whole 0.1 you -0.11
credit+note alreadi -0.11 been -0.1
cross *nothing 0.17
csv *nothing 0.2
cure there 0.2
currenc *nothing 0.31
custom *caution -0.25 =search 0.14 again 0.11 befor -0.26 begin -0.12 both 0.13 choos -0.15 down -0.18 enough -0.12
custom find -0.11 keep -0.15 need -0.13 nor -0.17 note -0.13 one -0.22 open -0.27 say -0.16 screenshot 0.18 send 0.12
custom suit -0.2 these 0.1 untick 0.12 what 0.16 whether -0.12 you -0.16
custom+code untick 0.11
custom+in *nothing 0.26
custom+onli *statement 0.19 =format 0.13 =invalid 0.19 custom 0.12 format 0.13 has 0.13 not 0.17 supplier 0.12
custom+onli valid 0.13 whose 0.19
cut =connect 0.16 alon 0.19 between 0.25 connect 0.19 end 0.24 particular 0.19
dan have 0.2 open 0.14
dan+xero *statement 0.11 have 0.18
danger *caution 0.34 first 0.16 have 0.28 one 0.15 you 0.19
dank *nothing 0.38
das =error 0.16 =sync-export 0.14 again 0.15 ask 0.28 befor 0.12 do 0.24 error 0.16 export 0.14 have 0.22 one 0.16
das open 0.29 period 0.11 they 0.18 you 0.11
data *nothing 0.16
date *caution -0.22 *nothing -0.11 =error -0.13 =expire 0.12 =retry -0.19 after -0.16 afterward -0.17 again -0.21
date articl -0.2 close -0.16 error -0.15 expir 0.13 flow 0.11 from 0.14 has 0.14 past -0.12 re 0.11 right -0.17
date say -0.19 set 0.37 slip -0.15 time 0.12 trigger 0.11 up -0.17 utc 0.32 whoever -0.17 xero -0.13 your -0.14
date+is if 0.11 time 0.31
dave *nothing 0.33
day *nothing 0.5 *step -0.39 =contact -0.12 =exceed 0.13 =fail -0.13 =five-thousand 0.15 =reset -0.16
day =transaction 0.19 again -0.25 attempt 0.12 contact -0.12 exceed 0.13 export 0.16 fail -0.13 from 0.11 has -0.22
day record 0.1 request 0.15 reset -0.16 set 0.11 support -0.11 then -0.26 transact 0.19 what -0.12 you 0.17
day+or *nothing -0.11
de page 0.13
dead *statement 0.21 =cannot 0.12
deal *nothing 0.28
deal+with *nothing 0.26
delet *escalation 0.13 *step -0.33 =contact -0.27 =error -0.11 =map -0.17 =organization 0.17 =reference-number -0.11
delet =required -0.16 =retry -0.21 =support 0.14 action -0.14 adjust -0.13 after 0.13 articl 0.12 ask -0.15 back 0.13
delet befor -0.18 besid -0.13 bottom -0.12 click -0.28 code -0.11 contact -0.3 continu 0.13 copi 0.11 custom -0.14
delet delet 0.11 document -0.33 error -0.11 everi 0.13 find -0.1 first 0.15 fix -0.13 follow -0.27 have 0.22
delet help -0.13 know 0.13 link -0.13 look -0.24 no 0.11 note 0.11 one -0.28 order -0.13 organiz 0.17 other -0.29
delet readi 0.13 refer -0.11 requir -0.15 resolv -0.12 same -0.26 say -0.19 screenshot 0.2 so 0.12 step 0.15
delet support 0.14 sync -0.13 team 0.14 tell 0.13 them -0.27 these 0.18 they 0.15 url 0.11 was 0.1 what 0.18
delet when -0.19 whi -0.13 xero 0.12 your -0.2
delet+in *escalation 0.11 =delete 0.12 =error 0.11 =organization 0.11 after 0.11 continu 0.11 delet 0.12 error 0.11
delet+in have 0.11 know 0.11 messag 0.11 need 0.11 organiz 0.11 readi 0.11 screenshot 0.11 step 0.11 tell 0.11
delet+in these 0.11 they 0.11 want 0.11 what 0.12
delet+it *step -0.12 besid -0.16 click -0.13 have 0.16 may 0.14
delet+the *statement 0.1 *step -0.11 =connect 0.26 =transaction 0.19 articl 0.11 between 0.23 connect 0.26 they 0.1
delet+the transact 0.19
detail *escalation 0.12 =contact 0.14 =error 0.14 contact 0.18 error 0.14 if 0.12 know 0.12 messag 0.12 need 0.12
detail readi 0.12 send 0.11 tell 0.12 they 0.13 want 0.12 what 0.11 you 0.16
did *escalation 0.12 *statement 0.23 *step -0.4
did+a *statement 0.23
did+i *statement 0.15
did+it *nothing -0.12 *statement 0.13
did+that *nothing 0.37
did+the *nothing 0.12
did+you *nothing 0.28
didnt been -0.29 has -0.27 have -0.26 not -0.12 send 0.12 there -0.11 was 0.18 what 0.14 your 0.14
die =map 0.14 map 0.15 these 0.22 they 0.13
differ *step -0.11 =integration -0.11 =map -0.14 =mismatch 0.14 =missing -0.11 alreadi 0.1 articl -0.19 ask -0.16
differ but 0.17 contact 0.18 do 0.15 each 0.2 has 0.3 integr -0.11 map -0.14 match 0.14 other 0.18 so 0.17 speak -0.11
differ there -0.19 updat 0.18 want 0.15 what 0.14 you -0.11
digit # 0.12 =account-code 0.1 =payment 0.12 =three-digit 0.12 digit 0.12 enter 0.12 general 0.12 gl 0.12 ledger 0.12
digit none 0.11 payment 0.12 yet 0.12
disconnect *nothing 0.27
discount =payment 0.19 you 0.14
do *caution 0.1 *escalation -0.22 *question 0.15 *statement -0.43
do+@ *nothing 0.24
do+both articl 0.15 begin 0.15 choos 0.15 doe 0.15 enough 0.15 nor 0.15 one 0.15 say 0.15 suit 0.15 two 0.11
do+both whether 0.15 which 0.15
do+i *caution -0.12 *nothing -0.78 *question -0.14 *statement -0.45 *step 0.36
do+it *escalation -0.22 *nothing 0.12 *statement 0.16
do+other *nothing 0.47
do+the *escalation -0.33 *nothing 0.11 *statement -0.19
do+they *escalation 0.2 *statement -0.11 *step -0.15
do+this *nothing -0.17 *statement 0.27
do+we *caution 0.33 *nothing 0.13 *statement -0.44 *step -0.14
do+you *nothing 0.39 *statement -0.14
doe *caution -0.26 *escalation -0.59 *nothing 0.29 *question 0.13 *statement -0.14
doe+@ *nothing 0.24
doe+it *escalation -0.25 *nothing -0.25 *step 0.12
doe+noth *escalation 0.13 =contact 0.13 =error 0.13 =organization 0.13 back 0.13 cannot 0.13 come 0.13 contact 0.13
doe+noth error 0.13 have 0.13 if 0.13 know 0.13 messag 0.13 need 0.13 organiz 0.13 readi 0.13 send 0.13 support 0.13
doe+noth tell 0.13 they 0.13 want 0.13 you 0.13
doe+our *nothing 0.29
doe+support send 0.1
doe+that *nothing -0.14
doe+the *escalation -0.29 *nothing 0.12 *statement -0.44 *step 0.11
doe+xero *nothing 0.16 =integration 0.35 have -0.13 integr 0.35
doesnt *escalation -0.13 *nothing -0.12
dollar =organization 0.26 make 0.16 organiz 0.26 sure 0.16
done *escalation -0.26 *nothing 0.21
dont *escalation -0.17 *nothing 0.28 *statement -0.13
dont+have *nothing -0.14
doubl *caution 0.14 administr 0.1 doe 0.2 first 0.16 full 0.17 guid 0.12 if 0.15 not 0.12 platform 0.1 put 0.17
doubl record 0.14 resync 0.11 right 0.17 say 0.19 so 0.16 was 0.17 wrong 0.17 you 0.11
down # 0.3 *nothing -0.16 =integration -0.16 =nothing -0.11 =outage 0.15 =payment 0.13 all 0.13 becaus 0.17 been 0.17
down bottom 0.15 can -0.11 code 0.15 connect -0.11 first 0.21 from -0.12 integr -0.16 look 0.33 not -0.21 page 0.1
down payment 0.13 say 0.25 so 0.11 still 0.19 when 0.15 while -0.19 xero 0.11 you -0.17 your 0.27
down+befor *caution 0.11 down 0.19 if 0.15 they 0.13 what 0.13
down+for =fail 0.16 =outage 0.17 fail 0.16
drop =disconnect 0.12 =revoke 0.14 disconnect 0.12 revok 0.14 was 0.11
duplic alreadi 0.23 do 0.23 not 0.18
e *statement 0.24 =connect 0.11 =sync-export 0.16 all 0.29 articl 0.17 caus 0.29 connect 0.11 export 0.16 from 0.19
e into 0.11 need 0.12 so 0.17 there 0.27 was 0.11 what 0.11 xero 0.17 your 0.13
each *nothing 0.3 *statement -0.1
earlier *nothing 0.16
eat *nothing 0.12
edit *nothing -0.13 =account -0.13 =adjust 0.14 alreadi 0.1 befor 0.12 open 0.29 through 0.13 your -0.12
edit+the =integration 0.1 your -0.16
eleven *nothing 0.43
els *nothing -0.16 =authorize 0.24 =disconnect -0.17 =fail -0.11 =integration 0.17 after 0.12 ask -0.24 attempt 0.2
els authent -0.13 author 0.22 bot 0.12 can 0.32 concierg 0.13 fail -0.12 if 0.13 integr 0.17 left 0.12 may 0.2
els mean 0.11 mobil 0.12 navig 0.12 not 0.12 own 0.11 set -0.23 so -0.13 start 0.12 still 0.14 tap 0.12 then 0.2
els two 0.25 web 0.12 which 0.12 wrong 0.16 xero -0.11 your -0.17
email *nothing 0.17 *step -0.2 =complete 0.12 =error -0.11 =invalid 0.14 =log -0.13 =missing 0.15 =sync-export -0.11
email all -0.13 although -0.12 block -0.1 complet 0.12 creation -0.1 data -0.16 detect -0.1 down -0.13 duplic -0.13
email each 0.11 error -0.11 exist -0.12 first -0.16 have -0.15 if 0.15 keep -0.15 log -0.13 miss 0.14 need -0.11
email other -0.19 post -0.16 settl -0.15 stay -0.15 these -0.13 too 0.13 verifi -0.15 what -0.11 which -0.15
email whoever -0.14 xero -0.13
enabl *nothing 0.23
end # 0.1 *escalation -0.15 *nothing -0.38 =admin 0.23 =contact -0.11 =disconnect 0.12 =error -0.16 =organization 0.21
end admin 0.23 again 0.12 ask -0.25 disconnect 0.12 error -0.16 first 0.14 go 0.24 know -0.15 may 0.14 need -0.19
end no 0.14 organiz 0.21 page 0.15 readi -0.15 say 0.19 send 0.11 support -0.11 tell -0.15 there 0.11 they -0.21
end want -0.27
end+up *caution 0.13 new 0.1 sure 0.12
english *statement 0.14 what 0.16
enough all 0.17 if -0.12 messag -0.11 need -0.13 not 0.12 what -0.15
enter from 0.2 instead 0.12 process 0.12 within 0.12
entir xero 0.11
equal *escalation 0.11 =error 0.11 =organization 0.11 =support 0.11 after 0.11 continu 0.11 error 0.11 have 0.11
equal know 0.11 organiz 0.11 readi 0.11 screenshot 0.11 send 0.11 support 0.11 team 0.11 tell 0.11 these 0.11
equal they 0.11 want 0.11 what 0.11
error =error 0.11 =setup -0.13 =transaction -0.26 again 0.11 although 0.12 articl 0.11 caus 0.12 configur -0.13
error custom 0.1 error 0.11 from -0.22 into -0.11 messag 0.2 one 0.12 so -0.16 supplier 0.11 tab -0.1 there -0.18
error these 0.12 transact -0.26 when -0.21 your -0.13
est *nothing 0.13
even =contact 0.19 they 0.15 use 0.11 want 0.15
everi *escalation 0.13 =account 0.18 =retry 0.11 alreadi 0.14 attempt 0.13 back 0.17 bot 0.17 come 0.15 concierg 0.17
everi find 0.14 has 0.13 know 0.13 left 0.17 map 0.14 may -0.13 mobil 0.17 must 0.23 navig 0.17 readi 0.13 report 0.17
everi start 0.14 tab 0.12 tap 0.17 tell 0.13 they 0.13 web 0.17
everybodi *nothing 0.12 =integration 0.12 =map 0.1 access 0.14 integr 0.14 map 0.1 then 0.14 until 0.11
everyon *nothing 0.55
everyth *statement 0.13 =authorize 0.13 =nothing 0.1 =organization 0.12 =outage 0.11 although 0.11 authent 0.13
everyth author 0.13 can 0.16 do -0.13 if 0.22 may 0.14 messag -0.24 organiz 0.12 status -0.21 there 0.17 too 0.13
exact *escalation -0.12 *nothing -0.22 *statement 0.11 =connect 0.15 =contact 0.12 =error -0.14 =organization -0.12
exact =sync-export 0.12 anoth 0.2 articl 0.25 contact 0.14 count 0.16 error -0.14 have 0.2 if -0.14 know -0.12
exact messag -0.14 need -0.14 no 0.11 organiz -0.12 place 0.16 readi -0.12 send -0.11 support 0.13 tell -0.12
exact there 0.2 they -0.14 want -0.18 xero 0.19 your 0.25
exact+# anoth 0.16 articl 0.16 count 0.16 place 0.16 what 0.16
exampl *escalation 0.17 =error 0.17 =organization 0.17 =support 0.17 after 0.17 continu 0.17 error 0.17 has 0.1
exampl have 0.17 if 0.13 know 0.17 messag 0.17 need 0.17 organiz 0.17 readi 0.17 screenshot 0.17 send 0.17 step 0.17
exampl support 0.17 team 0.17 tell 0.17 these 0.17 they 0.17 want 0.17 what 0.17
excel *nothing 0.44
expir =admin -0.1 =sync-export -0.1 admin -0.18 have -0.16 issu 0.18 may -0.11 not -0.1 past -0.12 set -0.11
expir sync -0.11 time -0.13 want -0.17 you -0.21
expiri # 0.1 like 0.11 look 0.11 respons 0.11 utc 0.11
export *nothing 0.36 *statement -0.13 *step -0.26 =account -0.18 =adjust -0.22 =admin -0.14 =error 0.21
export =integration -0.1 =map 0.15 =name -0.11 =permission 0.26 =prompt -0.18 =retry 0.11 =setup 0.19 =tax -0.11
export admin -0.14 affect 0.17 again 0.1 ask -0.33 befor -0.18 check 0.12 concierg 0.13 configur 0.19 continu 0.22
export doe -0.12 edit -0.21 error 0.21 first 0.18 from -0.14 go -0.16 item 0.11 itself -0.16 leav 0.22 link 0.11
export name -0.11 now -0.11 onc 0.1 permiss 0.26 prompt -0.18 reauthent 0.14 reauthor -0.11 reconnect -0.1 resolv 0.15
export save -0.24 say -0.19 solv -0.21 status -0.22 step 0.11 still -0.26 sync -0.14 them -0.25 there -0.28 these 0.33
export they 0.17 time -0.15 two -0.15 until 0.17 up -0.25 way -0.1 what -0.11 xero -0.14 yes 0.16 your -0.16
extra *nothing 0.36
fail *escalation 0.19 *statement -0.29 =account 0.17 =authorize -0.14 =chart-of-accounts -0.1 =complete -0.15
fail =connect -0.15 =error 0.2 =invalid -0.14 =log -0.14 =map -0.11 =menu -0.27 =organization 0.1 =outage -0.11
fail =retry 0.13 =search -0.23 =sync-export 0.11 =token -0.16 account 0.15 affect -0.16 again 0.13 all -0.27
fail although 0.21 ask -0.12 attempt -0.13 author -0.14 befor 0.12 bottom -0.14 chart -0.1 compar -0.16 complet -0.15
fail connect -0.14 do -0.1 document 0.15 doe -0.22 down -0.26 each -0.15 error 0.19 fail 0.13 find -0.12 first -0.14
fail give 0.11 have 0.14 invalid -0.14 keep -0.14 know 0.19 list -0.17 log -0.15 may -0.24 menu -0.24 messag 0.22
fail need 0.18 not -0.18 onc -0.19 one -0.32 organiz 0.1 re 0.15 readi 0.19 record -0.12 say -0.14 screenshot -0.11
fail send 0.13 set -0.18 so -0.35 start -0.15 stay -0.15 step -0.16 sync 0.15 tell 0.19 them -0.19 then -0.13
fail there -0.11 they 0.19 time -0.18 token -0.18 under 0.1 utc -0.18 want 0.11 when -0.12 whi 0.19 which -0.13
fail xero -0.26 your -0.16
fail+one # 0.19 *step 0.13 =sync-export 0.13 bodi 0.19 bottom -0.17 if 0.1 messag 0.12 record -0.12 sync 0.18
fail+one they 0.12 type 0.16 your -0.14
failur =error 0.12 error 0.11 one 0.19
far # 0.11 *nothing 0.27 =date 0.12 all 0.11 date 0.12 day 0.12 grid 0.12 list 0.12 look 0.12 newest 0.12 order 0.12
far previous 0.12 updat 0.12
far+back # 0.12 =date 0.12 =sync-export 0.11 all 0.11 date 0.12 day 0.12 grid 0.12 list 0.12 look 0.12 newest 0.12
far+back order 0.12 previous 0.12 sync 0.11 updat 0.12
fault *statement 0.19 have 0.24 may 0.22 there 0.15 xero 0.13 your 0.15
fee *nothing 0.18 differ 0.14 doe 0.14 how 0.12 if -0.1 say 0.16 xero -0.12
feed *nothing 0.15
field *statement 0.1 =connect 0.19 =required 0.14 check 0.22 connect 0.16 field 0.14 requir 0.14 true 0.54
figur *statement -0.1 *step 0.17 =amount 0.1 compar 0.34 xero 0.19
file *nothing 0.14
find =error -0.15 =search 0.13 click -0.12 if -0.11 map 0.12 need -0.13 payment 0.15 screenshot -0.16 set 0.12
find step -0.19 these -0.17
find+it they 0.12
find+out *nothing 0.22
find+that what 0.15
fine *nothing 0.23 *step -0.2 =account 0.12 =admin 0.31 =disconnect 0.21 =manual 0.19 =permission 0.31 =revoke 0.13
fine =sync-export -0.13 =token 0.16 access 0.37 account 0.13 all -0.17 do 0.3 need 0.18 not -0.17 revok 0.13
fine sync -0.16 token 0.15 xero 0.11
first *escalation -0.22 *nothing -0.3 *step 0.13 =connect -0.12 =contact 0.19 =credit-note 0.19 =menu 0.17
first =organization -0.11 =payment 0.22 =reconnect -0.14 =transaction -0.21 after -0.14 again 0.17 all -0.14
first alreadi 0.1 appli 0.1 been -0.17 befor 0.14 bottom 0.27 check 0.12 click 0.21 connect -0.11 contact 0.24
first continu -0.15 credit 0.19 disconnect -0.14 first 0.46 from -0.18 have -0.21 if -0.16 item 0.11 know -0.22
first make -0.13 messag -0.14 must 0.11 need -0.25 note 0.26 organiz -0.11 payment 0.22 post -0.17 readi -0.22
first reconnect -0.13 resolv 0.19 save 0.37 send -0.1 start 0.16 support 0.31 tab 0.3 tell -0.22 there -0.12
first these -0.21 transact -0.21 two -0.15 usual -0.13 want -0.17 while -0.22 you -0.16 your -0.12
first+or =error 0.13 click 0.14 error 0.13 first 0.11
fit *statement 0.13 xero 0.21
five *nothing 0.29
fix *escalation 0.1 *nothing -0.12 =adjust 0.16 =contact 0.1 =error 0.16 =integration 0.24 =menu 0.15 =reconnect 0.12
fix =required 0.26 =setup -0.1 =tax-code -0.13 account -0.17 after 0.29 articl -0.13 ask 0.43 attempt 0.14 can -0.16
fix caus -0.17 continu 0.22 creat -0.12 do -0.12 document 0.14 each -0.12 edit 0.11 error 0.16 export -0.12 find -0.14
fix has -0.13 integr 0.24 invalid 0.12 itself 0.13 know 0.1 list -0.12 match 0.11 no 0.18 not -0.12 obsolet -0.11
fix other -0.24 post 0.17 purchas -0.12 readi 0.1 reconnect 0.13 sale -0.13 say -0.14 set -0.12 so 0.32 solv 0.11
fix start 0.15 status -0.29 step 0.16 still -0.18 tell 0.1 them 0.2 these 0.24 those 0.14 too -0.14 updat 0.33
fix+it ask 0.13 map 0.11 re 0.12 updat 0.21 what -0.12
for+# *nothing -0.23
for+a *nothing 0.34
for+an *nothing 0.18
for+both can 0.17 creat 0.13 if 0.18 one 0.13 xero 0.2 you 0.2
for+me *escalation 0.14 *nothing -0.24
for+our *nothing 0.14
for+sure has 0.17
for+that *nothing 0.4
for+the *nothing 0.47 *statement -0.16 *step -0.18
for+us *nothing -0.16
format =format 0.11 format 0.11 match 0.11 so 0.11 updat 0.11
found *nothing 0.29 =nothing 0.11 =outage 0.13 =token -0.24 admin -0.2 anywher 0.13 api 0.11 ask 0.11 confirm 0.13
found doe -0.26 down 0.11 find 0.1 issu 0.13 not -0.11 noth 0.11 outag 0.13 partner 0.13 so -0.21 status 0.16
found their 0.11 timestamp 0.13 want -0.11 what -0.12 write 0.13
found+it *nothing 0.13 *statement -0.1
four *nothing 0.2 =three-digit 0.18 digit 0.18 enter 0.18 general 0.18 gl 0.18 ledger 0.18 none 0.13 yet 0.18
freight *nothing 0.22
fresh =contact 0.15 have 0.12 send 0.18
friday *nothing 0.57
from *caution -0.19 *escalation -0.21 *nothing 0.3 *step -0.22
from+last *nothing 0.27
from+me *escalation 0.24 *statement -0.18
from+support *nothing 0.14
from+the *nothing 0.31 *step -0.13
from+xero *nothing 0.14
full *nothing 0.24 =error 0.13 =integration 0.11 administr 0.1 error 0.13 integr 0.11 not 0.16 platform 0.1
full+resync *nothing 0.21
get+a *nothing 0.51
get+an *nothing 0.16
get+it *escalation 0.1 *step 0.12
get+me *nothing 0.16
get+the *nothing -0.16 *statement 0.13
get+this *nothing 0.44
give *step -0.16 =cannot 0.12 administr 0.12 api 0.18 cannot 0.16 check -0.1 contact -0.1 have 0.14 if 0.11
give messag -0.14 page 0.16 platform 0.12 sync -0.12 you 0.29
give+it =error 0.15 error 0.15 have 0.13
give+me *nothing 0.17
give+the =organization 0.13 have 0.13 organiz 0.13 support 0.1 what 0.16 you 0.12
go # -0.18 *statement -0.26 =adjust -0.1 =authenticate -0.16 =complete -0.12 =connect -0.11 =contact -0.24
go =delete 0.14 =error -0.2 =expire -0.12 =integration 0.11 =log -0.15 =login -0.13 =manual -0.11 =menu -0.26
go =period 0.32 =permission -0.19 =prompt -0.19 =reference-number -0.18 =refresh -0.1 =retry 0.26 =search -0.29
go =support 0.19 =sync-export 0.15 =tax 0.18 =token -0.24 =transaction -0.13 activ 0.32 admin -0.14 affect 0.1
go again 0.25 all 0.24 authent -0.19 back -0.19 befor -0.34 can -0.21 categori 0.25 chang -0.13 code -0.14 come -0.11
go complet -0.12 concierg 0.14 configur 0.12 contact -0.16 continu 0.12 credenti -0.14 custom -0.19 down -0.14
go each 0.16 end -0.14 error -0.2 everi -0.17 export 0.16 field -0.19 find -0.23 from 0.12 go -0.21 has -0.36 i -0.17
go if -0.29 integr 0.13 itself -0.12 list 0.17 log -0.26 look 0.12 may -0.21 must -0.14 no -0.12 now 0.15 onc 0.34
go open -0.27 origin -0.15 other 0.19 own 0.11 page -0.12 period 0.28 permiss -0.18 problem 0.2 prompt -0.19
go record 0.16 refer -0.18 refresh -0.1 retri 0.1 right 0.21 same 0.11 screenshot 0.12 select -0.27 send 0.22
go set -0.18 should 0.25 status 0.23 stay 0.36 sure 0.16 tab -0.1 team 0.2 these 0.27 token -0.2 too 0.14
go transact -0.13 type -0.19 typic -0.2 until 0.11 up -0.23 use -0.25 view -0.11 want -0.14 way -0.1 when -0.19
go work 0.11 you -0.11 your -0.25
go+alon export 0.11
go+by go -0.18 xero -0.11 your -0.1
go+to *nothing 0.26 *step -0.14 =error -0.14 ask 0.25 error -0.14 if -0.12 need -0.11 you -0.12
goe # 0.1 *nothing -0.29 *statement -0.11 *step 0.11 =sync-export 0.15 again 0.16 can 0.11 doe 0.22 first 0.24
goe from 0.25 go 0.2 send 0.14 set 0.32 sinc 0.17 start 0.43 time 0.34 utc 0.29
goe+in sinc 0.16
gone *caution 0.2 *nothing 0.18 *step -0.1 =connect -0.12 =delete 0.22 =error -0.13 =queue 0.2 all 0.52 delet 0.21
gone error -0.13 first 0.35 fix -0.13 from -0.19 if -0.36 list 0.32 look 0.23 messag -0.12 need -0.23 no 0.13
gone order 0.2 queue 0.2 remov 0.13 screenshot 0.12 sync 0.11 they -0.2 when -0.19 you -0.28 your -0.11
gone+through *nothing 0.16
good *nothing 0.39 *step -0.13 =organization -0.16 =token 0.16 contact -0.15 continu 0.1 not 0.11 organiz -0.16
good screenshot 0.12 token 0.18
good+for *nothing 0.15
got *escalation -0.22 *nothing 0.36 *step -0.13
got+it *nothing 0.25
gracia *nothing 0.24
great *nothing 0.32
green *nothing 0.17 =fail 0.12 can 0.17 fail 0.12 go 0.13
gst *nothing 0.13
guy *nothing -0.12 *step 0.11
had *nothing 0.26
haha *nothing 0.39
half *nothing 0.1
half+a *nothing 0.34
half+of *step 0.16 not 0.25
hand *escalation 0.19 =amount -0.11 =bank-account -0.17 =contact 0.12 =error 0.18 =integration -0.17 =manual 0.16
hand =map -0.21 =nothing 0.18 =reconnect 0.11 =retry 0.12 access 0.18 account -0.22 bank -0.17 contact 0.12 doe -0.18
hand error 0.18 find 0.15 go -0.12 if 0.15 integr -0.17 know 0.19 manual 0.14 map -0.21 messag 0.19 need 0.19
hand not -0.15 noth 0.15 readi 0.19 send 0.14 set -0.17 support 0.15 tell 0.19 these 0.25 they 0.19 verifi -0.13
hand want 0.19 was 0.12 whether 0.1
happen *nothing 0.23 *statement 0.11 *step -0.12 =archive 0.11 =map 0.12 archiv 0.11 been 0.22 longer 0.21 may 0.11
happen no 0.19 there 0.14
happen+to *nothing 0.17
happen+with *nothing 0.27
has *caution -0.11 *escalation -0.18
has+a *step 0.12
has+no *escalation 0.13 *step -0.11
has+the *nothing 0.47 *step -0.1
have *caution -0.17 *escalation -0.35 *question 0.23 *statement -0.12
have+a *nothing 0.43
have+no *statement 0.11
have+one *statement 0.18
have+someon *nothing 0.21
have+the *nothing 0.19
have+to *caution -0.1 *escalation 0.16 *nothing -0.42 *step 0.17
havent *step 0.12
he *escalation -0.12 *nothing 0.15 *statement 0.1
healthi *statement 0.13 =error 0.14 =fail 0.14 although 0.23 can 0.24 error 0.14 fail 0.14 go 0.24 healthi 0.24
healthi someth 0.24 status 0.2
help *escalation 0.15 *statement -0.14 *step -0.12 =adjust 0.12 =integration -0.14 =name 0.14 =organization 0.23
help =outage 0.15 ask 0.12 can -0.13 click -0.11 code -0.18 connect -0.13 edit 0.1 integr -0.14 itself 0.13 know 0.15
help messag 0.13 name 0.14 need 0.1 onli 0.26 organiz 0.23 readi 0.15 same 0.16 say 0.1 screenshot 0.22 send 0.14
help so -0.12 solv 0.1 support 0.14 sync -0.14 tell 0.15 them 0.18 two -0.11 want 0.12 was -0.13 what 0.16 xero -0.12
help+with *escalation 0.25 =error 0.18 error 0.18 know 0.25 messag 0.25 need 0.22 readi 0.25 send 0.25 tell 0.25
help+with they 0.19 want 0.23 what 0.25
here *statement 0.17
hes *nothing 0.19
hide =chart-of-accounts 0.22 =menu 0.17 advanc 0.16 chart 0.22 menu 0.21
him *nothing -0.13 *statement -0.13 *step 0.15
his *nothing 0.53
histori *nothing 0.21
hit *escalation -0.11 =contact -0.11 =error -0.12 =organization -0.11 =retry 0.15 been 0.12 befor 0.2 bottom 0.26
hit click -0.11 contact -0.11 error -0.13 have -0.11 if -0.14 know -0.11 need -0.11 onc 0.21 organiz -0.11 page 0.22
hit readi -0.11 should 0.26 tell -0.11 there -0.11 they -0.11 want -0.12 what -0.12
hm *nothing 0.42 *step -0.22 =contact -0.11 =error -0.18 =organization -0.19 =sync-export -0.26 again -0.14
hm document -0.12 error -0.18 organiz -0.19 send -0.23 they -0.17 what -0.12 xero -0.11 you -0.16
hold *nothing -0.13 *statement -0.11 *step 0.11 =error 0.11 compar 0.41 error 0.11 page 0.18 what -0.14
home *nothing 0.3
hook =map 0.14 map 0.14
hook+up =map 0.14 map 0.14
hour *nothing 0.73 code 0.1 what -0.1 xero -0.1
how *caution -0.48 *nothing 0.11 =account-code 0.16 =adjust -0.12 =admin -0.29 =authenticate -0.14 =authorize -0.24
how =bank-account 0.13 =cannot -0.34 =connect -0.13 =contact -0.23 =daily 0.24 =date -0.11 =delete -0.12 =error 0.1
how =exceed 0.22 =five-thousand 0.21 =log -0.2 =map -0.4 =mismatch -0.18 =name 0.16 =nothing -0.14 =organization -0.12
how =outage -0.16 =payment -0.14 =reference-number -0.5 =refresh -0.21 =reset 0.12 =restore 0.19 =retry -0.27
how =search 0.41 =setup -0.19 =stuck 0.27 =sync-export 0.11 =tax-rate -0.16 =three-digit 0.21 =token -0.24 =wait 0.28
how about -0.14 admin -0.12 administr -0.3 after -0.2 although -0.31 anoth -0.11 attempt 0.21 author -0.28 bank 0.13
how befor -0.44 bot 0.18 both 0.14 bottom 0.3 but -0.22 cannot -0.35 caus -0.18 check 0.17 click -0.23 common -0.28
how compar -0.12 configur -0.2 continu -0.16 custom 0.24 daili 0.24 digit 0.21 disconnect -0.11 doe 0.14 enabl -0.12
how enter 0.21 everi -0.25 exceed 0.22 extend -0.14 find -0.24 first -0.48 full -0.26 general 0.21 gl 0.21 go -0.19
how guid -0.19 has 0.34 have -0.18 healthi -0.15 help 0.2 hour 0.12 how 0.28 if -0.26 invalid -0.1 item -0.24
how keep -0.2 leav -0.16 ledger 0.21 log -0.22 make -0.38 map -0.1 mean 0.12 mobil 0.18 more -0.34 must -0.12
how name 0.16 navig 0.18 need -0.12 no -0.29 none 0.16 note -0.16 noth -0.13 now -0.16 onc -0.13 one 0.13 onli -0.33
how open -0.32 order -0.15 organiz -0.12 other -0.2 page 0.13 payment -0.13 pend 0.27 period 0.24 platform -0.3
how post 0.22 record -0.19 refer -0.5 refresh -0.21 request 0.19 reset 0.12 restor 0.19 resync -0.23 same 0.18
how screenshot -0.32 see 0.2 select 0.17 set -0.15 show -0.18 so -0.25 someth -0.15 status -0.36 stay 0.21 step -0.1
how supplier 0.16 support -0.15 sure -0.18 tap 0.18 tax -0.19 there -0.18 these -0.34 through 0.11 time -0.45
how timestamp -0.14 token -0.25 too -0.22 true 0.23 two 0.16 type 0.13 un 0.14 up -0.11 usual 0.33 valu -0.12
how verifi -0.21 wait 0.29 was -0.11 way 0.12 web 0.18 what -0.13 which -0.23 while -0.27 within 0.12 work -0.11
how wrong -0.27 xero -0.12 yet 0.21 you -0.35 your -0.32
how+can *nothing 0.22
how+do *escalation -0.2 *nothing 0.2 *statement -0.19 *step -0.11 =contact -0.43 =error -0.16 =fail -0.12
how+do =integration -0.15 =map -0.14 =search 0.25 =sync-export -0.21 again -0.2 bodi 0.11 check 0.11 connect 0.2
how+do contact -0.3 doe 0.12 down -0.25 error -0.16 export -0.14 fail -0.1 first -0.32 have -0.18 how 0.23
how+do instead 0.12 integr -0.15 know -0.2 map -0.1 messag -0.19 need -0.19 no -0.17 one -0.14 open -0.15 page 0.3
how+do readi -0.2 same 0.22 say 0.31 send -0.11 status -0.11 supplier 0.14 support -0.19 sync -0.16 tell -0.2
how+do them 0.21 there -0.13 these -0.15 they -0.22 through -0.15 true 0.24 want -0.2 what -0.12 you -0.11
how+far # 0.12 =date 0.12 =sync-export 0.11 all 0.11 date 0.12 day 0.12 grid 0.12 list 0.12 look 0.12 newest 0.12
how+far order 0.12 previous 0.12 sync 0.11 updat 0.12
how+long *nothing 0.29 =daily 0.18 =reset 0.17 =wait 0.17 daili 0.18 has 0.19 hour 0.17 reset 0.17 then 0.28 wait 0.17
how+mani =account-code 0.12 =bank-account 0.13 =exceed 0.15 =fail 0.14 =five-thousand 0.13 =three-digit 0.15 bank 0.13
how+mani code 0.1 digit 0.15 enter 0.15 exceed 0.15 fail 0.14 general 0.15 gl 0.15 ledger 0.15 none 0.12 page -0.11
how+mani record 0.11 request 0.14 yet 0.15
how+often *nothing 0.21
how+quick *nothing 0.17
how+to *escalation 0.11 =contact 0.16 =error 0.17 =organization 0.11 alreadi 0.11 check 0.14 do 0.18 doe 0.14
how+to error 0.17 guid 0.14 how 0.14 know 0.11 messag 0.11 need 0.11 organiz 0.11 put 0.16 readi 0.11 right 0.16
how+to say 0.14 send 0.13 support 0.11 tell 0.11 they 0.11 want 0.11 what 0.18
how+will *step 0.1 so 0.14
human *nothing 0.11
i *escalation -0.14 *nothing -0.2 *question -0.5 *statement -0.41 *step 0.26
i+ask *nothing 0.15 =contact -0.15 if -0.11 need -0.11
i+be *nothing 0.34
i+can *escalation 0.15
i+chang # 0.1 *nothing -0.52 *step 0.21 =contact 0.17 =credit-note -0.11 =invalid 0.16 =organization 0.11
i+chang =payment -0.11 =reference-number 0.13 =setup 0.13 chang 0.12 configur 0.12 creat 0.14 credit -0.11 enabl 0.1
i+chang entir 0.12 from -0.1 give 0.11 has 0.18 make 0.11 note -0.13 one -0.12 open 0.45 organiz 0.11 payment -0.11
i+chang record 0.14 refer 0.13 so 0.28 supplier 0.3 tax 0.1 time 0.13 updat 0.25
i+check =contact -0.11 been 0.15 check 0.11 has 0.1 need 0.18 not 0.17 there 0.11
i+choos *step 0.14 =account 0.14 account 0.12 select 0.42
i+click =reconnect 0.17
i+contact *step 0.22 =contact 0.14 contact 0.14 support 0.14
i+delet *caution 0.2 =delete 0.13 =queue 0.14 all 0.2 delet 0.13 doe 0.17 first 0.27 go 0.12 if 0.13 keep 0.16
i+delet line 0.12 make 0.12 not 0.16 out 0.12 queue 0.14 so 0.14 sure 0.12 take 0.12 there 0.12 which 0.13
i+delet whoever 0.16
i+did *nothing 0.26
i+didnt *statement 0.16 send 0.15 there 0.12 was 0.15 what 0.14 your 0.15
i+do *caution -0.14 *escalation -0.13 *nothing -0.4 *statement 0.17
i+dont *nothing 0.39 *step -0.16
i+enter from 0.12 instead 0.12 process 0.12 within 0.12
i+find *nothing 0.12 =organization 0.16 have 0.17 if -0.11 organiz 0.16 set 0.15
i+fix have -0.11 you -0.12
i+get *escalation -0.2
i+give =reconnect 0.11
i+go *step 0.11 =account 0.15 account 0.16 need 0.23 not 0.29 you -0.11
i+hold compar 0.26
i+just *step 0.25
i+leav *nothing 0.13
i+look *statement -0.14 =contact -0.12 =sync-export -0.17 ani 0.14 contact -0.1 down -0.15 export -0.14 from -0.23
i+look has 0.2 if -0.13 send -0.13 want -0.17 you -0.13
i+map =remap 0.17 ask 0.23 map 0.1 re 0.22 them 0.23
i+merg *nothing 0.17
i+need *escalation -0.11 *nothing 0.12 *statement 0.12 *step -0.17 =revoke 0.12 after -0.12 attempt -0.12 click -0.2
i+need code -0.2 disconnect 0.15 do -0.25 doe 0.11 from -0.14 if -0.13 know -0.11 may 0.18 need -0.19 readi -0.11
i+need revok 0.12 say 0.12 select -0.14 send -0.15 tell -0.11 these -0.1 they -0.11 want -0.13 what -0.1 while 0.12
i+not *escalation 0.18
i+open custom 0.11 open 0.28 supplier 0.11
i+press =delete 0.14 click 0.15 delet 0.14 remov 0.28 what -0.12 xero -0.2
i+put # 0.18 *escalation 0.11 *nothing -0.24 =account-code 0.14 =error 0.22 =nothing 0.25 =payment 0.15
i+put =three-digit 0.15 ask 0.35 code 0.18 digit 0.15 doe 0.17 enter 0.15 error 0.22 find 0.11 general 0.15 gl 0.15
i+put go 0.11 if 0.22 issu -0.11 know 0.11 ledger 0.15 messag 0.21 none 0.12 noth 0.21 open -0.22 readi 0.11 say 0.12
i+put tell 0.11 they 0.11 want 0.11 what 0.1 yet 0.15 your 0.12
i+re *step 0.15 =sync-export 0.19 again 0.24 export 0.13 from 0.13
i+read =error 0.12 =log 0.12 error 0.12 log 0.16 messag 0.12
i+reconnect *nothing 0.18
i+resend =sync-export 0.15
i+retri =fail 0.14 can 0.14 fail 0.14 too 0.13
i+see *nothing -0.19 *statement -0.17 *step 0.11 =account 0.16 =authenticate -0.14 =fail -0.15 =integration -0.13
i+see =outage -0.14 =permission -0.14 account 0.17 again 0.17 all 0.3 can -0.1 check 0.12 connect 0.2 current 0.15
i+see expir -0.1 fail -0.15 from 0.18 integr -0.13 left -0.1 look 0.23 now 0.14 open -0.15 page -0.11 say -0.13
i+see see 0.15 so -0.11 status 0.23 there -0.11 was -0.15 way 0.1 while -0.12 xero 0.19 you -0.13
i+send *nothing 0.26 =contact 0.19 =organization -0.11 do 0.22 organiz -0.11 support 0.19
i+set *nothing 0.22
i+simpli befor 0.15 you 0.11
i+take *nothing 0.16 *statement -0.25 been -0.16 has -0.14 have -0.11 if -0.19 take -0.17 want -0.19
i+tell =error 0.12 after 0.12 ask 0.12 continu 0.12 error 0.12 say 0.12 what 0.12 when 0.17 you 0.18
i+think *nothing 0.32 ask -0.12 one 0.18
i+turn *escalation 0.13 ask 0.13 have 0.13 know 0.13 messag 0.12 need 0.13 readi 0.13 tell 0.13 they 0.13 want 0.12
i+type # 0.11 =account-code 0.13 =three-digit 0.14 code 0.12 digit 0.14 enter 0.14 general 0.14 gl 0.14 has 0.1
i+type ledger 0.14 none 0.14 yet 0.14
i+un say 0.11
i+will *nothing 0.12
i+write =contact 0.18 =support 0.16 account 0.15 contact 0.2 has -0.1 so 0.13 still 0.11 support 0.13 team 0.1
i+write they 0.13
ich *escalation -0.14 *nothing -0.18 again 0.15 ask 0.21 befor 0.18 continu -0.17 do 0.29 know -0.14 need -0.14
ich open 0.16 period 0.13 readi -0.14 send -0.11 tell -0.14 want -0.15 you 0.1
id *nothing 0.36 *step -0.14 =contact -0.21 =error -0.19 =organization -0.11 contact -0.27 doe 0.11 error -0.19
id have -0.13 id 0.13 if -0.14 messag -0.11 need -0.11 organiz -0.11 record 0.12 send -0.16 they -0.12 want -0.13
id what -0.15 xero -0.11 you -0.18
id+rather *nothing 0.3
idea *nothing 0.45
if *nothing 0.2 *statement -0.25 *step -0.13
if+a *nothing 0.2
if+i *caution 0.19 *statement -0.13 *step -0.15
if+it *nothing -0.31
if+the *nothing 0.11
ignor *nothing 0.25
ill *nothing 0.89
ill+tri *nothing 0.13
im *escalation -0.13 *nothing 0.31 *step -0.12
im+not *nothing 0.18
in+# *nothing 0.13
in+@ *statement 0.1 =admin 0.3 =cannot 0.25 =contact -0.1 =delete -0.1 =error -0.12 =name -0.11 =organization -0.11
in+@ =sync-export -0.38 =transaction -0.12 account -0.22 admin 0.3 again -0.34 articl 0.22 both 0.22 cannot 0.25
in+@ contact -0.16 custom 0.17 do -0.25 doe -0.12 error -0.12 export -0.36 from -0.13 go 0.25 if -0.39 itself 0.23
in+@ look -0.26 messag -0.23 name -0.11 need -0.29 not -0.18 open 0.18 organiz -0.11 resolv 0.23 say -0.15 send -0.34
in+@ supplier 0.17 support -0.13 transact -0.12 two -0.28 up -0.18 want -0.19 what -0.11 whoever -0.28 xero -0.25
in+@ you 0.17 your -0.15
in+a *nothing 0.41
in+account *nothing 0.2 *statement -0.1 =integration -0.18 =map -0.19 between -0.23 integr -0.18
in+again so 0.12 want 0.22
in+it *step 0.22
in+march =account 0.12
in+may *nothing 0.33
in+the *nothing 0.14 *step -0.21
in+there *caution 0.1 *escalation -0.24 *nothing -0.24 *statement 0.23
in+what =sync-export 0.14 click 0.14 sync 0.15
in+which *step 0.11 entir 0.13 from 0.11 supplier 0.22
in+xero # -0.22 *nothing -0.43 *statement -0.23 *step 0.17 =account-code -0.13 =approve 0.14 =authorize 0.18
in+xero =connect 0.11 =currency -0.12 =format 0.1 =integration -0.19 =invalid -0.17 =invoice -0.1 =map -0.47
in+xero =menu 0.24 =name -0.12 =paid -0.14 =prompt -0.1 =required -0.15 =sales-order 0.13 =setup 0.13 =tax 0.12
in+xero =tax-code -0.13 =token -0.2 =wait 0.11 access -0.15 account -0.13 address 0.15 advanc -0.13 after 0.11
in+xero again 0.11 amount -0.11 ani -0.16 appli 0.1 approv 0.14 articl -0.13 attempt 0.12 author 0.18 bearer -0.13
in+xero becaus -0.14 between -0.1 bodi -0.26 but -0.2 chang 0.19 compar -0.15 configur 0.15 contact -0.12
in+xero continu -0.14 correct -0.15 correspond 0.14 creat 0.14 credit 0.12 currenc -0.12 custom 0.12 data -0.18
in+xero document -0.1 each -0.14 enabl -0.12 exist 0.2 format 0.1 from 0.19 go 0.13 has -0.15 integr -0.14
in+xero invalid -0.14 invoic -0.1 itself -0.12 left -0.14 link -0.13 look 0.12 map -0.18 mark -0.13 match 0.29
in+xero menu 0.21 messag -0.12 name -0.12 new 0.17 now -0.14 number 0.15 onc -0.12 one -0.18 onli -0.24 order 0.13
in+xero paid -0.14 product 0.12 prompt -0.1 report -0.16 resum 0.11 retri -0.31 revert 0.17 set -0.24 sinc -0.19
in+xero singl -0.12 so 0.18 supplier 0.13 system -0.14 tab 0.31 than 0.14 those 0.17 token -0.2 too -0.23 type -0.24
in+xero unlink -0.12 untick 0.11 until -0.19 updat 0.19 utc -0.1 verifi -0.24 whether -0.12 you -0.13 your -0.13
info *escalation 0.14 *statement 0.27 =error 0.11 again 0.17 all 0.12 ask 0.21 error 0.11 have 0.11 know 0.14
info need 0.14 not 0.26 readi 0.14 send 0.12 support 0.1 tell 0.14 they 0.14 want 0.14
inform =error 0.3 error 0.3
insid *statement 0.25 not 0.18 you 0.21
instead =cannot 0.2 =error -0.17 =name 0.27 account -0.17 can -0.1 cannot 0.2 doe -0.12 error -0.16 itself 0.2
instead messag 0.16 name 0.27 resolv 0.15 same 0.11 send -0.13 support -0.14 these 0.11 two 0.16
integr *nothing 0.13
into *statement -0.12 =sync-export 0.11 attempt 0.12 if 0.19 left 0.47 one 0.4 open 0.36 still 0.18 was 0.2 xero 0.12
into you -0.16
into+the if 0.18 support 0.11
invoic *caution -0.2 *nothing 0.26 *statement -0.12 *step -0.32 =account -0.13 =cannot -0.19 =delete -0.11
invoic =draft -0.14 =error 0.11 =exceed -0.14 =invalid -0.23 =map -0.14 =name -0.1 =setup -0.23 =support -0.13
invoic =unlink -0.16 alon -0.12 alreadi -0.19 articl 0.17 ask -0.19 attempt 0.12 between -0.13 can 0.1 cannot -0.27
invoic chang -0.15 creat 0.12 custom -0.1 do 0.15 document 0.29 doe 0.11 draft -0.14 end -0.15 error 0.11 exceed -0.14
invoic fed -0.15 have -0.13 how -0.1 if -0.12 invalid -0.2 look -0.2 make -0.33 map -0.32 name -0.1 neither 0.1
invoic nor 0.1 number -0.16 open -0.18 other -0.2 particular -0.12 post 0.17 rate -0.12 record -0.16 remov -0.12
invoic request -0.15 resolv -0.12 screenshot -0.23 set -0.19 step -0.21 still 0.18 such -0.16 sure -0.2 take -0.1
invoic team -0.12 then 0.16 they 0.16 those -0.14 through -0.19 two -0.18 unlink -0.15 usual -0.29 within 0.15
invoic work 0.12 xero -0.17 your -0.13
invoic+by *nothing 0.22
invoic+from *nothing 0.16
invoic+in *step -0.11 =account -0.2 between 0.14 connect 0.14 correspond -0.11 creat -0.12 end 0.13
invoic+to *nothing 0.22
irish *nothing 0.12
is+# *escalation 0.19 =contact 0.18 =error 0.14 =organization 0.19 contact 0.18 document 0.19 error 0.14 have 0.18
is+# if 0.18 know 0.19 may 0.16 messag 0.13 need 0.14 organiz 0.19 readi 0.19 send 0.19 support 0.18 tell 0.19
is+# they 0.19 want 0.19
is+it *caution 0.42 *escalation -0.49 *nothing -0.84 *question 0.16 *statement 0.52
is+no *step 0.14
is+not *escalation 0.27 *step -0.12
is+on *nothing 0.26
is+that *escalation 0.12 *nothing -0.59 *statement 0.26
is+the *escalation -0.53
is+there *escalation -0.38 *nothing 0.37 *step -0.21
is+this *escalation 0.21 *nothing -0.49 *statement 0.25
is+wrong not 0.13
isnt *escalation 0.17 *statement 0.12
it+# *step 0.11 =fail 0.12 doe -0.12 fail 0.12 from 0.15 match 0.2 rate 0.11 say -0.12 so 0.19 still 0.1
it+a *caution 0.18 *nothing -0.42 *step 0.11
it+after *nothing 0.23
it+again *nothing -0.27 *statement 0.19 after 0.17
it+as *nothing 0.12
it+ask =reconnect 0.17 if 0.18 reconnect 0.17 xero 0.18 you 0.16
it+back *nothing -0.23 =connect 0.21 =contact 0.1 connect 0.17 everi 0.17 if -0.14
it+be *escalation -0.34 *statement 0.18 *step -0.15
it+come *statement 0.17 =integration 0.3 integr 0.3 so 0.2 xero 0.22
it+cost *nothing 0.26
it+delet *statement 0.13 so 0.11 xero 0.19
it+do *statement 0.29
it+drop *statement 0.1
it+from *statement 0.13
it+go =sync-export 0.15 again 0.16 contact 0.17 export 0.16
it+i *step 0.12
it+in *caution -0.1 *nothing -0.11
it+is *escalation 0.19 *nothing -0.48 *step 0.11
it+just *statement 0.28
it+last when 0.16
it+link =connect 0.14 connect 0.14
it+number *escalation 0.13 =contact 0.13 =error 0.13 =organization 0.13 contact 0.13 doe 0.13 error 0.13 go 0.11
it+number have 0.13 if 0.13 know 0.13 messag 0.13 need 0.13 not 0.13 organiz 0.13 readi 0.13 send 0.1 still 0.13
it+number support 0.13 tell 0.13 they 0.13 want 0.13 what 0.13
it+off if 0.12 they 0.14
it+ok *caution 0.18
it+on *nothing -0.18
it+onli *escalation -0.13 =retry 0.12 know -0.13 readi -0.13 tell -0.13 they -0.12 want -0.11
it+our *statement 0.15
it+own =sync-export 0.28
it+pleas *step 0.16
it+right =error 0.15 =nothing 0.16 error 0.15 if 0.13 messag 0.13 noth 0.16 what 0.11 xero 0.13
it+run token 0.1
it+say # 0.16 *escalation -0.21 *statement 0.21 =contact 0.13 =error -0.15 =sync-export 0.1 alreadi 0.1 api 0.13
it+say contact 0.15 have -0.14 know -0.21 page 0.16 readi -0.21 say 0.19 set 0.16 still -0.12 support 0.14 system 0.11
it+say tell -0.21 they -0.21 want -0.23 you 0.17 your 0.11
it+show *nothing 0.13
it+still *nothing 0.15
it+tax *step 0.1 =invalid 0.12 =transaction 0.11 invalid 0.12 transact 0.11
it+the *nothing 0.11 *statement 0.11
it+up *escalation 0.32 *nothing -0.25
it+was *escalation -0.15 *statement 0.12
it+way current 0.17 now 0.17 see 0.17 what 0.1
it+what *step 0.1
it+with *escalation -0.11 *nothing 0.14
it+worth common 0.13 have 0.12 help 0.13 when 0.13 you 0.12
itself *escalation -0.13 *nothing -0.24 *statement -0.14 =contact -0.2 =disconnect 0.1 =error -0.2 =map 0.1
itself =retry 0.12 =stuck -0.1 again 0.5 ask -0.12 do -0.19 error -0.2 export 0.22 from 0.2 go -0.15 has -0.21
itself have -0.26 if -0.23 know -0.13 longer 0.1 make -0.12 messag -0.15 need -0.13 no 0.11 one -0.12 pend -0.1
itself readi -0.13 say -0.14 send 0.18 support -0.12 tell -0.13 they -0.29 two -0.15 want -0.42 what 0.11 you -0.18
itself+or =sync-export 0.12
ive =authorize 0.32 =integration 0.12 =refresh 0.18 =sync-export 0.11 author 0.31 can 0.27 from 0.16 has -0.12
ive integr 0.12 map 0.12 not 0.15 refresh 0.18 resum 0.26 select 0.14 them 0.11 then 0.11 what -0.18 you -0.19
jot down 0.15 if 0.1
jot+down down 0.14
journal xero -0.1
june *nothing 0.13
just *nothing -0.33 *question -0.17 *statement 0.12
just+chang *statement 0.11 =transaction 0.11 befor 0.25 transact 0.11 xero 0.17 you 0.19
just+delet *caution 0.11 =adjust -0.16 =queue 0.14 all 0.17 go 0.15 line 0.14 out 0.14 queue 0.14 sure 0.11 take 0.15
just+the *step 0.14
k *nothing 0.26
keep *caution 0.15 *nothing -0.14 *statement -0.19 =delete 0.1 =email 0.12 =expire 0.13 =integration -0.15 =map -0.27
keep =menu 0.11 =reference-number 0.17 =sync-export -0.2 =token 0.21 befor 0.13 contact 0.22 down 0.28 email 0.12
keep expir 0.13 export -0.13 has -0.11 if 0.16 integr -0.15 leav 0.32 not -0.14 note 0.15 one 0.3 onli 0.16 refer 0.17
keep remov 0.11 token 0.21 want 0.14 was 0.12 when -0.32 xero -0.25 you 0.17 your -0.32
keep+the *nothing 0.27
kick =authenticate 0.14 =authorize 0.17 =disconnect 0.13 =fail 0.17 =outage 0.18 authent 0.18 author 0.11
kick disconnect 0.22 fail 0.11 has 0.11 time 0.17
know =connect 0.22 =contact -0.19 =error -0.12 =outage -0.18 =reconnect -0.12 after 0.13 author -0.14 chang 0.22
know check 0.17 connect 0.19 continu 0.19 error -0.12 have -0.13 if -0.18 not 0.14 status -0.16 still -0.11 sync -0.12
know they -0.11 through 0.14 true 0.46 usual 0.35 was 0.3 what -0.19 xero -0.14
la *statement 0.3 has 0.29 have 0.11 not 0.22
laptop *nothing 0.35
last # 0.13 *statement -0.12 *step 0.11 =error -0.15 =fail -0.1 =map 0.32 =organization -0.18 =reference-number 0.18
last =retry 0.13 again -0.1 befor 0.12 can -0.24 check 0.12 connect -0.11 contact -0.2 creat 0.11 doe -0.3 error -0.15
last export -0.21 from 0.12 if -0.29 last 0.17 like 0.17 map 0.25 messag -0.24 not -0.36 organiz -0.18 period 0.12
last ran 0.17 refer 0.18 send -0.11 status -0.14 stay 0.16 support -0.1 they -0.12 two -0.12 typic 0.15 use 0.16
last utc 0.17 want -0.13 what -0.29 when 0.29 write -0.1 xero -0.14 your -0.15
last+month *statement 0.16 =map 0.17 have 0.12 map 0.1 may 0.11
last+night *nothing 0.14
last+thing *step 0.12
last+week *nothing 0.24
last+year *nothing 0.17 you 0.12
late *nothing 0.25
later *nothing 0.47
latest # 0.11 =date 0.11 date 0.11 day 0.11 first 0.11 grid 0.11 list 0.11 newest 0.11 order 0.11 previous 0.11
latest updat 0.11
law *nothing 0.38
le *statement 0.1 =archive 0.19 archiv 0.19 have 0.24 there 0.19
leav *nothing 0.15 =sync-export 0.19 so 0.26 xero -0.2
leav+it *nothing 0.11
ledger *statement 0.16 =account 0.21 =integration 0.17 if -0.12 integr 0.15 xero 0.23
left *escalation -0.16 *nothing -0.23 *step 0.15 =account -0.16 =admin 0.17 =error -0.17 =fail -0.1 =integration -0.2
left =login 0.18 =menu -0.32 =reconnect 0.18 =setup 0.14 =sync-export 0.16 admin 0.17 been 0.1 bottom 0.13 can -0.17
left click -0.15 credenti 0.13 error -0.17 export 0.18 fail -0.11 if -0.13 integr -0.2 know -0.16 log 0.16 map 0.1
left messag -0.15 onc 0.32 origin 0.16 page 0.13 readi -0.16 reconnect 0.19 select 0.26 send -0.17 should 0.17
left so -0.17 tell -0.16 then 0.22 they -0.18 until -0.19 up 0.19 want -0.18 what -0.15 work 0.21
left+for onc 0.17 should 0.17 then 0.15 work 0.18
left+in =admin 0.11 =connect 0.11 =login 0.13 =setup 0.13 =token 0.13 admin 0.11 connect 0.11 credenti 0.13 log 0.13
left+in origin 0.11 up 0.13 was 0.13 xero 0.11
legend *nothing 0.11
let *nothing 0.13
let+me *nothing 0.19
letter *nothing 0.14
like *nothing 0.17 *statement -0.16 =authorize 0.13 =format 0.12 =integration -0.1 =organization 0.19 =retry 0.1
like =support 0.1 =sync-export -0.1 account 0.16 anoth 0.11 author 0.11 do -0.12 document 0.12 doe -0.13 format 0.12
like go -0.16 has 0.12 make 0.22 may 0.17 not -0.18 organiz 0.19 sure 0.25 team 0.1 than 0.12 there 0.21 these 0.13
like was 0.11 what -0.11 you -0.15
like+# *escalation 0.12 =organization 0.12 have 0.13 if 0.12 know 0.12 messag 0.1 need 0.11 organiz 0.12 readi 0.12
like+# send 0.12 support 0.12 tell 0.12 they 0.12 want 0.12 what 0.16
limit *nothing 0.4 *statement -0.15 *step -0.12 =exceed 0.15 =five-thousand 0.15 =transaction 0.16 exceed 0.15
limit export 0.16 have 0.13 if -0.11 need -0.1 not -0.1 record 0.12 request 0.15 status -0.11 transact 0.16 want -0.1
limit what -0.14 you 0.16
line *caution -0.11 =account -0.17 =account-code 0.23 =connect 0.16 =error 0.16 =multiple 0.14 =nothing -0.14
line =retry -0.12 =revoke 0.18 =sales-order 0.24 befor -0.31 book -0.33 busi -0.33 can -0.17 chang -0.12 code 0.14
line concierg -0.11 connect 0.16 credit 0.13 document 0.1 edit 0.14 either -0.12 error 0.16 everi -0.19 find -0.12
line from -0.13 grid -0.11 import -0.1 issu 0.21 keep -0.35 let 0.14 may -0.17 more -0.11 neglig -0.1 new 0.11
line not -0.12 noth -0.14 one -0.16 onli -0.26 order 0.15 problem 0.13 rais 0.11 reconnect -0.11 retri -0.11
line revok 0.18 sale 0.19 same 0.13 say -0.11 select -0.14 set -0.15 sever 0.14 so 0.2 solv 0.14 start -0.16
line status 0.16 suit -0.33 sum -0.11 tab -0.15 trigger 0.11 was 0.11 whoever -0.33 whole 0.13 without 0.11 work -0.1
line workaround -0.33 you -0.19 your 0.23
line+is =contact 0.13
line+on doe 0.13
link *nothing -0.23 =cannot 0.14 =connect 0.28 =contact -0.11 =error -0.12 =integration -0.26 =organization -0.15
link =support 0.19 anoth 0.14 between -0.2 cannot 0.12 connect 0.36 error -0.12 integr -0.26 left 0.17 map -0.12
link messag -0.12 open 0.13 organiz -0.15 re -0.11 send 0.25 so 0.17 status 0.14 still 0.1 support 0.17 sync -0.14
link team 0.18 url 0.22
list # 0.14 *nothing 0.2 *statement -0.34 =account 0.1 =chart-of-accounts 0.53 =menu 0.28 advanc 0.29 all -0.12
list articl -0.16 chart 0.53 click 0.11 from -0.15 look 0.11 menu 0.29 page 0.19 so -0.16 what -0.12 xero -0.15
list you -0.22 your -0.1
littl what 0.14
live *nothing 0.26
local # 0.25 =sync-export 0.1 last 0.22 like 0.3 ran 0.22 utc 0.3 when 0.27
local+or # 0.22 last 0.22 like 0.22 ran 0.22 utc 0.22 when 0.22
lock *caution -0.17 *escalation 0.14 *step -0.17 =account -0.14 =contact 0.14 =error 0.12 =organization 0.14
lock =unlock -0.12 account -0.14 afterward -0.13 again -0.15 articl -0.11 ask -0.13 can 0.12 contact 0.14 do -0.13
lock error 0.12 from -0.14 go -0.13 have -0.17 know 0.14 need 0.14 open -0.12 organiz 0.14 readi 0.14 send 0.14
lock support 0.14 tell 0.14 they 0.12 unlock -0.12 want 0.14 whoever -0.13 your -0.15
lock+date =account 0.17 account 0.17 go 0.17 your 0.17
log *nothing -0.14 =authorize 0.15 =error -0.13 =integration 0.12 =invalid 0.13 =revoke 0.11 =sync-export 0.15
log =unauthorized 0.13 access 0.11 author 0.15 integr 0.12 invalid 0.13 let 0.12 messag 0.11 reconnect 0.11 revok 0.11
log still -0.13 sync 0.21 then 0.26 you -0.14 your -0.13
log+in *step 0.11 =authorize 0.17 =integration 0.12 =sync-export 0.14 author 0.17 if 0.28 integr 0.12 messag 0.12
log+in sync 0.18 then 0.17 you -0.13
login *nothing 0.28 *question 0.12 *statement -0.1 =admin 0.16 =authorize -0.11 =error -0.1 =integration -0.14
login =login 0.14 =permission 0.12 =setup 0.12 access 0.13 admin 0.17 ask -0.11 author -0.13 bottom -0.17
login concierg -0.1 credenti 0.14 do 0.12 error -0.1 i 0.13 if -0.14 integr -0.14 log 0.11 messag -0.1 must 0.13
login not -0.14 origin 0.17 permiss 0.1 select -0.16 send -0.11 set 0.11 up 0.14 use 0.13 was 0.11 what -0.17 yes 0.12
lol *nothing 0.53
long *nothing 0.4 *statement -0.28 =account-code 0.1 =daily 0.18 =payment 0.17 =reset 0.17 =three-digit 0.2 =wait 0.17
long daili 0.18 digit 0.2 document 0.14 enter 0.2 general 0.2 gl 0.2 has 0.24 hour 0.17 if -0.18 ledger 0.2 none 0.13
long payment 0.17 reset 0.17 then 0.27 wait 0.17 what -0.13 xero -0.32 yet 0.2
long+doe *nothing 0.11
long+is *nothing 0.24
look # -0.13 *caution -0.2 *nothing -0.26 *statement -0.15 =address 0.11 =cannot -0.11 =connect -0.16 =delete 0.12
look =fail -0.11 =format 0.13 =menu -0.2 =missing 0.13 =organization 0.14 =outage -0.11 =reconnect -0.15
look =sync-export -0.28 =transaction -0.1 =void 0.12 account 0.21 address 0.18 again -0.15 all -0.2 although -0.12
look ani 0.16 ask -0.14 cannot -0.12 check 0.25 choos -0.11 click -0.15 code 0.14 connect -0.21 detail 0.1
look document 0.26 down -0.25 fail -0.11 field 0.11 first -0.1 format 0.13 from 0.11 go -0.22 has 0.23 how -0.12
look if -0.14 link -0.23 look 0.13 miss 0.13 not -0.19 number 0.16 one -0.17 onli 0.12 organiz 0.14 other -0.17
look say -0.17 sync -0.25 tab -0.25 these 0.15 transact -0.1 two -0.18 untick 0.11 void 0.12 was -0.29 whether 0.33
look while -0.15 xero 0.25 your -0.25
look+at code 0.16 continu 0.13 document 0.18 if -0.12 not -0.15 status 0.12 xero 0.13 you 0.12
look+for *statement -0.17 *step 0.14 =contact -0.11 ani 0.13 check 0.32 has 0.21 if -0.14 look 0.13 page 0.11
look+for want -0.26 you -0.13
look+in you 0.11
look+like =format 0.12 =organization 0.14 format 0.12 organiz 0.14 so 0.11
lose *caution 0.22 =delete 0.12 doe 0.22 not 0.11 xero 0.12
lost =account 0.14 account 0.14 go 0.14 have 0.18 need 0.18 your 0.1
lot *nothing -0.12 =retry 0.15 ask 0.19 do 0.22 have 0.21 need 0.22 you 0.19
luck *escalation 0.12 =error 0.11 code 0.1 error 0.11 have 0.12 know 0.12 messag 0.11 need 0.1 readi 0.12 tell 0.12
luck they 0.12 want 0.1 what 0.12
lunch *nothing 0.75
made *statement 0.18 =sync-export 0.15 been 0.21 there 0.17 two 0.22 usual 0.28 xero 0.13
mail *nothing 0.16 *statement -0.21 =missing 0.18 custom -0.14 if 0.22 map -0.21 one 0.15 screenshot 0.12
mail supplier -0.13 two 0.15
mailbox *statement 0.12 custom 0.23 supplier 0.23
make *nothing 0.22 *statement -0.19 =account -0.18 =admin 0.14 =approve 0.29 =error -0.21 =reference-number -0.18
make =retry 0.11 =sync-export -0.31 account -0.22 approv 0.29 articl 0.14 contact 0.17 correspond 0.17 differ 0.16
make document 0.14 error -0.21 if -0.13 need -0.27 new 0.21 not -0.15 refer -0.18 send -0.14 status -0.12 sync -0.13
make they -0.14 token 0.13 want -0.11 what -0.19 while 0.16 xero -0.16 your 0.17
make+a *nothing 0.2 =approve 0.15 again 0.12 approv 0.15 new 0.14
mani *nothing 0.15 *step -0.12 =exceed 0.16 =fail 0.14 =five-thousand 0.15 check 0.16 exceed 0.16 fail 0.15 has -0.19
mani page -0.12 record 0.11 request 0.16
mani+are =sync-export 0.13 sync 0.15
mani+contact *nothing 0.17
mani+day *nothing 0.21
mani+hour *nothing 0.12
mani+minut *nothing 0.11
map *nothing -0.38 *step 0.11 =admin -0.17 =complete -0.13 =contact 0.16 =error 0.11 =invalid -0.19 =map 0.15
map =permission 0.16 =retry 0.32 =support 0.12 =sync-export 0.13 account -0.12 check -0.21 complet -0.13 configur 0.13
map contact 0.16 do -0.11 error 0.11 export 0.38 find -0.12 first 0.12 have -0.14 id -0.2 if -0.12 invalid -0.19
map leav 0.16 map 0.21 may -0.22 must -0.11 need -0.11 open -0.12 page -0.23 permiss 0.16 re 0.27 retri -0.11
map say -0.13 select -0.19 send -0.1 so 0.14 support 0.11 team 0.11 them 0.1 these 0.19 they 0.11 those -0.16 up -0.13
map updat -0.16 want -0.11 was -0.19 you -0.11
map+as export 0.22
map+it =retry 0.38 =transaction 0.17 export 0.38 re 0.26 these -0.11 transact 0.17
march ask 0.23 do 0.18 have 0.14
match =map 0.28 differ 0.14 doe 0.14 guid 0.12 map 0.28 say 0.12 when 0.11 xero -0.11
matter =account -0.12 =connect 0.19 =sync-export 0.19 =transaction 0.12 account -0.13 alon 0.14 between 0.11
matter connect 0.21 export 0.18 particular 0.14 set 0.15 transact 0.12 was 0.14 xero 0.15 you 0.13
may *caution 0.23 *escalation -0.27 *nothing 0.37 *statement -0.17 *step -0.11
mayb *step -0.14 =fail -0.12 =sync-export -0.12 account 0.26 api -0.11 can -0.2 export -0.1 fail -0.12 far 0.11
mayb fewer 0.11 itself 0.11 may 0.24 not 0.32 page -0.11 say -0.12 than 0.11 xero -0.1 you -0.16 your -0.1
me *caution -0.3 *escalation 0.2 *statement -0.4 *step -0.13
me+for *escalation 0.2
me+or *step 0.12
mean # 0.35 *nothing -0.22 =contact -0.17 =nothing 0.15 =organization -0.16 =payment 0.18 =revoke 0.13 =support -0.12
mean articl -0.19 can 0.21 code 0.2 contact -0.12 from -0.12 has 0.13 have -0.13 into 0.13 issu 0.15 itself 0.1
mean messag -0.18 noth 0.15 organiz -0.16 payment 0.16 revok 0.13 send -0.16 so 0.19 support -0.23 there 0.13 was 0.16
mean what 0.12 when 0.14 you -0.18 your 0.12
membership *nothing 0.44
mention *statement 0.11 articl 0.13 doe 0.18 not 0.18
menu *statement -0.13 =account 0.11 =chart-of-accounts 0.16 =error -0.14 =menu 0.25 =search 0.16 account 0.11
menu after -0.11 articl 0.1 can -0.25 chart 0.16 do 0.15 error -0.14 find 0.13 from 0.27 go 0.34 have -0.26 if -0.1
menu look 0.17 main 0.23 menu 0.28 need -0.17 open 0.22 page 0.33 select -0.15 set 0.25 singular 0.13 store 0.23
menu what -0.3 write 0.13
menu+is go 0.13
menu+path =integration 0.11 from 0.15 go 0.11 integr 0.11 main 0.11 store 0.11 xero 0.11
merci *nothing 0.32
merg *nothing 0.14 *statement -0.19 =archive -0.14 =delete -0.22 =error -0.11 =fail -0.15 =map -0.38
merg =sync-export -0.14 archiv -0.14 been -0.14 between -0.14 broken -0.14 delet -0.11 error -0.11 has -0.26
merg messag -0.19 need -0.2 sinc -0.14 step -0.16 sync -0.12 there -0.26 two -0.2
mess+up *nothing -0.14
messag *step -0.17 =reference-number 0.11 alreadi -0.12 caus 0.2 code 0.13 messag 0.18 must 0.16 no 0.14 refer 0.11
messag same 0.11 so -0.16 these 0.17 you -0.11
midnight =fail 0.1 again 0.1 fail 0.1 from 0.1
might *statement 0.21
mind *nothing 0.18
mine *escalation -0.18 =required 0.13 =transaction 0.15 again -0.11 can 0.23 carri 0.14 caus 0.16 error -0.1
mine have -0.26 id 0.25 know -0.18 messag 0.19 period 0.13 readi -0.18 send -0.18 specifi 0.2 tell -0.18 they -0.29
mine transact 0.15 want -0.22 what -0.13 xero -0.12 your 0.25
minut *nothing 0.26
miss =missing 0.18 miss 0.16 not -0.11
moan messag 0.13
monday *nothing 0.57 authent 0.11
money *nothing 0.21 =payment 0.18 has 0.17 payment 0.15
month *nothing 0.45 *step -0.13 =integration 0.14 =period 0.26 activ 0.26 ask 0.16 have -0.11 integr 0.14 period 0.22
month so 0.11 stay 0.26
more =admin -0.11 =authorize 0.2 =fail -0.15 =integration 0.18 =map 0.18 =retry 0.23 =support -0.11 =transaction -0.12
more account 0.13 author 0.2 code 0.13 document 0.14 fail -0.14 find 0.19 from 0.13 has -0.3 integr 0.17 map 0.19
more one -0.14 team -0.11 their 0.16 then 0.13 these 0.18 transact -0.12 xero -0.15
morn *nothing 0.23
most *nothing 0.35
move *nothing 0.14 *step 0.1 ask 0.24
much *nothing 0.38
multi *nothing 0.32
multi+currenc *nothing 0.32
must *nothing -0.15 *statement -0.38 *step 0.17
must+be *statement -0.1
must+i *escalation 0.17
must+the *step 0.12
my *caution -0.24 *escalation -0.12 *nothing 0.13 *question 0.11 *statement 0.24 *step -0.2
my+own *escalation -0.14 *step 0.22 =account 0.15 =admin 0.12 =error -0.17 access 0.11 account 0.11 admin 0.12
my+own again -0.11 ask 0.21 back -0.11 bottom 0.11 come -0.1 do 0.11 doe -0.11 error -0.17 go -0.1 i 0.11 if -0.14
my+own know -0.14 map 0.22 origin 0.12 re 0.13 readi -0.14 report -0.11 select 0.18 send -0.14 tell -0.14 them 0.17
my+own they -0.16 use 0.11 want -0.16 xero 0.15 yes 0.1 your 0.11
my+phone *escalation 0.13 =menu 0.16 =reconnect 0.12 =reference-number 0.13 attempt 0.16 bot 0.16 bottom 0.13
my+phone code 0.16 concierg 0.16 have 0.1 if 0.1 know 0.13 left 0.16 messag 0.13 mobil 0.16 navig 0.16 need 0.13
my+phone not 0.14 readi 0.13 reconnect 0.12 refer 0.13 report 0.13 send 0.13 start 0.16 tab 0.16 tap 0.16 tell 0.13
my+phone they 0.13 want 0.13 web 0.16
my+time *nothing 0.21
myself *nothing -0.29 *step 0.14 =account 0.24 =error -0.11 =menu -0.12 =remap 0.12 after -0.12 ask 0.33 code -0.14
myself continu -0.11 error -0.11 exist 0.13 map 0.15 not -0.23 re 0.16 select -0.2 them 0.31 up 0.16 what -0.11
myself xero 0.17
name # 0.12 *nothing -0.21 *step 0.11 =duplicate 0.14 =retry -0.15 =search 0.23 =sync-export -0.12 =unlock 0.1
name all -0.11 can -0.2 caus -0.1 custom -0.14 each 0.28 exist -0.16 export -0.1 find 0.13 first -0.25 from -0.14
name how 0.14 itself 0.21 look 0.21 page 0.13 post -0.15 record -0.21 so 0.11 supplier -0.19 too 0.22 type 0.13
name uniqu 0.22 unlock 0.1 want 0.18 you -0.17 your -0.14
name+both *step 0.15 =unlock 0.1 unlock 0.1 what 0.13
name+of =error 0.11 error 0.11
near *escalation 0.18 =contact 0.12 =organization 0.18 =support 0.18 after 0.18 contact 0.18 document 0.18 have 0.18
near know 0.18 messag 0.15 organiz 0.18 readi 0.18 send 0.18 support 0.18 team 0.18 tell 0.18 they 0.18 want 0.18
near what 0.16
need *nothing -0.11 *statement -0.13 =account -0.17 =account-code -0.12 =connect -0.14 =email 0.11 =error 0.16
need =fail -0.12 =integration -0.19 =invalid -0.16 =log 0.16 =menu -0.15 =nothing -0.11 =prompt -0.12 =reconnect -0.12
need =restore -0.13 =retry 0.12 =sync-export 0.2 =workspace -0.15 after -0.11 again 0.21 all -0.12 ask -0.2
need attempt -0.1 been -0.15 caus -0.11 click -0.14 code -0.11 connect -0.14 continu -0.11 do -0.14 each 0.12
need email 0.11 error 0.16 explain 0.11 export 0.28 fail -0.11 find 0.11 first -0.15 from 0.23 go -0.16 has -0.11
need i -0.14 integr -0.19 leav 0.1 log 0.19 nor 0.21 noth -0.11 now 0.2 number 0.11 one 0.15 open -0.22 other 0.1
need page -0.11 prompt -0.12 reconnect -0.15 remov 0.14 restor -0.13 retri -0.16 select -0.18 send 0.21 set -0.15
need support 0.11 sure 0.14 tab -0.15 tax -0.15 them -0.2 there -0.25 under -0.12 up -0.13 use -0.15 was -0.15
need which 0.18 workspac -0.15 xero -0.2 yes -0.14
need+for *nothing 0.41
need+from *escalation 0.12 =contact 0.1 =error 0.1 =organization 0.1 contact 0.1 error 0.1 know 0.12 messag 0.12
need+from need 0.12 organiz 0.1 readi 0.12 send 0.12 still 0.15 tell 0.12 what 0.11
need+the *nothing -0.12 =sync-export 0.14 from 0.24 open 0.12
need+to *nothing -0.48 *step 0.18 =error 0.14 =reference-number 0.12 =support 0.18 =sync-export 0.32 again 0.19
need+to ask -0.17 click 0.32 error 0.14 export 0.22 from 0.13 now 0.34 refer 0.12 select -0.15 send 0.2 support 0.21
need+to sync 0.23 team 0.17 xero -0.12 you 0.1
neither *escalation 0.15 =contact 0.15 =error 0.15 =organization 0.15 =paid 0.15 =refuse 0.15 contact 0.15
neither document 0.15 error 0.15 know 0.15 messag 0.15 need 0.15 neither 0.15 nor 0.15 organiz 0.15 paid 0.15
neither readi 0.15 refus 0.15 send 0.15 still 0.15 support 0.15 tell 0.15 want 0.15
never *escalation 0.1 *nothing 0.29 *step -0.14 =setup 0.1 after 0.15 configur 0.1 know 0.1 need 0.1 readi 0.1
never send 0.2 support 0.1 tell 0.1 these 0.21 they 0.1 untick 0.17
never+mind *nothing 0.12
new *escalation -0.15 *nothing 0.19 *statement -0.17 =account -0.18 =bank-account 0.17 =contact 0.11 =credit-note 0.11
new =error -0.22 =integration 0.22 =map 0.33 =organization -0.2 =reference-number 0.15 =sync-export -0.15 account 0.22
new add 0.11 articl -0.18 bank 0.17 chang 0.14 contact -0.18 correct 0.17 differ 0.19 doe -0.14 error -0.23 fast 0.11
new first 0.17 has -0.25 how -0.27 if -0.16 integr 0.23 know -0.15 make 0.15 map 0.2 messag -0.24 new 0.2 open -0.13
new organiz -0.2 otherw 0.13 readi -0.15 record 0.15 refer 0.15 same 0.13 say -0.29 send -0.23 solut 0.11
new support -0.16 sure 0.11 take 0.11 tell -0.15 they -0.2 those 0.17 twice 0.13 verifi 0.2 what -0.19 whether -0.1
new which -0.27 would 0.13 xero -0.21 your -0.19
new+number you 0.1
new+one *nothing 0.12
new+order *step 0.12
next *escalation 0.1 *nothing -0.35 *statement -0.5 *step 0.31 =integration 0.26 =invoice 0.24 =outage 0.12
next =token -0.11 after 0.14 anywher 0.12 confirm 0.12 continu 0.13 go -0.12 has -0.14 integr 0.26 invoic 0.24
next issu 0.12 know 0.1 not -0.22 outag 0.12 partner 0.12 readi 0.1 still -0.13 tell 0.1 their 0.11 these 0.22
next write 0.12 xero 0.17 you -0.25
next+time *nothing 0.41
nice *nothing 0.43
night *nothing 0.22
no *caution -0.22 *escalation 0.75 *nothing -0.3 *question -0.13 *statement -0.18 *step -0.23
no+code *nothing 0.3
no+idea *nothing 0.33
no+luck *escalation 0.17 =error 0.17 =organization 0.13 =support 0.13 after 0.16 code 0.1 contact 0.16 continu 0.16
no+luck error 0.17 have 0.17 if 0.14 know 0.17 messag 0.17 need 0.15 organiz 0.13 readi 0.17 send 0.15 support 0.11
no+luck tell 0.17 they 0.17 want 0.17 what 0.17
no+number *statement 0.14 =required 0.11 carri 0.11 caus 0.11 has 0.19 id 0.11 messag 0.13 must 0.11 same 0.11
no+number solut 0.11 specifi 0.11
no+prompt =prompt 0.15 =reconnect 0.13 prompt 0.15 reconnect 0.14 when 0.16 you 0.12
no+that *nothing 0.31
nobodi *escalation 0.21 =error 0.19 =reference-number 0.17 =setup 0.18 access 0.14 again -0.1 back 0.27 befor 0.18
nobodi click 0.17 code 0.19 configur 0.28 connect -0.13 error 0.19 help 0.14 know 0.21 messag 0.19 need 0.18 not 0.13
nobodi now 0.25 readi 0.21 refer 0.17 send 0.32 still 0.13 tell 0.21 than 0.14 they 0.2 want 0.2 was -0.18 when -0.3
nobodi your -0.15
normal *nothing -0.17 *statement 0.11 =integration 0.14 ask 0.18 been 0.15 has 0.12 integr 0.14 onc 0.17 so 0.16
normal then 0.13
not *caution -0.16 *escalation 0.22 *nothing -0.34 *statement 0.2
not+a *statement 0.16
not+allow *statement 0.16 custom 0.17 has 0.24 supplier 0.17
not+archiv copi 0.14 url 0.15
not+just *escalation 0.15
note *step -0.12 =account -0.26 =contact 0.11 been -0.1 contact 0.1 do 0.12 document 0.13 down 0.12 no 0.19
note status 0.18 your 0.14
noth *nothing -0.39 *statement -0.19 *step 0.25 =authenticate 0.1 =cannot 0.11 =connect -0.1 =disconnect 0.2
noth =fail -0.15 =integration 0.12 =nothing 0.11 =support -0.2 =sync-export -0.35 =transaction 0.27 attempt -0.17
noth authent 0.1 back 0.17 cannot 0.14 come 0.17 continu -0.24 disconnect 0.2 export -0.35 fail -0.15 from -0.17
noth have -0.12 integr 0.11 keep 0.18 make 0.14 not -0.11 screenshot -0.22 so -0.11 sync -0.11 team -0.2 transact 0.27
noth until 0.14 was 0.11 which -0.16
notic *nothing 0.4
now *caution -0.23 *escalation 0.28 *nothing -0.24 *question -0.21 *statement -0.37
now+and *escalation 0.15
now+it *nothing 0.33
now+or *escalation -0.11 *step 0.12
now+what *step 0.12 been 0.12 has 0.15 how 0.15 say 0.15 still 0.14 when 0.15
number # 0.12 *statement -0.17 *step -0.13 =account -0.23 =account-code 0.12 =admin -0.14 =error -0.13
number =integration -0.38 =missing -0.2 =name -0.14 =nothing -0.11 =reference-number 0.1 =refresh -0.11 =search -0.11
number =support -0.12 =three-digit 0.11 =unlink -0.19 =where-find -0.19 add 0.26 admin -0.1 again -0.16 although -0.13
number anoth -0.12 articl -0.21 click -0.11 continu -0.19 credit -0.11 data -0.12 digit 0.11 end 0.26 enter 0.11
number error -0.13 export -0.11 fast 0.26 from -0.19 general 0.11 gl 0.11 how -0.25 integr -0.31 ledger 0.11 look -0.2
number mean -0.1 messag -0.11 name -0.14 noth -0.11 number 0.14 open -0.13 plugin -0.1 refer 0.1 refresh -0.11
number say -0.43 screenshot -0.14 set -0.18 solut 0.34 support -0.13 tab -0.2 team -0.11 these -0.19 unlink -0.19
number up -0.13 want 0.12 where -0.19 whether -0.21 which -0.25 yet 0.11 your -0.42
number+and send 0.13
number+in =account-code 0.16 code 0.17 has 0.17 open 0.11 send 0.22 xero 0.2
number+is =sync-export 0.14 export 0.14 have 0.19
number+of *nothing 0.22
number+on *nothing 0.1
number+same *escalation 0.12 =error 0.12 =organization 0.12 anoth 0.12 contact 0.12 continu 0.12 document 0.12
number+same error 0.12 if 0.12 know 0.12 messag 0.1 need 0.12 organiz 0.12 readi 0.12 send 0.12 support 0.12 tell 0.12
number+same they 0.12 want 0.12 what 0.12
nvm *nothing 0.34
o *escalation 0.13 =contact 0.16 =error 0.13 =fail -0.18 =organization 0.14 =reconnect 0.16 =sync-export -0.19
o again 0.18 all 0.11 ask -0.12 been 0.18 between -0.18 caus 0.11 contact 0.16 error 0.13 have 0.13 know 0.13 need 0.1
o organiz 0.14 readi 0.13 reconnect 0.16 say -0.14 sync -0.18 tell 0.13 they 0.13 two -0.29 want 0.13 what 0.13
o you 0.3
obsolet =account 0.15 account 0.15 check 0.19 each 0.19 need 0.19 obsolet 0.19 other 0.19 too 0.19
of+# *escalation 0.14 =contact 0.14 =sync-export -0.15 contact 0.14 document 0.1 down 0.14 first 0.14 from 0.16
of+# have 0.14 if 0.13 know 0.14 messag 0.14 need 0.14 readi 0.14 still 0.12 support 0.13 tell 0.14 they 0.14
of+# want 0.12 when 0.11
of+a *statement 0.4
of+all *nothing 0.19
of+it *escalation 0.11 *nothing -0.11
of+my *nothing 0.15
of+our *nothing 0.27
of+that *nothing 0.17
of+the *nothing -0.12
of+them *escalation -0.25 *nothing -0.15 *statement -0.15 *step 0.13
of+what =chart-of-accounts 0.11 =map 0.14 chart 0.11 list 0.11 map 0.14 verifi 0.11
of+which so 0.1
off *escalation -0.12 *statement -0.3 =account-code 0.11 =admin -0.24 =connect -0.13 =contact -0.16 =disconnect 0.24
off =error -0.18 =invalid 0.15 =invoice 0.18 =manual 0.18 =map -0.14 =nothing 0.18 =outage -0.12 =support -0.17
off account -0.22 again 0.19 alreadi -0.3 articl -0.3 ask -0.28 becaus 0.17 been -0.17 befor -0.27 can -0.22
off check 0.14 code -0.11 connect -0.14 correct -0.1 do -0.24 error -0.17 find -0.34 first 0.14 from -0.22 has -0.25
off how -0.12 invalid 0.21 invoic 0.18 issu -0.29 know -0.12 longer 0.12 manual 0.15 match -0.29 messag -0.17
off need -0.13 no 0.15 not -0.34 number -0.17 page -0.27 readi -0.12 say -0.14 send -0.14 set -0.23 so -0.11
off still -0.19 such -0.11 take 0.15 team -0.15 tell -0.12 there -0.32 these -0.12 they -0.1 want -0.25 when -0.18
off whether 0.13 you -0.26 your -0.5
off+by *step 0.11 xero 0.13
off+first first 0.13 they 0.11
off+for *nothing 0.25
off+in *caution 0.1 first 0.1 take 0.1
offic *escalation -0.1 *nothing 0.1 anoth 0.32 ask -0.15 has 0.12 have -0.24 if 0.13 know -0.1 messag -0.13 readi -0.1
offic tell -0.1 they -0.1 xero 0.1
often *nothing 0.21
oh *nothing 0.14 *statement -0.12 have -0.14
ok *caution -0.22 *escalation -0.54 *nothing 0.76 *question -0.17 *statement -0.55
ok+for *nothing 0.18
ok+i *nothing 0.45
ok+it *nothing 0.29
ok+so *escalation 0.44
okay *nothing 0.38
old # 0.22 *statement -0.22 =fail -0.1 =integration 0.22 =map -0.11 =menu -0.13 =organization -0.11 =period 0.23
old =retry -0.11 =search -0.19 =unlink 0.1 again -0.18 all -0.12 alreadi -0.12 ask -0.17 bodi 0.3 but -0.11 can -0.1
old check 0.11 correct 0.13 exist -0.16 export -0.23 find -0.15 first 0.13 go -0.12 has -0.12 if 0.16 integr 0.22
old keep 0.12 left 0.16 look -0.14 map -0.23 meant 0.13 messag -0.2 open 0.15 organiz -0.11 period 0.16 re -0.13
old realli 0.13 same -0.15 send -0.13 status -0.13 stay 0.33 sync 0.11 tab -0.11 them -0.19 type 0.11 typic -0.2
old under -0.12 unlink 0.1 use -0.18 what -0.21 when 0.1
old+one =error 0.14 error 0.14 if 0.11 open 0.12
on+a *nothing 0.1
on+about *statement 0.14
on+friday *nothing 0.29
on+it *escalation -0.27 *statement -0.21
on+my *escalation 0.1
on+our *step 0.12
on+the *caution 0.24 *escalation -0.31 *statement -0.15
on+their *escalation -0.1 *statement -0.12
on+this *nothing 0.12
on+thursday *nothing 0.22
onc *escalation -0.15 *nothing -0.18 *statement -0.26 *step 0.18 =account -0.14 =error -0.16 =organization -0.16
onc =retry 0.34 =sync-export 0.18 account -0.1 again 0.26 can -0.16 contact -0.22 document -0.1 error -0.16
onc export 0.19 find -0.12 first -0.15 from 0.33 go -0.12 if -0.21 keep 0.2 know -0.15 one 0.11 open -0.18
onc organiz -0.16 readi -0.15 record 0.14 same -0.11 send -0.2 so -0.16 stay 0.16 support -0.14 tell -0.15 they -0.15
onc two 0.16 want -0.15 what -0.33 which 0.14 whoever 0.16 xero -0.13
onc+it again 0.26 export 0.24
onc+more again 0.11 export 0.11
onc+the *step 0.14
one *escalation -0.38 *nothing -0.14
one+again *step 0.14 =error 0.1 =sync-export 0.19 error 0.1 so 0.1 sync 0.24 they 0.1
one+go =retry 0.22 all 0.11 do 0.16 same 0.19 these 0.22
one+has *step 0.16
one+how *step 0.1
one+order =search 0.26 ani 0.26 detail 0.26 field 0.26 has 0.26 into 0.22 onli 0.26 search 0.26 see 0.16 text 0.26
one+order type 0.16 what 0.16
one+tax *statement 0.12 can 0.24 creat 0.24 either 0.14 one 0.24 purchas 0.14 sale 0.14 xero 0.12 you 0.22
onli # 0.22 *escalation -0.14 *nothing -0.17 *question 0.17 *step -0.15 =adjust 0.15 =authorize -0.16 =automatic 0.15
onli =cannot -0.23 =contact -0.16 =error 0.14 =everything 0.22 =expire 0.11 =invalid 0.37 =log 0.18 =menu 0.2
onli =outage 0.16 =period -0.12 =reference-number -0.13 =refresh -0.15 =required -0.11 =support 0.13 =tax 0.1
onli =three-digit 0.1 =workspace 0.2 access 0.14 account -0.19 activ -0.14 address 0.14 affect 0.16 again -0.35
onli all 0.29 although -0.18 api 0.11 applic 0.1 ask 0.2 author -0.15 automat 0.15 been -0.12 befor -0.31 between 0.21
onli bodi 0.1 bottom -0.17 can 0.15 cannot -0.18 chang -0.14 choos 0.2 click -0.21 contact -0.32 content 0.1
onli custom 0.2 data -0.13 delet 0.11 digit 0.1 document -0.16 down 0.31 drop 0.22 each -0.13 enter 0.1 error 0.14
onli everi 0.11 everyth 0.22 exist 0.16 expir 0.11 first 0.16 fix 0.14 general 0.1 gl 0.1 go -0.12 hand 0.15
onli have -0.32 header 0.1 healthi -0.13 info 0.22 invalid 0.25 issu -0.11 json 0.1 keep 0.3 know -0.14 leav -0.21
onli ledger 0.1 level 0.22 log 0.19 map 0.19 may -0.2 menu 0.16 messag -0.15 must -0.16 necessarili 0.15 need -0.15
onli not 0.13 now -0.1 one 0.15 other -0.31 page -0.26 problem 0.14 re 0.23 readi -0.14 refer -0.13 refresh -0.15
onli report 0.21 retri 0.16 review -0.15 screenshot 0.11 see 0.16 select -0.31 settl 0.11 someth -0.13 still -0.25
onli such 0.13 supplier 0.16 sync 0.13 tab -0.17 team 0.13 tell -0.14 them 0.45 there 0.13 they -0.18 through -0.12
onli type 0.23 uniqu -0.11 until 0.19 updat 0.13 uuid 0.11 verifi -0.14 view -0.12 want -0.14 what -0.12 which 0.16
onli while 0.18 whoever -0.18 whose 0.13 will 0.15 workspac 0.2 write 0.2 xero 0.17 yet 0.1 you -0.12 your 0.27
onli+an *nothing 0.15
onli+the *caution 0.13 all 0.21 can 0.14 doe 0.17 not 0.12 one 0.14 so 0.14 xero 0.15
onli+this =error 0.13 error 0.13 there 0.2
open *nothing 0.19 *statement -0.35 =account -0.29 =cannot -0.14 =contact -0.11 =error -0.14 =retry -0.14
open =transaction 0.14 =unlock 0.17 after -0.33 again 0.15 although 0.12 articl -0.24 attempt 0.12 can -0.4
open cannot -0.14 contact -0.12 custom 0.16 doe -0.38 error -0.14 export 0.13 go -0.2 need -0.1 resolv -0.16
open right -0.18 say -0.15 send -0.13 slip -0.1 stand -0.25 supplier 0.19 support -0.16 time -0.11 transact 0.14
open two -0.11 unlock 0.17 up -0.12 way -0.33 xero -0.14 you -0.15 your -0.3
open+the *nothing 0.23 =transaction 0.11 transact 0.11
option *step 0.16 =cannot 0.12 =reconnect 0.14 cannot 0.19 select 0.23
or+@ *statement 0.11
or+did *statement 0.43
or+do *statement 0.17 *step 0.1
or+doe *step 0.11
or+in *statement 0.15
or+is *escalation -0.16 *nothing -0.11
or+onli *nothing -0.22 *question 0.16 *step 0.13 =account 0.12 =authorize 0.2 =connect 0.13 =error 0.26 =expire 0.14
or+onli =fail 0.17 =refresh 0.23 =sync-export 0.2 =token -0.11 account -0.21 affect 0.16 again 0.15 all 0.15 ask 0.37
or+onli author 0.2 can 0.15 connect 0.13 doe 0.15 error 0.26 everi 0.14 expir 0.14 export 0.16 fail 0.17 have -0.21
or+onli map 0.12 may -0.15 not -0.15 now 0.11 re 0.17 reauthent 0.1 refresh 0.23 report 0.14 resum 0.22 sync 0.21
or+onli them 0.27 token -0.14 until 0.16 while 0.16 yes 0.14 you 0.18
or+the *escalation -0.14 *nothing -0.42 *statement 0.14
or+what *statement 0.11 =disconnect 0.18 =organization -0.11 =sync-export 0.14 again 0.15 have -0.1 organiz -0.11
or+what so 0.12 token 0.12
or+will *statement 0.11
or+xero *statement 0.1 api 0.18 page 0.18 rate 0.12 say 0.11 set 0.18
order =contact 0.19 =error -0.2 =fail -0.11 =invalid 0.28 =map -0.19 =payment 0.14 =reference-number 0.17 =retry 0.32
order =search 0.18 =setup -0.13 =support -0.11 =sync-export -0.23 =tax-code -0.11 =transaction 0.22 account -0.15
order after -0.27 again -0.21 all -0.11 ani 0.17 code -0.18 continu -0.23 current -0.1 custom 0.17 detail 0.17 do 0.16
order document -0.22 either -0.11 error -0.2 field 0.17 go -0.16 has 0.13 have 0.15 into 0.13 invalid 0.15 item 0.11
order look -0.19 make -0.11 map -0.22 may 0.14 messag -0.25 no 0.13 now -0.1 one -0.19 onli 0.14 open -0.12
order other -0.16 page -0.17 record -0.17 refer 0.17 same -0.12 say -0.26 search 0.17 see 0.12 step -0.19 such 0.14
order sure -0.15 team -0.11 text 0.17 these -0.13 those 0.27 transact 0.22 two -0.1 up -0.23 what 0.12 xero -0.21
order you -0.16 your -0.11
organiz =outage 0.18
other *caution -0.12 =account 0.22 =account-code 0.12 =connect 0.28 =contact -0.16 =delete -0.15 =error 0.14
other =integration -0.13 =missing -0.12 =name 0.11 =sales-order 0.1 =search 0.15 =three-digit 0.13 activ 0.11
other again -0.12 alon 0.22 befor -0.15 between 0.23 can -0.16 connect 0.28 count 0.13 custom 0.11 digit 0.13
other document -0.19 each 0.2 either 0.2 end 0.23 enter 0.13 error 0.12 from -0.14 general 0.13 gl 0.13 has -0.1
other instead -0.13 integr -0.13 ledger 0.13 name 0.11 need 0.32 note -0.17 one 0.13 open -0.12 order 0.12 other 0.15
other particular 0.22 place 0.13 remov -0.12 review 0.16 sale 0.22 say -0.13 screenshot 0.11 send -0.12 so -0.1
other still -0.12 such -0.2 view 0.11 way 0.12 xero 0.21 yet 0.13 you -0.2
other+line new 0.11 rais 0.11 trigger 0.11 without 0.11
other+one =search 0.19 custom 0.12 look 0.19 supplier 0.15
other+place other 0.13 review 0.13 two 0.13
our *caution -0.36 *escalation -0.11 *nothing 0.2 *question 0.18 *step -0.19
our+account *statement 0.12 *step -0.16 =contact -0.1 =error -0.1 =name -0.2 =retry -0.11 account -0.14 after -0.15
our+account again 0.11 articl -0.21 been 0.12 error -0.1 from -0.26 go -0.19 have 0.24 if -0.11 may 0.13 messag -0.15
our+account name -0.2 need -0.12 one -0.11 send -0.11 there 0.16 way -0.2 what -0.25 your -0.16
our+auditor *nothing 0.16
our+bank =bank-account 0.14 =missing 0.21 bank 0.14 code 0.15 has 0.17 no 0.23 xero 0.12 your 0.14
our+bookkeep *escalation 0.12 *statement 0.17 =error 0.12 =organization 0.12 been 0.15 error 0.12 have 0.17 know 0.12
our+bookkeep messag 0.12 organiz 0.12 readi 0.12 send 0.11 tell 0.12 there 0.19 these 0.12 they 0.12 want 0.12
our+bookkeep what 0.12 xero 0.14
our+other xero 0.16
our+side itself 0.2 two 0.27
our+xero *nothing 0.23
out *escalation -0.26 *statement 0.32 *step -0.15
out+of *nothing 0.24
out+or *statement 0.19
over # -0.25 *nothing -0.41 *step 0.11 =cannot -0.13 =connect -0.11 =email 0.33 =error -0.13 =limit 0.18 =log 0.18
over =organization 0.15 =outage 0.12 =reconnect -0.15 =revoke -0.11 =search 0.19 =sync-export 0.23 =transaction 0.18
over access 0.12 again 0.24 alreadi 0.11 although -0.23 bearer -0.11 been -0.14 cannot -0.13 connect -0.22
over contact -0.12 correct -0.15 correspond 0.11 creat 0.11 doe -0.19 email 0.33 error -0.13 exist 0.11 export 0.12
over field 0.12 find 0.21 from 0.14 has -0.16 have -0.17 how 0.15 if -0.13 limit 0.18 log 0.19 look 0.3 messag -0.27
over need -0.11 no -0.14 now 0.14 number 0.13 one -0.17 open 0.1 organiz 0.15 post -0.1 reach 0.18 reconnect -0.12
over requir 0.15 revok -0.11 say -0.15 send 0.15 so -0.18 status -0.11 then -0.12 transact 0.18 tri 0.19 until 0.2
over what -0.14 when -0.25 which -0.15 while -0.12 xero 0.18 your -0.28
over+in *statement 0.11 correspond 0.11 creat 0.18 may 0.19
over+the *nothing 0.2
over+there *step 0.11 =sync-export 0.12 alreadi 0.15 has 0.21 have -0.14 not 0.29 open 0.13 page 0.12 xero 0.13
overwrit entir 0.15 record 0.12
overwrit+the entir 0.11
own *escalation -0.11 *nothing -0.25 *question 0.11 =account -0.11 =admin 0.19 =connect -0.1 =disconnect 0.25
own =error -0.11 =integration 0.11 =login 0.11 =manual 0.2 =permission 0.11 =retry 0.37 =setup 0.1 =sync-export 0.4
own =token 0.21 =workspace 0.11 access 0.27 admin 0.17 again 0.49 all -0.12 bottom 0.12 can 0.16 click 0.16 come -0.1
own contact 0.25 credenti 0.1 disconnect -0.11 do 0.14 doe -0.13 error -0.11 export 0.27 have -0.23 i 0.12 if -0.15
own integr 0.11 know -0.11 leav -0.12 log 0.16 may -0.33 messag -0.15 now 0.4 origin 0.15 page 0.15 permiss 0.11
own readi -0.11 retri 0.2 select 0.15 set 0.1 sync 0.23 tell -0.11 they -0.12 token 0.2 typic 0.11 until 0.18 up 0.11
own use 0.22 want -0.12 what -0.1 workspac 0.11 yes 0.12 your -0.13
page *escalation -0.18 *statement -0.27 *step 0.12 =account 0.23 =contact -0.19 =error -0.19 =menu -0.29 =retry -0.14
page =workspace 0.1 account 0.12 articl 0.19 back 0.34 befor 0.14 can -0.27 check -0.16 click -0.13 code -0.11
page contact -0.17 continu -0.16 document -0.15 error -0.19 find 0.17 go 0.11 have -0.24 know -0.18 messag -0.13
page not -0.13 one -0.17 open 0.34 page 0.3 readi -0.18 say 0.12 select 0.1 send -0.29 set 0.39 so -0.14 status 0.17
page step -0.19 sync -0.12 system 0.19 tell -0.18 these -0.13 they -0.18 want -0.19 what -0.27 when -0.14 workspac 0.1
page xero 0.11 you -0.14
part =integration 0.15 integr 0.15 note 0.11 they 0.21 xero 0.12
part+payment first 0.13 note 0.12 they 0.12
partner *nothing 0.25
pass *nothing 0.13
password *nothing 0.21
past =reconnect 0.19 authent 0.17 expir 0.11 flow 0.19 has 0.12 if 0.1 re 0.19 trigger 0.19
path *step 0.12 =integration 0.13 from 0.15 go 0.14 integr 0.13 main 0.11 store 0.11
pay # 0.12 *nothing 0.11 *step -0.16 =error -0.12 =reset -0.11 =transaction -0.1 contact -0.15 error -0.12 from -0.12
pay has -0.15 messag -0.16 record 0.16 request -0.1 reset -0.11 send -0.15 support -0.18 then -0.15 transact -0.1
pay wait -0.11 work -0.2 your -0.34
payment *nothing -0.17 =cannot -0.12 =complete -0.18 =error -0.11 =invoice 0.25 =transaction 0.13 =unlink 0.11
payment again 0.25 alreadi -0.31 also -0.12 ani -0.12 appli 0.13 articl -0.26 back -0.12 bring -0.12 cannot -0.12
payment check -0.14 complet -0.18 do 0.18 error -0.11 from 0.12 hold -0.12 invoic 0.25 must 0.17 post -0.15
payment replac -0.12 revert -0.15 say -0.14 send 0.23 start 0.17 them 0.1 there -0.22 through -0.12 transact 0.13
payment tri 0.24 usual -0.17 want -0.11 was -0.11 what -0.12 when -0.12 whether -0.13 which -0.11 while -0.12
payment xero -0.2 you -0.11 your -0.27
payment+off *caution 0.2 =payment 0.1 down 0.13 first 0.13 have 0.15 note 0.12 off 0.13 payment 0.1 take 0.13
payment+off what 0.14
payment+on =credit-note 0.19 =error -0.22 =payment 0.1 appli 0.13 credit 0.16 error -0.22 first 0.2 has 0.1 note 0.16
payment+on payment 0.1
peopl =admin 0.24 =error -0.12 =outage 0.11 =support 0.21 again -0.16 anywher 0.11 confirm 0.11 do 0.17 down 0.11
peopl error -0.13 have 0.11 if -0.13 may 0.13 need 0.13 outag 0.11 partner 0.11 support 0.15 sync -0.11 team 0.21
peopl their 0.11 these 0.1 what -0.14 write 0.11 xero 0.18 you 0.19
per *nothing 0.26 *statement -0.12 need 0.1
perfect *nothing 0.28
period *caution 0.14 afterward 0.17 again 0.11 ask 0.17 close 0.13 do 0.21 open 0.15 whoever 0.17
permiss *nothing 0.35
permit *nothing 0.26
person *nothing 0.34 =authorize -0.11 =disconnect 0.18 =manual 0.11 =organization -0.11 =token 0.14 again -0.11
person can -0.28 have -0.13 into 0.14 let 0.11 longer 0.13 messag -0.12 no 0.11 organiz -0.11 send -0.13 so 0.12
person somebodi 0.11 token 0.19 what 0.17 you -0.14 your -0.12
petra *nothing 0.51
phone *nothing 0.58 *statement -0.15 *step -0.14 =contact -0.16 =error -0.15 =nothing 0.14 =organization -0.3
phone =outage -0.12 =restore 0.13 =support -0.14 all -0.15 bot 0.13 bottom 0.12 concierg 0.13 contact -0.13 doe -0.12
phone error -0.15 first -0.12 have -0.11 help 0.12 left 0.13 may -0.13 mean 0.14 mobil 0.13 navig 0.13 noth 0.14
phone organiz -0.3 own 0.14 restor 0.13 send -0.11 so -0.11 start 0.13 tap 0.13 want -0.1 web 0.13 when 0.11
phone xero -0.13 you -0.1 your -0.1
phone+number *nothing 0.24
pick *step 0.12 =account 0.27 =sync-export 0.13 export 0.25 need -0.15 re 0.17 select 0.21
place =fail 0.11 =integration 0.11 =map 0.14 bottom 0.12 can 0.11 fail 0.11 integr 0.11 map 0.11 one 0.16 onli 0.17
place other 0.2 page 0.18 review 0.2 two 0.21 view 0.12 way 0.16
plain what 0.16 your 0.2
plan *nothing 0.29 *step -0.11 can 0.11 than 0.1 then 0.14
platform *nothing 0.14 not -0.12
pleas *nothing 0.11
pls =integration 0.16 integr 0.16 main 0.11 store 0.11
plugin =integration 0.19 =refresh 0.13 =where-find 0.19 data 0.13 mean 0.19 messag 0.14 plugin 0.19 refresh 0.13
plugin say 0.19 these 0.19 where 0.19
pop =reconnect 0.1 reconnect 0.18
pop+up =reconnect 0.1 reconnect 0.18
portal *nothing 0.29
post *nothing 0.38 =contact -0.1 document 0.14 have -0.14 messag -0.15 they -0.12 you -0.11
post+again *nothing 0.13
press *nothing -0.12 *statement -0.29 =account -0.42 =connect -0.2 =reconnect 0.17 =refresh 0.4 =retry -0.27
press =sync-export 0.15 account -0.11 again 0.3 all -0.13 articl -0.1 back -0.12 bottom -0.24 can -0.14 click 0.28
press connect -0.23 do -0.11 export -0.11 first -0.1 from -0.13 now 0.36 page -0.17 reconnect 0.11 refresh 0.4
press say -0.13 select 0.17 so -0.28 sync 0.26 what -0.2 when -0.11 xero -0.38 your -0.13
press+sync again 0.31
price *nothing 0.39
price+list *nothing 0.17
print *nothing 0.6
priya *nothing 0.44
program from 0.19
prompt =integration 0.1 =prompt 0.18 =reconnect 0.17 if 0.12 integr 0.1 prompt 0.18 reconnect 0.17 when 0.16 you 0.15
proper around 0.17 either 0.17 fix 0.18 no 0.16 straightforward 0.17 suggest 0.17 there 0.18 which 0.17 work 0.17
purchas *statement 0.12 *step -0.17 =invalid -0.18 =map 0.11 =setup 0.11 can 0.2 contact -0.21 creat 0.17 either 0.14
purchas export -0.23 have 0.13 map 0.11 one 0.16 open -0.19 other -0.11 purchas 0.14 sale 0.14 up 0.11 xero 0.19
purchas you 0.18
push # 0.11 *step 0.14 =admin 0.29 =retry 0.24 =sync-export 0.18 =transaction 0.14 admin 0.3 again 0.13 export 0.23
push record 0.17 retri 0.15 sync 0.1 transact 0.14
push+it =sync-export 0.12
put # 0.12 *escalation -0.12 *statement -0.31 *step 0.11 =address -0.1 =contact -0.15 =email 0.1 =fail -0.15 =map -0.1
put =nothing 0.24 =organization -0.21 =outage -0.12 =reconnect -0.13 =sync-export -0.2 =three-digit 0.14 account -0.27
put after -0.16 again -0.16 all -0.26 articl -0.31 ask 0.34 click -0.12 connect -0.13 contact -0.17 continu -0.16
put custom -0.17 digit 0.14 email 0.1 enter 0.14 export -0.16 fail -0.15 find 0.14 from 0.13 general 0.14 gl 0.14
put have -0.19 if 0.2 instead 0.22 issu -0.16 know -0.12 ledger 0.14 left 0.32 map 0.16 messag -0.11 need -0.19
put none 0.11 nor -0.16 not -0.13 noth 0.23 organiz -0.21 process 0.19 re 0.15 readi -0.12 screenshot -0.1
put supplier -0.17 support -0.19 tell -0.12 them 0.41 there -0.18 they -0.12 two -0.19 want -0.1 whether -0.17
put which 0.15 within 0.19 yet 0.14 you -0.13
put+in ask 0.19
put+it *step 0.1 ask 0.18 from 0.16 them 0.18
put+the *nothing 0.31
quarter *nothing 0.22
que *statement 0.16 =disconnect 0.1 =error 0.17 error 0.17 so 0.21 they 0.17
queue *nothing 0.22 xero -0.12
quick *nothing 0.22
rais *step -0.1 =cannot 0.24 about 0.25 api 0.22 can -0.12 cannot 0.24 extend 0.25 messag -0.1 more 0.25 one -0.12
rais page 0.25 rate 0.16 say 0.2 set 0.22
rais+it =cannot 0.17 about 0.17 api 0.15 cannot 0.17 extend 0.17 more 0.17 page 0.19 rate 0.1 say 0.13 set 0.14
ran =expire 0.11 =token 0.18 check 0.17
ran+out =expire 0.11 =token 0.13
rate *nothing 0.43 *statement -0.15 =organization -0.1 ask -0.12 code -0.16 one -0.19 organiz -0.1 page -0.15
rate wrong 0.1 xero -0.22
rather *nothing 0.13
rather+not *nothing 0.16
re =authorize -0.1 =disconnect -0.11 =fail -0.1 =integration -0.1 =organization -0.11 =sync-export 0.18 account -0.2
re after -0.14 although 0.19 ask -0.16 disconnect -0.11 document 0.14 error -0.1 has -0.1 integr -0.1 longer 0.12
re no 0.11 organiz -0.11 page -0.22 say -0.14 send -0.1 status -0.15 sync 0.15 your -0.15
re+export *nothing 0.11
read =admin 0.21 =error -0.15 =fail -0.15 =integration -0.16 =organization -0.19 =token 0.14 admin 0.21 can 0.11
read error -0.16 fail -0.15 has 0.29 integr -0.16 look 0.14 messag 0.11 not 0.19 organiz -0.19 send -0.18 status -0.12
read token 0.12 what -0.3 you -0.15
read+the =log 0.12 log 0.12
reason *statement 0.14 *step 0.11 =error 0.29 error 0.29 specif 0.1 through 0.14 when -0.11 whi 0.61
reauthor =reconnect 0.18 if 0.2 xero 0.14 you 0.17
rec *nothing -0.13
receiv *nothing 0.15
recommend *statement 0.1
reconcil *nothing 0.16 differ 0.11 doe 0.12 guid 0.11 have -0.13 say 0.12 was -0.1 when 0.12 whether -0.1 xero -0.14
reconcil you -0.18
reconcili *nothing 0.26
reconnect *question -0.25 *statement -0.16 =account -0.14 =admin -0.19 =disconnect -0.12 =expire -0.14 =fail -0.15
reconnect =manual -0.14 =nothing -0.13 =outage -0.14 =period -0.14 =permission -0.1 =retry -0.23 =revoke -0.15
reconnect =setup -0.16 =workspace -0.15 account -0.14 activ -0.14 again 0.18 ask -0.19 befor -0.14 check -0.16
reconnect configur -0.14 connect -0.15 do -0.18 expir -0.14 export -0.29 fail -0.15 first -0.12 go -0.13 have -0.19
reconnect i -0.17 issu -0.12 may -0.18 not -0.15 onc 0.1 period -0.14 permiss -0.1 report -0.15 retri -0.23
reconnect revok -0.15 save 0.19 select -0.16 set -0.18 so -0.14 status -0.16 stay -0.14 still -0.15 then 0.12
reconnect there -0.13 was -0.16 when -0.13 while -0.11 workspac -0.15 xero -0.14 yes -0.19 you -0.17 your -0.13
reconnect+and *nothing 0.37
reconnect+now *nothing 0.33
record down 0.2 first 0.14 have 0.12 if 0.12 open 0.17 record 0.16 there 0.18 they 0.1 what 0.17 which 0.12
red =error 0.11 error 0.11 messag 0.11 one 0.14
redo *nothing -0.1 *step -0.13 =contact 0.16 =error 0.13 =map 0.12 can 0.14 contact 0.16 doe -0.11 error 0.13
redo itself -0.21 map 0.12 record 0.12 these 0.15 they 0.13 too 0.1
ref *nothing 0.12
refer =reference-number 0.11 refer 0.11
refresh # -0.23 *nothing -0.13 *statement -0.13 =account 0.12 =account-code -0.13 =admin 0.21 =chart-of-accounts -0.19
refresh =menu -0.19 =refresh -0.28 =three-digit -0.23 admin 0.21 advanc -0.14 ask 0.2 chart -0.19 click -0.25
refresh code -0.14 data -0.28 digit -0.23 enter -0.23 general -0.23 gl -0.23 go 0.19 ledger -0.23 menu -0.19
refresh none -0.18 open -0.12 refresh -0.28 tab -0.16 them 0.2 xero -0.12 yet -0.23 your 0.13
refresh+thing =admin 0.16 admin 0.16 go 0.16
refus *escalation 0.14 =error 0.13 =organization 0.11 contact 0.1 error 0.13 have 0.13 if 0.13 know 0.14 messag 0.11
refus need 0.11 organiz 0.11 readi 0.14 send 0.13 support 0.11 tell 0.14 they 0.13 want 0.13 what 0.13 xero 0.13
regardless *escalation 0.15 =contact 0.13 =error 0.15 =organization 0.13 contact 0.13 error 0.15 have 0.15 if 0.13
regardless know 0.15 messag 0.15 need 0.15 organiz 0.13 readi 0.15 send 0.11 still 0.15 support 0.13 tell 0.15
regardless they 0.15 want 0.15 what 0.14
regist *nothing 0.23
remap ask 0.17 them 0.17
remind *nothing 0.17
remind+for *nothing 0.17
remov *nothing -0.17 alreadi -0.11 been -0.13 if -0.27 redo 0.12 remov 0.11 select 0.12 send -0.25 there -0.14
remov they -0.19 usual -0.11 want -0.25
renam *nothing 0.39
renew *nothing 0.2 =token -0.11 token -0.11
renumb have 0.14 same 0.18 there 0.21
repair *step 0.11 =error 0.22 again 0.4 error 0.22 first 0.14 resolv 0.13
report # -0.22 *nothing 0.2 *question 0.11 *step -0.22 =account -0.31 =adjust 0.22 =authorize -0.28 =automatic 0.25
report =expire 0.18 =integration -0.2 =manual 0.25 =map -0.11 =menu -0.13 =multiple -0.11 =organization -0.19
report =outage -0.13 =permission -0.16 =prompt -0.19 =refresh -0.15 =restore -0.11 =setup -0.11 account -0.23
report again 0.24 articl -0.19 author -0.28 automat 0.25 becaus -0.11 been -0.17 can -0.25 caus -0.12 chang -0.14
report click -0.14 code -0.13 common -0.13 communic -0.13 configur -0.11 contact -0.13 disrupt -0.13 doe 0.16
report edit 0.22 everi 0.13 expir 0.18 hand 0.25 i -0.15 if -0.13 integr -0.17 interrupt -0.13 itself 0.19 keep 0.11
report messag -0.15 necessarili 0.25 not 0.17 now 0.16 onc 0.23 organiz -0.19 permiss -0.16 previous 0.25 problem 0.13
report prompt -0.19 refresh -0.15 report 0.26 restor -0.11 resum -0.21 say -0.12 select -0.18 servic -0.13 set -0.13
report sever -0.11 should -0.1 so 0.2 solv 0.22 still -0.13 sync 0.15 temporari -0.1 then -0.21 these -0.13 time -0.11
report while 0.17 will 0.25 xero -0.11
request *escalation -0.11 =contact -0.2 =error -0.11 =organization -0.11 =reset 0.13 ask 0.22 contact -0.2 error -0.11
request have -0.14 if -0.16 know -0.11 messag -0.12 need -0.12 organiz -0.11 readi -0.11 reset 0.13 send -0.16
request still -0.13 support -0.19 tell -0.11 them 0.19 they -0.11 want -0.11 you -0.14
resend *step 0.23 =retry 0.21 =sync-export 0.28 again 0.34 doe 0.12 export 0.38 first 0.1 from 0.32
rest need 0.18
restor =retry 0.15 again 0.16 export 0.14 from 0.2 what 0.16
resync # 0.16 *nothing -0.15 =authorize 0.15 =integration 0.14 =sync-export 0.1 author 0.16 first 0.14 integr 0.14
resync say 0.14 sync 0.1
retri =authorize -0.12 =contact 0.14 again 0.13 author -0.12 contact 0.16 do -0.18 doe -0.2 first 0.11 messag -0.14
retri say -0.2 sync -0.15 too 0.14 what -0.17 when -0.11 you -0.15 your 0.12
return *nothing 0.27
revok *escalation -0.12 *nothing 0.12 =cannot -0.12 =error -0.12 =organization -0.16 cannot -0.12 error -0.12
revok have -0.12 know -0.12 messag -0.11 need -0.12 organiz -0.16 readi -0.12 send -0.12 tell -0.12 they -0.12
revok want -0.12
revok+it *nothing 0.13
right # -0.4 *nothing 0.23 *statement 0.22 *step -0.4 =account -0.46 =authenticate 0.24 =authorize 0.16 =contact -0.16
right =disconnect 0.28 =error 0.19 =expire 0.1 =fail 0.11 =name 0.18 =nothing 0.28 =organization 0.1 =outage 0.22
right =permission 0.22 =revoke 0.13 =setup -0.19 =sync-export 0.17 =tax 0.24 =token 0.11 access 0.15 account -0.42
right api 0.13 articl 0.29 ask -0.18 author 0.16 between 0.17 caus 0.31 chang 0.11 check 0.16 click -0.13 code -0.39
right common 0.18 communic 0.18 concierg 0.21 configur -0.13 connect 0.22 contact -0.17 disconnect 0.22 disrupt 0.16
right doe 0.1 error 0.19 expir 0.13 export 0.18 fail 0.13 first 0.12 from -0.21 has -0.19 have -0.12 id 0.11 if -0.1
right interrupt 0.18 into 0.16 log 0.11 look 0.12 may -0.21 messag 0.38 name 0.18 noth 0.28 onc 0.43 organiz 0.1
right permiss 0.18 reconnect 0.22 retri 0.16 revok 0.13 say 0.25 select -0.41 send 0.11 servic 0.18 set -0.23
right should 0.26 so 0.1 somebodi 0.13 support -0.18 then 0.28 there 0.18 they -0.13 token 0.11 two 0.11 until 0.2
right usual 0.13 was 0.11 what 0.15 when 0.11 which 0.2 work 0.2
ring *nothing 0.43
role *nothing 0.67
role+may *nothing 0.28
row *nothing -0.25 =account 0.22 account 0.17 all 0.26 item 0.17 select 0.32
rule =cannot 0.18 about 0.18 api 0.21 cannot 0.18 extend 0.18 more 0.18 page 0.24 rate 0.13 say 0.18 set 0.21
run *nothing 0.22 =connect 0.21 =expire 0.16 =integration 0.14 =revoke 0.27 =token 0.3 connect 0.18 integr 0.14
run revok 0.27 token 0.32 was 0.22
run+out =expire 0.16 =token 0.18 token 0.18
safe *caution 0.19 *step -0.13 =payment 0.16 =sync-export -0.13 have 0.23 make 0.16 sure 0.16 there 0.11 what 0.13
safe you 0.22 your 0.17
safe+to *caution 0.19 =payment 0.16 have 0.22 make 0.16 sure 0.16 what 0.15 you 0.23
sale =account 0.12 =invalid -0.1 ask -0.11 code -0.11 contact 0.19 have 0.31 if -0.21 look -0.14 messag -0.2 one 0.19
sale open -0.12 page -0.1 re -0.1 them -0.12
same *step -0.18 =account -0.16 =adjust 0.25 =admin -0.12 =complete -0.14 =contact 0.12 =duplicate 0.27 =menu -0.14
same =mismatch 0.18 =missing -0.18 =reconnect -0.22 =setup 0.23 =sync-export -0.26 =tax 0.18 =tax-code 0.2 across 0.13
same adjust 0.2 after 0.14 all 0.16 api -0.3 ask -0.23 attempt -0.14 been -0.44 befor -0.28 both 0.13 but -0.11
same can -0.19 categori 0.11 caus 0.11 chang -0.18 complet -0.14 configur 0.21 continu 0.3 correct -0.14 creat 0.17
same custom 0.14 document 0.2 doe -0.23 down -0.12 everi 0.14 exist 0.27 export -0.23 fail -0.12 first 0.22 from -0.15
same give 0.14 go -0.23 has -0.44 help -0.13 into -0.11 keep 0.14 make 0.18 match 0.23 no 0.18 old -0.11 onc -0.37
same open -0.16 page -0.44 post 0.2 reconnect -0.21 record -0.1 remov -0.1 say -0.37 send 0.12 set -0.28 settl 0.14
same should -0.41 so -0.12 status -0.21 stay 0.14 step 0.13 still -0.32 supplier 0.25 sync -0.13 system 0.14 tab -0.11
same tax 0.18 these 0.41 through -0.19 time -0.12 two 0.22 under 0.13 uniqu 0.11 was -0.12 whoever 0.15 your 0.18
same+code *nothing 0.11
same+error *statement -0.11 continu 0.12 there -0.17
same+messag *nothing 0.17
same+thing *statement 0.3 has -0.1
save *step 0.1 =sync-export 0.19 click 0.18 contact 0.23 export 0.18 now 0.13 save 0.3
say *escalation -0.14 *nothing -0.2 *statement 0.14 *step -0.15 =cannot -0.1 =invalid 0.13 =nothing -0.11
say =outage -0.17 =permission -0.13 =refuse 0.17 =retry -0.17 =unauthorized 0.11 admin -0.22 again -0.31 alreadi 0.11
say although 0.12 api -0.12 articl 0.26 attempt 0.13 author -0.11 away 0.12 becaus 0.1 befor -0.13 between -0.1
say can 0.11 cannot -0.1 chang -0.22 check 0.16 click -0.24 code -0.28 connect -0.26 continu -0.34 doe 0.15 first 0.13
say from -0.11 have -0.24 header -0.2 into -0.2 invalid 0.13 issu -0.12 know -0.14 look -0.16 may -0.16 mean -0.1
say messag 0.25 no -0.18 not 0.14 onc 0.17 open -0.21 page -0.1 readi -0.14 refus 0.17 retri -0.12 say 0.13 set -0.11
say should 0.13 so -0.23 somebodi 0.19 status 0.22 system 0.14 take 0.16 tell -0.14 than 0.13 then 0.25 they -0.15
say think 0.13 time -0.21 want -0.18 was -0.25 what -0.21 work 0.12 your -0.17
say+# =organization 0.1 organiz 0.1 status 0.14
say+connect =contact 0.15 alreadi 0.11 contact 0.15 if 0.15 support 0.11 system 0.11 think 0.11 you 0.15
say+healthi although 0.12 can 0.13 go 0.13 healthi 0.13 someth 0.13 status 0.11
scope *nothing 0.24 =organization -0.11 check -0.13 may 0.11 organiz -0.11 timestamp -0.11 which 0.11 wrong 0.11
screen *nothing -0.1 =admin 0.14 admin 0.14 bottom 0.23 go 0.15 page 0.18 say 0.16
screenshot =error 0.2 error 0.2
se *escalation 0.1 *statement 0.14 =error 0.18 =organization 0.1 =support 0.11 continu 0.1 error 0.18 have 0.1
se know 0.1 messag 0.13 need 0.13 organiz 0.1 readi 0.1 screenshot 0.1 send 0.11 support 0.11 team 0.11 tell 0.1
se there 0.18 they 0.1 want 0.1 what 0.17 xero 0.12
second *caution 0.17 *nothing 0.1 *statement -0.29 =delete 0.14 =error -0.13 =stray-character 0.11 account 0.15
second again 0.42 all 0.12 charact 0.11 comma 0.11 doe -0.14 error -0.13 first 0.19 has -0.15 if -0.14 leav -0.22
second need -0.16 new 0.11 now 0.16 onli -0.19 open -0.17 other 0.11 part 0.11 remov 0.14 send 0.25 space 0.11
second supplier -0.1 want -0.35 xero -0.16
second+one *statement -0.1 *step -0.17 have 0.17
second+time again 0.32 click 0.12 now 0.17 sync 0.11
see *nothing 0.35 *statement -0.25 *step -0.12 =account 0.32 =cannot -0.16 =chart-of-accounts 0.29 =integration -0.26
see =menu 0.15 =outage -0.21 =permission -0.19 =reconnect -0.21 =reference-number -0.23 =transaction -0.11
see account 0.13 administr -0.12 after -0.13 again -0.11 all 0.11 anywher -0.11 api -0.21 attempt -0.1 authent -0.14
see becaus -0.12 been -0.18 between -0.25 bottom -0.2 can -0.2 cannot -0.17 caus -0.12 chang -0.12 chart 0.29
see check 0.22 common -0.11 communic -0.12 confirm -0.11 disrupt -0.17 do -0.1 expir -0.15 first -0.16 help -0.15
see id -0.11 if -0.15 integr -0.22 interrupt -0.12 into -0.1 issu -0.11 last 0.14 left -0.12 look 0.18 may -0.2
see mean -0.15 menu 0.2 no -0.12 not 0.13 open -0.22 other 0.16 outag -0.11 page -0.39 partner -0.11 permiss -0.13
see platform -0.12 ran 0.14 refer -0.23 say -0.21 select -0.36 servic -0.12 so -0.15 status 0.27 step -0.16 tab -0.19
see their -0.12 there -0.13 time -0.29 transact -0.11 two -0.11 until -0.11 was -0.15 while -0.12 write 0.14
see xero -0.22 you -0.17
see+if =connect 0.11 connect 0.11 look 0.15 status 0.37 xero 0.1
see+it *nothing 0.17
see+that *nothing 0.3
see+the *nothing 0.11 =log 0.12 log 0.12 not 0.12
see+who *nothing 0.23
sell can 0.17 you 0.11
send *caution -0.31 *statement -0.36 *step 0.12 =authorize -0.21 =fail -0.25 =five-thousand 0.11 =map 0.18
send =reconnect -0.1 =retry 0.46 =setup 0.2 =support 0.14 =sync-export 0.28 =transaction 0.24 =wait 0.16
send administr 0.15 again 0.4 alreadi -0.14 anywher 0.18 ask -0.22 attempt 0.33 author -0.21 befor -0.3 bodi 0.16
send bot 0.1 can -0.16 check 0.11 configur 0.22 confirm 0.18 continu -0.24 document 0.12 doe -0.18 export 0.29
send fail -0.22 far 0.24 fewer 0.24 from 0.48 has -0.21 have -0.27 hour 0.16 if -0.23 issu 0.18 list 0.1 messag -0.15
send mobil 0.1 navig 0.1 not -0.1 onc 0.13 one -0.15 open -0.39 outag 0.18 partner 0.18 platform 0.15 repost 0.27
send request 0.13 say -0.12 screenshot -0.31 send 0.27 set -0.17 sinc 0.25 status 0.22 step -0.31 still 0.11 tap 0.1
send team 0.17 than 0.18 their 0.18 these -0.11 time -0.21 transact 0.24 tri 0.16 two -0.25 type 0.12 was -0.21
send web 0.1 what -0.21 which -0.14 write 0.18 xero -0.43 you -0.11 your -0.13
send+# *escalation 0.12 =contact 0.12 =error 0.12 =organization 0.12 =support 0.12 =wait 0.12 after 0.12 attempt 0.12
send+# contact 0.12 document 0.12 error 0.12 far 0.12 fewer 0.12 hour 0.12 know 0.12 organiz 0.12 readi 0.12 send 0.12
send+# status 0.12 still 0.12 support 0.12 team 0.12 tell 0.12 than 0.12 there 0.12 they 0.12 want 0.12 what 0.12
send+again =sync-export 0.2 export 0.13 from 0.16
send+it =retry 0.21
send+the *step 0.2 =map 0.11 =sync-export 0.23 again 0.18 ask 0.12 export 0.14 page 0.14 send 0.16 support 0.13
send+the sync 0.12
send+them *nothing 0.16
send+to contact 0.18 send 0.1
send+you *nothing 0.17
set # 0.25 *nothing 0.15 =authorize -0.31 =connect -0.16 =contact -0.11 =expire 0.23 =integration 0.16 =menu 0.11
set =permission 0.17 =prompt -0.25 =reference-number -0.3 =refresh -0.28 =retry -0.11 =search 0.2 =workspace -0.13
set account -0.27 again -0.36 ask -0.1 author -0.31 back -0.14 befor -0.13 can -0.29 check -0.15 configur 0.17
set connect -0.13 creat -0.23 do 0.12 doe -0.12 expir 0.25 find 0.18 first -0.15 from -0.22 go -0.28 has -0.12
set have -0.11 integr 0.16 leav 0.26 look 0.39 menu 0.15 now 0.11 one -0.17 period -0.12 permiss 0.18 prompt -0.25
set re 0.15 reconnect -0.11 refer -0.3 refresh -0.28 resum -0.28 say -0.15 singular 0.15 so 0.15 start -0.14
set status 0.24 then -0.22 these 0.25 those -0.18 time -0.17 token 0.22 typic -0.15 under -0.15 was -0.16 what -0.13
set when -0.29 workspac -0.13 write 0.16 xero 0.11 you -0.18 your -0.31
set+it have -0.1 you -0.15
set+system *step 0.12 open 0.13 page 0.13 system 0.13
settl *statement 0.22 =paid 0.25 paid 0.25 usual 0.45
share *nothing 0.23 there 0.12
share+one *nothing 0.35
she *nothing 0.1
shell *nothing 0.22
shes *nothing 0.25
shop *nothing 0.16
should *caution 0.24 *escalation 0.13 *statement -0.41
should+i *caution 0.15 *nothing -0.32
should+we *nothing 0.35
show *escalation -0.17 *nothing 0.24 =account 0.14 =contact -0.23 =error 0.13 =integration 0.13 =sync-export -0.1
show account 0.12 can 0.15 check 0.13 contact -0.11 doe 0.16 error 0.12 export -0.14 has -0.17 have -0.34 integr 0.12
show know -0.17 messag -0.11 need -0.21 one 0.16 readi -0.17 send -0.18 tell -0.17 they -0.19 two 0.22 want -0.23
show what -0.22 you -0.13
shut *caution 0.14 afterward 0.14 ask 0.14 do 0.14 open 0.14 whoever 0.14
side *nothing -0.22 =account -0.19 =admin 0.16 =amount 0.11 =sync-export -0.1 account -0.17 after -0.1 again -0.14
side amount 0.11 articl -0.14 can -0.23 compar 0.26 differ 0.12 do 0.21 document 0.14 doe 0.15 from -0.15 guid 0.11
side has 0.22 how 0.14 itself 0.25 may -0.14 messag -0.12 one 0.19 put 0.13 right 0.19 say 0.11 was -0.12 you -0.11
side your -0.25
simpli befor 0.19 you 0.15
sinc *nothing 0.24 *statement -0.23 =account 0.11 check 0.16 issu 0.18 need 0.21 utc 0.18 xero -0.26
singl =fail 0.11 =retry 0.13 but 0.14 can 0.13 contact 0.12 fail 0.11 guid 0.12 onli 0.16 retri 0.16 show 0.16
singl singl 0.16 too 0.16
sit *nothing 0.15 been 0.19 have 0.19 what 0.15
sit+in *nothing 0.19
small *nothing 0.18
smallest =account 0.17 =nothing 0.22 =zero 0.16 account 0.17 can 0.16 chang 0.22 import 0.22 more 0.22 neglig 0.22
smallest noth 0.22 onli 0.22 round 0.16 so 0.11
so *caution -0.26 *nothing -0.54 *question -0.15 *statement 0.31
so+# *escalation 0.11 =error 0.11 =organization 0.11 document 0.11 error 0.11 have 0.11 know 0.11 messag 0.11 one 0.12
so+# organiz 0.11 readi 0.11 send 0.11 tell 0.11 they 0.11 want 0.11 what 0.11
so+far *nothing 0.2
so+i *escalation 0.39 *nothing -0.29 *statement 0.15
so+is *statement 0.1
so+there *statement 0.1
so+what =cannot 0.19 =contact 0.13 =integration -0.25 =payment 0.11 =token -0.12 again 0.1 cannot 0.19 down -0.13
so+what has 0.12 if 0.18 integr -0.24 messag 0.1 new 0.12 payment 0.11 send 0.13 status -0.18 token -0.12 what 0.16
so+what when 0.15
some *escalation -0.16
somebodi *step -0.13 =expire 0.1 =organization 0.11 =outage 0.15 =permission 0.16 =reconnect -0.23 =sync-export -0.15
somebodi chang 0.12 connect 0.1 expir 0.1 issu 0.19 may 0.12 messag -0.12 organiz 0.11 permiss 0.11 reconnect -0.1
somebodi there 0.18 these 0.15 usual 0.25 was 0.34 what -0.11 when -0.11 you -0.13 your 0.16
someon *escalation -0.18 *nothing 0.16
someon+from *nothing 0.18
someth *caution 0.46 *escalation -0.39 *nothing -0.57
somewher *escalation -0.11 if -0.1 know -0.11 need -0.11 readi -0.11 send -0.11 tell -0.11 they -0.11 want -0.11
son *nothing 0.47
sorri *nothing 0.54
sort =sync-export 0.23 ask 0.18 page 0.19
sort+of *step 0.11
staff *nothing 0.27
star *nothing 0.28
start *nothing -0.38 *statement 0.1 from 0.16 set 0.23
statement *nothing 0.25
status =error 0.11 =fail 0.13 can 0.17 caus 0.13 check -0.12 error 0.11 fail 0.13 first -0.12 go 0.17 healthi 0.13
status not -0.1 say -0.1 someth 0.13 status 0.28 still 0.11 your -0.16
stay *step 0.12 contact 0.14 if 0.21 need 0.15 want 0.15
step *escalation 0.1 if 0.1 know 0.1 messag 0.14 need 0.1 readi 0.1 send 0.1 tell 0.1 want 0.1 you 0.22
still *caution -0.14 *escalation 0.75 *nothing -0.46 *step -0.35
still+# *nothing 0.21
still+fail check 0.1 you -0.11
still+no *escalation 0.26
still+not *escalation 0.14
stock *nothing 0.26 *step -0.11 =contact -0.12 =error -0.11 can -0.23 error -0.11 have 0.26 if -0.1 messag -0.27
stock more -0.16 need -0.16 not -0.17 one -0.17 rate 0.13 say -0.13 than -0.17 there -0.13 which -0.13 work -0.13
stock your -0.1
stop *nothing 0.23
straight *statement 0.11 =transaction 0.12 articl 0.1 befor 0.12 itself 0.18 messag 0.11 say 0.13 transact 0.12
straight two 0.15 xero 0.12
stuck *nothing 0.17
stuff what 0.17
such *nothing 0.46
such+a *nothing 0.25
super *nothing 0.16
supplier *escalation -0.14 *nothing 0.2 *step -0.24 =invalid 0.11 =missing -0.22 =name -0.11 =organization -0.14
supplier =search -0.17 =support -0.13 activ -0.2 after -0.13 again -0.21 ask -0.2 belong -0.2 caus 0.11 continu -0.14
supplier custom 0.11 each -0.21 from -0.13 happen 0.13 has -0.14 if 0.12 know -0.14 look -0.18 name -0.11 need -0.33
supplier no -0.1 onli -0.19 organiz -0.14 other -0.1 readi -0.14 same -0.11 screenshot -0.13 send -0.27 show 0.13
supplier so -0.1 speak -0.12 step -0.22 supplier 0.13 support -0.14 team -0.13 tell -0.14 they -0.14 tri 0.17 two -0.1
supplier want -0.18 what 0.24 while 0.13 your 0.2
supplier+and *statement 0.14 =duplicate 0.16 =map 0.16 across 0.16 all 0.16 alreadi 0.16 anoth 0.16 articl 0.15
supplier+and both 0.16 caus 0.16 custom 0.15 everi 0.16 exist 0.16 from 0.11 give 0.16 map 0.16 must 0.16
supplier+and supplier 0.15 there 0.16 under 0.16 uniqu 0.16 xero 0.11
support *escalation 0.12 *nothing 0.15 *statement -0.22 *step -0.12 =contact -0.11 =error 0.11 =organization 0.13
support =reset 0.19 ask 0.24 error 0.11 know 0.12 need 0.12 organiz 0.13 readi 0.12 reset 0.19 screenshot 0.14
support send 0.15 still 0.22 tell 0.12 them 0.3 they 0.12 want 0.11 xero -0.14
support+team *nothing 0.18
suppos may 0.11 status 0.15
sure *escalation -0.14 *nothing -0.12 =account -0.14 =error -0.19 =missing 0.23 =name -0.12 =organization -0.14
sure =reconnect 0.16 account -0.12 after 0.13 anoth 0.2 articl 0.24 both 0.18 caus 0.12 continu -0.1 differ 0.15
sure doe 0.26 error -0.19 has 0.11 if -0.15 know -0.14 map 0.13 messag 0.27 name -0.12 need -0.15 no 0.12 onc 0.17
sure one 0.11 organiz -0.14 readi -0.14 reconnect 0.17 say 0.1 send -0.14 support -0.11 tell -0.14 then 0.2 there 0.16
sure they -0.35 under 0.14 up 0.18 want -0.12 what -0.22
switch *nothing 0.11 =contact 0.13 =currency 0.12 =organization 0.21 currenc 0.12 enabl 0.22 make 0.2 organiz 0.21
switch sure 0.2
switch+on =currency 0.1 =organization 0.25 currenc 0.1 enabl 0.22 make 0.22 organiz 0.25 sure 0.22
sync *question -0.19 =connect -0.15 =error -0.15 =expire -0.13 =retry -0.29 =setup -0.16 =sync-export -0.11
sync =token -0.13 =transaction 0.2 =workspace -0.13 again 0.32 authent 0.22 befor -0.12 can -0.11 concierg -0.16
sync configur -0.16 connect -0.16 doe -0.11 error -0.14 expir -0.14 fail -0.18 go -0.13 i -0.13 keep -0.25 left -0.12
sync look -0.1 may -0.13 not -0.24 now -0.14 onc -0.13 permiss -0.19 re 0.18 report -0.15 retri -0.27 save 0.27
sync select -0.1 send -0.12 so -0.17 time 0.21 token -0.13 transact 0.2 what -0.11 when 0.13 workspac -0.13 yes -0.15
sync+a again 0.31 click 0.1 now 0.17 sync 0.1
sync+now *nothing 0.49 *step -0.34 =reconnect -0.15 =sync-export -0.47 if -0.17 may 0.26 sync -0.47 they -0.1
sync+now while 0.26 you -0.15
system *nothing -0.19 =admin 0.18 =error -0.19 =invalid 0.2 =map -0.1 =retry 0.1 =search -0.15 =transaction -0.12
system admin 0.18 can -0.17 code 0.11 contact -0.16 error -0.19 export -0.13 go 0.18 if -0.17 look -0.13 messag -0.19
system not 0.3 one -0.19 open 0.16 supplier 0.19 transact -0.12 up -0.15 updat -0.12 xero -0.17 you -0.17
system+tax *step 0.12 open 0.13 page 0.13 system 0.13
ta *nothing 0.33
tab *nothing -0.11 =connect 0.16 =menu -0.11 advanc 0.14 click 0.15 menu -0.2 tab 0.25 xero -0.12
take # -0.13 *caution 0.17 *nothing 0.21 *statement -0.25 *step -0.18 =account -0.18 =account-code 0.13
take =bank-account 0.13 =delete 0.1 =integration 0.11 =reference-number -0.14 =revoke 0.13 ask -0.14 bank 0.13
take been -0.15 befor 0.2 chang -0.12 check -0.12 do -0.2 down 0.12 export 0.13 from 0.19 has -0.18 have 0.12
take integr 0.11 into 0.13 let 0.13 longer 0.12 not -0.2 record 0.13 refer -0.14 revok 0.13 right 0.18 say -0.35
take still 0.12 take -0.2 them -0.17 there -0.28 what 0.21 which -0.21 xero 0.11 you 0.12
take+it from 0.13 longer 0.11 no 0.1 what 0.19 xero 0.1
take+the *caution 0.11 *nothing 0.21 down 0.13 note 0.13
talk =payment 0.13 articl 0.17 have -0.26 messag 0.19 payment 0.13
talk+about =payment 0.15 need -0.1 payment 0.15 xero 0.1
talk+to *nothing 0.3
tax *escalation 0.11 *nothing 0.13 *step -0.16 =invalid -0.14 =menu -0.19 =organization 0.13 =outage 0.14
tax =search -0.18 =tax-rate 0.16 =transaction -0.17 after -0.17 articl -0.29 attempt 0.26 can -0.13 do 0.1
tax document 0.16 find -0.29 first -0.22 go -0.11 invalid -0.14 know 0.11 list -0.27 look -0.19 may -0.12 menu -0.18
tax messag 0.23 need 0.2 not 0.11 organiz 0.13 page 0.11 rate 0.16 re -0.2 readi 0.11 say 0.1 select -0.24
tax singular -0.18 status 0.1 step -0.13 still 0.12 tax 0.21 tell 0.11 them -0.2 these -0.13 those -0.2 transact -0.17
tax updat -0.21 want 0.11 whatev 0.12 wrong 0.15
tax+for can 0.22 creat 0.22 either 0.12 one 0.22 purchas 0.12 sale 0.12 you 0.19
tax+is =tax-code 0.12 code 0.12
tax+on *nothing 0.33
tax+rate *statement 0.11 =setup 0.18 =tax-rate 0.16 configur 0.18 not 0.18 rate 0.16 tax 0.23 wrong 0.11
team *nothing 0.18 contact -0.1 screenshot 0.15 step 0.24 these 0.25
tell *escalation -0.1 *statement -0.19 =account 0.16 =contact -0.14 =error 0.28 =organization -0.26 =required 0.34
tell =support -0.27 action 0.45 befor -0.17 check 0.16 click -0.12 contact -0.14 doe -0.4 error 0.28 go -0.14
tell have -0.17 know -0.1 look 0.15 may -0.11 not -0.16 organiz -0.26 readi -0.1 requir 0.47 resolv 0.35 send -0.17
tell so -0.11 step 0.29 support -0.19 tax 0.3 team -0.23 tell -0.1 there -0.16 these 0.15 they -0.1 want -0.11
tell what -0.12 you 0.13 your -0.25
tell+me =error 0.19 =required 0.45 action 0.45 error 0.19 requir 0.45 resolv 0.32 step 0.29
tell+them *escalation 0.11 =account 0.1 =error 0.11 after 0.15 continu 0.14 error 0.11 know 0.11 need 0.11 readi 0.11
tell+them send 0.11 tell 0.11 they 0.11 want 0.11 you 0.14
ten *nothing 0.17 =fail 0.11 =retry 0.14 =sync-export 0.1 export 0.1 sync 0.11
text messag 0.17
than *nothing 0.13
thank *nothing 1.13
thank+you *nothing 0.31
that+be *escalation 0.2 *statement 0.18 *step 0.11
that+bounc *nothing 0.12
that+do *statement 0.12
that+fail *step 0.13 send 0.12
that+it *escalation -0.16 *statement 0.1
that+link url 0.23
that+one *statement 0.17
that+order =error 0.11 error 0.11
that+page *nothing 0.31
that+right =organization 0.11 =outage 0.11 organiz 0.11 xero 0.1
that+set *step 0.11 xero 0.17
that+the *nothing -0.15
that+url =remap 0.18 ask 0.18 map 0.11 re 0.18 them 0.18
that+was *nothing 0.38
that+you *escalation 0.13
the+# *statement -0.11 =daily 0.24 =integration -0.11 =organization -0.14 =reset 0.22 =sync-export 0.16 =wait 0.24
the+# daili 0.24 has 0.16 hour 0.25 if -0.17 integr -0.11 not -0.15 organiz -0.14 reset 0.22 say -0.17 sync 0.14
the+# then 0.34 there -0.11 wait 0.24 want -0.17 which -0.18 xero -0.12
the+@ *nothing -0.39 *step 0.1 =admin 0.38 =authorize -0.15 =contact -0.14 =integration 0.14 =name -0.15 =retry 0.17
the+@ =token 0.18 admin 0.39 after -0.14 again -0.16 anoth 0.1 articl -0.11 author -0.15 contact -0.2 end 0.24 go 0.28
the+@ have -0.19 integr 0.13 log 0.22 messag -0.1 name -0.15 not -0.11 say -0.11 status 0.12 support -0.28 up 0.21
the+@ want 0.12 when -0.13 xero 0.19 you 0.17 your 0.21
the+account *nothing -0.23 *statement 0.11 =account-code 0.12 =menu -0.23 =missing 0.13 =payment 0.11 advanc 0.27
the+account again -0.1 doe 0.13 exist 0.11 from 0.35 has 0.12 have 0.19 map 0.1 menu -0.21 miss 0.19 payment 0.1
the+account there 0.25 use 0.21 xero 0.22 you 0.22
the+address *nothing -0.16 =delete 0.13 other 0.11 remov 0.12
the+admin *nothing 0.19
the+amount =adjust 0.12 adjust 0.12 make 0.13 your 0.19
the+articl articl 0.12
the+audit *nothing 0.22
the+auditor *nothing 0.3
the+bank =payment 0.13 =unlink 0.16 has 0.18 payment 0.13
the+big say 0.15
the+bill =credit-note -0.12 =invoice 0.31 =payment -0.11 credit -0.12 first -0.15 invoic 0.31 note -0.12 payment -0.11
the+bodi # 0.27 =sync-export 0.27 bodi 0.27 sync 0.27 type 0.21
the+book =account 0.16 =nothing 0.14 =zero 0.1 account 0.12 can 0.12 chang 0.17 import 0.14 more 0.14 neglig 0.14
the+book noth 0.14 record 0.12 round 0.1 xero 0.11
the+chart map 0.1
the+claim *statement 0.12 =adjust 0.31 doe 0.24 edit 0.31 itself 0.31 not 0.16 problem 0.14 report 0.14 so 0.31
the+claim solv 0.31
the+client # 0.12 =contact -0.17 =organization 0.11 if 0.24 like 0.11 messag -0.11 organiz 0.11 through -0.13 utc 0.12
the+code =delete 0.29 account 0.15 again 0.1 code -0.19 from 0.3 remov 0.29 send -0.26 xero -0.2
the+credit =paid 0.15 been 0.11 from 0.12 happen 0.15 has 0.15 itself 0.15 paid 0.15 thing 0.15 two 0.16 usual 0.15
the+custom =sync-export 0.13 again 0.21 export 0.11 from -0.27
the+date =integration 0.12 from 0.33 integr 0.12 open 0.2 set 0.35
the+email *nothing -0.14 ask 0.13 custom 0.13 has 0.16 messag 0.11 supplier 0.13 two 0.13
the+error messag 0.11
the+expiri # 0.1 like 0.11 look 0.11 respons 0.11 utc 0.11
the+export *nothing 0.19
the+fail # 0.19 *step 0.16 =retry 0.27 =sync-export 0.14 bodi 0.19 configur 0.13 export 0.19 page 0.11 record -0.12
the+fail sync 0.18 type 0.16 your -0.22
the+field *nothing 0.2
the+first onli 0.12
the+fix *step 0.15
the+invoic *nothing -0.2 =cannot -0.13 =credit-note 0.12 =integration -0.1 =map 0.11 =paid 0.2 =payment 0.23
the+invoic =refuse 0.2 =retry 0.11 =transaction 0.19 =void 0.14 account -0.15 again 0.13 appli 0.12 becaus 0.13
the+invoic cannot -0.13 credit 0.12 document 0.21 export 0.17 first 0.16 from 0.32 integr -0.1 link 0.13 mark 0.12
the+invoic neither 0.18 nor 0.19 note 0.18 one -0.1 paid 0.2 payment 0.23 re 0.14 refus 0.2 screenshot -0.13
the+invoic still 0.18 them 0.17 there 0.16 they 0.17 transact 0.19 void 0.14 which 0.13 xero -0.19 you -0.14
the+last *step 0.12
the+ledger *statement 0.13
the+limit *nothing 0.12 =exceed 0.15 =five-thousand 0.15 =transaction 0.15 exceed 0.15 export 0.15 have 0.12
the+limit record 0.14 request 0.15 transact 0.15 you 0.15
the+line account 0.17 code 0.19
the+link connect 0.18 into 0.1 so 0.11 there 0.12 was 0.12 what 0.16
the+list *step 0.14
the+lock *nothing 0.17
the+log =invalid 0.13 =unauthorized 0.13 invalid 0.13
the+login *nothing -0.11
the+lot do 0.26 have 0.22 need 0.23
the+mail messag 0.11 two 0.1
the+map =map 0.2 =sync-export 0.13 again 0.12 can -0.15 code -0.11 export 0.13 from 0.19 map 0.11 sinc 0.11 so 0.11
the+map sync 0.11 these 0.14 you -0.18
the+matter *statement 0.11
the+menu *nothing 0.26
the+messag *statement 0.1 have 0.15 no 0.1 xero 0.12
the+name *escalation 0.12 =error 0.14 =support 0.1 after 0.1 ask 0.1 continu 0.1 custom -0.13 error 0.14 if 0.1
the+name know 0.12 readi 0.12 screenshot 0.1 send 0.12 supplier -0.14 team 0.1 tell 0.12 these 0.11 they 0.12
the+name want 0.14
the+new *statement -0.16 =error -0.11 do 0.12 error -0.11 from 0.14 messag -0.16 you 0.21
the+next *nothing 0.14
the+number *nothing -0.47 =error -0.11 =format 0.19 =tax 0.13 =tax-number 0.13 but 0.11 continu -0.11 countri 0.13
the+number error -0.11 format 0.19 gst 0.13 have -0.14 match 0.28 number 0.17 so 0.19 updat 0.19 vat 0.13
the+offic *nothing 0.19
the+old *statement -0.1 =account 0.14 ask -0.1 correct 0.12 entir 0.11 if 0.1 meant 0.12 messag -0.12 open 0.15
the+old realli 0.12 what -0.15
the+one *nothing -0.16 *statement 0.13
the+order *nothing 0.12 them -0.12
the+other *statement -0.16 =account 0.12 =delete -0.12 =organization -0.11 =search 0.14 =sync-export -0.12
the+other account -0.11 articl -0.14 ask -0.1 befor -0.11 chang 0.11 custom 0.13 export -0.12 have -0.12 look 0.13
the+other need 0.19 note -0.11 organiz -0.11 remov -0.1 sale 0.2 say -0.19 send -0.16 so -0.11 want -0.22 you -0.26
the+page bottom 0.12 page 0.15 xero 0.1
the+payment =payment -0.17 from 0.16 have -0.11 payment -0.17 send 0.13 what -0.13
the+period *caution 0.17 afterward 0.17 again 0.11 ask 0.17 close 0.13 do 0.21 from 0.12 open 0.16 whoever 0.17
the+person *nothing 0.13 sync 0.11
the+phone *nothing 0.13
the+platform *escalation 0.14 =contact 0.15 =error 0.13 =nothing 0.25 =outage 0.14 anywher 0.14 ask 0.14 confirm 0.14
the+platform contact 0.14 down 0.14 have 0.14 issu 0.14 know 0.14 messag 0.14 need 0.14 outag 0.14 page 0.14
the+platform partner 0.14 readi 0.14 support 0.14 tell 0.14 their 0.14 they 0.14 want 0.14 write 0.14 you 0.13
the+price *nothing 0.15
the+queue xero -0.12
the+reason *statement 0.11
the+receipt *nothing 0.17
the+reconnect *escalation 0.18 *nothing -0.22 =error 0.18 =integration -0.11 =prompt -0.16 back 0.17 click 0.11
the+reconnect come 0.17 error 0.18 have 0.18 integr -0.11 know 0.18 messag 0.18 need 0.18 prompt -0.16 readi 0.18
the+reconnect send 0.18 tell 0.18 they 0.18 want 0.18 what 0.17 xero -0.1
the+refresh # -0.14 =account 0.12 =account-code -0.14 =admin 0.26 =three-digit -0.14 admin 0.26 code -0.11 digit -0.14
the+refresh enter -0.14 general -0.14 gl -0.14 go 0.26 ledger -0.14 messag -0.12 none -0.13 yet -0.14
the+report *nothing 0.24
the+reset *step 0.16 =connect 0.21 =manual 0.16 =reset 0.26 ask 0.26 manual 0.16 reset 0.26 them 0.26
the+rest need 0.18
the+right *nothing 0.12
the+same *step -0.17 =contact -0.12 =mismatch 0.1 =missing -0.12 =outage -0.11 =retry -0.2 =sync-export -0.23
the+same =tax-code 0.11 after 0.13 ask -0.18 check 0.1 doe -0.23 export -0.22 fail -0.13 first 0.13 from -0.14 go -0.2
the+same has -0.31 if -0.1 itself 0.11 match 0.12 must 0.11 not -0.15 same 0.12 step 0.13 take 0.12 these 0.18
the+same uniqu 0.11 what -0.12 which -0.13 you -0.1 your -0.26
the+screen bottom 0.12 page 0.1
the+second =delete 0.15 account 0.15 all 0.17 not 0.13 remov 0.15 send 0.15 want -0.22
the+supplier *nothing 0.45 *statement -0.24 supplier -0.21
the+support ask 0.13 step 0.14 them 0.15
the+tax *escalation 0.13 *nothing 0.11 *statement -0.17 =error 0.13 =organization 0.15 =retry 0.22 =support 0.1
the+tax ask 0.15 can -0.21 continu 0.13 do 0.22 document 0.14 error 0.13 export 0.25 have 0.22 know 0.13 messag 0.13
the+tax not -0.14 one -0.19 organiz 0.15 readi 0.13 send 0.13 tell 0.13 they 0.13 up -0.13 want 0.13 what 0.15
the+tax xero -0.21 you 0.12
the+thing *step 0.12
the+ticket ask 0.2 them 0.2
the+time *nothing 0.12
the+transact xero 0.15
the+two *nothing -0.21 =error -0.14 =map 0.12 articl 0.17 ask -0.17 doe 0.12 error -0.14 from 0.11 have -0.11 if -0.23
the+two messag -0.11 need -0.16 one 0.13 page 0.35 say 0.13 sinc 0.1 want -0.15 was 0.13
the+vat *nothing 0.15 *step -0.1
the+vendor articl 0.13 say 0.13
the+whole *escalation 0.12 =organization 0.11 =support 0.13 after 0.1 have 0.15 know 0.12 organiz 0.11 page 0.17
the+whole readi 0.12 support 0.11 team 0.13 tell 0.12 they 0.13
the+xero # 0.12 =contact 0.11 can -0.12 go -0.14 have -0.18 messag -0.12 need -0.18 one 0.12 send -0.12 support -0.23
the+xero xero -0.11 you -0.16
their+invoic *nothing 0.12
their+own *nothing -0.11 can 0.12 until 0.1
them *caution -0.11 *statement -0.16
then *caution -0.21 *escalation -0.21 *nothing -0.15 *statement -0.41 *step 0.22
then+thank *nothing 0.17
then+the *step 0.12
there *caution 0.15 *escalation -0.42 *nothing -0.31 *question -0.12 *statement 0.28
there+a *escalation -0.28 *nothing 0.14
there+an *statement -0.1
there+is *statement 0.16 *step 0.14
there+no *statement 0.13
these *nothing 0.4 *step -0.22
they *statement -0.17
they+are *step 0.21
they+chang =remap 0.13 map 0.13 re 0.13
they+have *escalation 0.1
they+need *statement -0.13 =menu 0.1 =outage 0.15 =transaction -0.1 account 0.13 ask 0.14 can -0.11 check 0.16
they+need code 0.12 do 0.15 go 0.11 page 0.1 transact -0.1 write 0.13 xero 0.13
they+say =reconnect 0.13 been 0.13 has 0.13 onc 0.2 reconnect 0.13 should 0.2 then 0.2 work 0.2
they+want =contact 0.12 not 0.1 send 0.24 still 0.14 support 0.19
theyv *escalation 0.1 =error 0.1 =organization 0.1 error 0.1 know 0.1 need 0.1 organiz 0.1 readi 0.1 send 0.1 tell 0.1
theyv they 0.1 want 0.12
thing *nothing -0.55 *statement 0.16
think *nothing 0.16 code 0.28 do 0.1 if -0.1 one 0.13 send -0.14 support -0.18 your 0.14
this+in *nothing -0.13
this+month *nothing 0.15
this+one *nothing 0.26 *statement -0.1
this+the *nothing 0.36
tho *statement 0.22 xero 0.16
those *escalation -0.12 *nothing -0.18
though *escalation 0.18 *step -0.14 =payment 0.15 =sync-export -0.24 code 0.24 doe 0.22 go 0.13 has 0.12 know 0.18
though messag 0.13 need 0.19 not 0.11 readi 0.18 send 0.18 so -0.23 tell 0.18 they 0.17 want 0.1 what 0.11 you 0.16
three # 0.16 *nothing -0.22 *statement 0.3 =account-code -0.13 code -0.11 first 0.38 not 0.21
through *step -0.19 =account 0.24 =admin -0.11 =integration 0.13 =organization 0.22 =retry -0.2 =sync-export -0.16
through account 0.22 author 0.16 can -0.16 document -0.11 export -0.2 has 0.14 if -0.15 integr 0.15 may 0.31 need 0.1
through organiz 0.22 still 0.22 than 0.15 there 0.34 you -0.11 your -0.24
throw =integration 0.11 integr 0.11 may -0.1 so 0.11 was 0.13 xero 0.11
thursday *nothing 0.29
thx *nothing 0.64
tick *statement -0.23 *step 0.13 =delete -0.19 =manual 0.18 =mismatch -0.11 =reconcile 0.15 =transaction 0.14
tick account 0.13 but -0.1 check 0.16 code 0.13 contact -0.18 detail -0.1 from -0.36 has -0.21 if -0.1 keep -0.14
tick manual 0.18 match -0.11 reconcil 0.15 remov -0.19 say -0.51 send 0.15 transact 0.14 two -0.11 untick 0.28
tick want -0.17 was 0.18 what -0.34 whether 0.37 which -0.33 xero 0.17
tick+box =mismatch -0.12 alreadi -0.12 but -0.12 contact -0.12 detail -0.12 has -0.13 keep -0.12 match -0.12
tick+box untick 0.13 want -0.12
ticket *nothing 0.17 ask 0.11 them 0.12
tidi *nothing 0.21
till has 0.23
time # 0.44 *nothing 0.17 *statement -0.12 *step -0.15 =authorize -0.14 =connect -0.25 =disconnect 0.16 =expire 0.26
time =fail -0.15 =integration -0.19 =reference-number -0.17 =token 0.33 again 0.18 attempt 0.24 author -0.15 code -0.2
time connect -0.24 expir 0.3 fail -0.13 go -0.18 if -0.14 integr -0.19 like 0.51 look 0.55 not -0.17 now 0.12
time refer -0.17 report 0.11 respons 0.55 so 0.24 start -0.15 still 0.23 token 0.37 utc 0.51 was -0.13 what 0.14
time xero -0.18
time+or *statement 0.12 xero 0.12
tini =support 0.15 after 0.15 document 0.15 team 0.15
to+be *escalation -0.22 *nothing -0.12
to+call if 0.12 want 0.17
to+chang contact 0.11
to+do *escalation -0.22 *nothing -0.18 *step 0.11
to+get *statement 0.22
to+give have 0.12
to+go account 0.11
to+just *caution 0.2
to+know *escalation 0.14 =error 0.14 =organization 0.14 error 0.14 have 0.13 know 0.14 need 0.12 organiz 0.14
to+know readi 0.14 support 0.12 tell 0.14 they 0.14 what 0.13
to+look look 0.1
to+press *nothing 0.17 =sync-export 0.12
to+see *statement 0.13 =sync-export 0.16 export 0.17 have 0.13 not 0.15 sync 0.12 you 0.13
to+send # 0.11 sync 0.12 your 0.12
to+that *nothing 0.11
to+the *escalation 0.15 *nothing 0.5 *step -0.16
to+them *step 0.2
to+which *step 0.18
to+whom send 0.21 support 0.21
to+xero *statement 0.13 =integration 0.12 integr 0.12
today *nothing 0.22 *statement -0.23 =fail -0.11 =five-thousand 0.12 =integration 0.13 =support 0.18 after 0.14
today attempt 0.2 can -0.12 document 0.27 fail -0.11 far 0.22 fewer 0.22 has -0.1 integr 0.13 one -0.15 page -0.19
today request 0.13 status 0.14 still 0.22 team 0.18 than 0.13 there 0.15 what -0.11 your -0.19
token =outage -0.1 =reconnect -0.11 administr -0.11 again 0.11 although 0.13 anywher -0.1 confirm -0.1 down -0.1
token id -0.33 outag -0.1 partner -0.1 platform -0.11 say -0.14 their -0.1 timestamp -0.11 what 0.1 write -0.1
token your 0.12
told *nothing 0.14
tomorrow =fail 0.1 from 0.11 not -0.12 what 0.12
too *escalation -0.36 *question 0.12 *statement 0.14
top # 0.13 =date 0.11 bottom 0.22 date 0.11 day 0.11 grid 0.11 newest 0.11 order 0.11 page 0.2 previous 0.11
top select 0.14 updat 0.11 xero 0.12
top+or # 0.11 =date 0.11 date 0.11 day 0.11 first 0.11 grid 0.11 list 0.11 newest 0.11 order 0.11 previous 0.11
top+or updat 0.11
touch *statement 0.12 =account 0.12 =map 0.17 account 0.12 between 0.22 check 0.14 contact 0.12 first -0.11 have -0.16
touch map 0.19 messag -0.12 need 0.12 not 0.38 support 0.12 want -0.12 what -0.11 you -0.21
touch+the *statement 0.1 =map 0.2 map 0.2
train *nothing 0.42
transact what 0.11 xero 0.12
treasur # 0.24 *nothing -0.12 =sync-export 0.11 anywher 0.11 check 0.17 confirm 0.11 down 0.11 issu 0.11 not -0.11
treasur outag 0.11 page 0.2 partner 0.11 sync 0.11 their 0.12 was 0.1 when 0.28 write 0.11
tri *nothing 0.21 *step -0.11 =contact -0.14 =reconnect -0.1 =retry -0.11 =setup 0.15 =tax 0.12 =transaction -0.39
tri after 0.11 all 0.38 been -0.25 can 0.19 categori 0.24 click -0.13 configur 0.21 continu 0.12 export -0.19
tri from -0.14 keep -0.14 not 0.32 now -0.25 one 0.13 problem 0.17 reconnect -0.1 set -0.18 so -0.18 sync -0.13
tri tax 0.24 transact -0.39 what -0.13 xero -0.14 you -0.14 your 0.12
tri+again *nothing 0.15 retri 0.12 send 0.12
tri+it *nothing 0.24
tri+one if 0.14 messag 0.17 need 0.15
trigger *statement 0.15 =integration 0.15 =reconnect 0.15 if 0.17 integr 0.15 re 0.15 xero 0.1
trust *nothing 0.17 =error 0.19 =sync-export 0.16 error 0.19
tuesday *nothing 0.24
turn =organization 0.29 =outage 0.1 organiz 0.29 xero 0.1
twice *nothing 0.49 first 0.22
two # -0.25 *nothing -0.21 *step 0.13 =authorize -0.2 =email 0.18 =five-thousand 0.11 =invalid -0.12 =mismatch 0.17
two =payment -0.14 =stray-character 0.14 =support 0.23 =sync-export -0.21 after 0.15 again -0.35 all 0.13 ask -0.55
two attempt 0.29 author -0.2 befor -0.18 between 0.14 bottom 0.33 can 0.15 charact 0.14 code -0.15 comma 0.14
two compar 0.18 configur 0.1 contact 0.33 continu -0.27 document 0.11 doe 0.1 down -0.26 each 0.12 email 0.18
two exist -0.12 export -0.32 far 0.18 fewer 0.18 first 0.14 from -0.15 has -0.18 have 0.12 how -0.17 if -0.13
two issu 0.18 leav 0.45 make 0.12 match 0.17 may -0.11 messag -0.1 no -0.11 one 0.39 onli 0.39 open -0.24 page 0.41
two part 0.14 record 0.13 request 0.15 say -0.2 screenshot -0.34 select 0.29 set -0.1 so 0.1 space 0.14 stand 0.11
two status 0.11 step -0.42 still 0.25 suit 0.1 sure 0.14 team 0.23 than 0.24 there 0.36 these -0.38 two 0.27
two uniqu 0.11 way 0.11 xero 0.15 your -0.14
two+email *nothing 0.12
two+of *step 0.15 first 0.13 there 0.2 xero 0.12
two+peopl want 0.22
ty *nothing 0.24
type *nothing 0.16 =integration 0.13 =three-digit 0.12 digit 0.12 enter 0.12 general 0.12 gl 0.12 ledger 0.12
type need -0.14 none 0.12 yet 0.12
u *nothing 0.21
un *nothing 0.2 *step -0.1 =cannot 0.11 =error -0.15 =map -0.1 =sync-export -0.15 also 0.11 bring 0.11 cannot 0.11
un error -0.15 hold 0.11 replac 0.11 revert 0.1 they -0.14
un+void =cannot 0.11 also 0.11 back 0.11 bring 0.11 cannot 0.11 hold 0.11 replac 0.11 revert 0.1 when 0.11 while 0.11
unarch *nothing 0.2
under =sync-export -0.1 ask -0.2 can 0.15 go 0.11 send -0.13
under+which go 0.14
undo *caution 0.11 *escalation -0.1 *statement 0.1 =contact -0.17 =error -0.15 =organization -0.1 contact -0.1 do 0.18
undo document -0.1 error -0.15 have -0.13 if -0.1 know -0.1 messag -0.11 need -0.1 organiz -0.1 readi -0.1 right 0.1
undo say 0.22 send -0.1 support -0.1 tell -0.1 these -0.12 they -0.1 want -0.1 what 0.18 when 0.17 xero -0.1
unlink =connect 0.13 alon 0.13 alreadi 0.1 between 0.13 connect 0.13 end 0.13 particular 0.13
unlock+it =account 0.11 account 0.11 go 0.11 your 0.11
untick *caution -0.23 *escalation 0.11 *nothing 0.24 *statement -0.14 *step -0.11 =delete -0.15 =error 0.11
untick =mismatch -0.14 =organization 0.11 =support 0.1 account -0.16 after 0.1 alreadi -0.13 befor -0.23 but -0.15
untick continu 0.1 detail -0.15 do -0.14 down -0.24 error 0.11 has -0.11 have 0.11 keep -0.13 know 0.11 match -0.14
untick messag 0.11 need 0.11 not -0.15 note -0.23 old -0.23 organiz 0.11 readi 0.11 remov -0.15 screenshot 0.1
untick step 0.1 support 0.11 team 0.1 tell 0.11 these 0.11 they 0.11 two -0.13 you -0.11
until *nothing 0.17 has 0.16
up *caution 0.21 *escalation 0.19 *nothing 0.14 *statement -0.46 *step -0.1
up+with *caution 0.13
url *step 0.12 =remap 0.31 =retry 0.13 again 0.13 ask 0.31 export 0.13 from 0.13 map 0.21 re 0.31 them 0.31
us *escalation -0.11 *statement 0.17 *step -0.14
us+out *statement 0.14
use *caution 0.19 *nothing 0.2 *step -0.21 =account -0.15 =authorize 0.11 =contact -0.11 =error -0.11 =menu -0.11
use access 0.13 articl -0.13 author 0.11 befor 0.16 can 0.28 contact -0.12 down 0.12 error -0.11 export -0.11
use from -0.11 has -0.39 leav -0.13 menu -0.13 not -0.18 select -0.12 send 0.32 so -0.1 untick 0.26 until 0.14
use xero 0.2 you 0.13 your -0.11
use+the can 0.13 code 0.14 send 0.26 xero 0.14
user *escalation -0.1 *nothing 0.28 *step -0.12 =contact -0.14 =error -0.13 =menu -0.19 can 0.14 error -0.13 know -0.1
user readi -0.1 send -0.1 tab -0.15 tell -0.1 then 0.12 they -0.1 until 0.11 want -0.1 what -0.15 your -0.2
vanish *nothing 0.28
vat *nothing 0.2 *statement -0.11 =setup 0.15 compar 0.26 configur 0.15 one 0.14 tax 0.11
vat+return *nothing 0.12
vendor *statement 0.17 articl 0.19 has 0.12 not 0.14 say 0.19 supplier 0.11
veri *nothing 0.25
verifi verifi 0.18 your 0.13
void =map -0.18 =reference-number 0.1 =sync-export -0.17 =unlink -0.11 add 0.1 alreadi -0.18 ani -0.17 becaus -0.18
void check -0.15 correspond -0.12 end 0.1 fast 0.1 fed -0.17 from 0.12 instead 0.17 link -0.18 mark -0.18 not -0.15
void number 0.1 process 0.17 refer 0.1 solut 0.1 such -0.17 them 0.17 there -0.18 through -0.17 usual -0.17
void whether -0.15 which -0.18 within 0.17 your -0.18
void+it *escalation -0.14 =contact -0.14 =error -0.17 =organization -0.14 =paid -0.18 =refuse -0.18 contact -0.14
void+it document -0.14 error -0.17 have -0.11 know -0.14 messag -0.14 need -0.14 neither -0.14 nor -0.14 organiz -0.14
void+it paid -0.18 readi -0.14 refus -0.18 send -0.14 still -0.14 support -0.14 tell -0.14 they -0.13 what -0.13
wait *statement -0.12 =cannot -0.17 =support 0.11 =wait 0.11 again 0.14 cannot -0.12 document 0.11 page 0.21 team 0.11
wait wait 0.15
want *caution -0.16 *nothing -0.19 =admin 0.11 =authenticate -0.1 =connect -0.25 =payment 0.12 =reconnect 0.13
want =reference-number -0.15 =retry -0.14 =sync-export -0.37 after -0.11 again -0.14 befor -0.17 click -0.19
want connect -0.15 continu -0.12 down 0.12 export -0.13 from 0.26 open -0.11 refer -0.15 remov 0.13 support 0.14
want sync -0.27 was -0.18 xero 0.2 you 0.12 your -0.14
want+to *nothing -0.13 =delete 0.1 =error 0.1 =nothing 0.13 error 0.1 from 0.29
warehous *nothing 0.27
warn *nothing 0.28
was *caution -0.29 *escalation -0.3 *nothing 0.37 *question -0.12 *step -0.26
was+delet *escalation 0.12 =delete 0.16 =error 0.11 =organization 0.12 =support 0.11 after 0.12 continu 0.12
was+delet delet 0.16 error 0.11 have 0.12 know 0.12 messag 0.12 need 0.12 organiz 0.12 readi 0.12 screenshot 0.12
was+delet send 0.11 step 0.12 support 0.11 team 0.11 tell 0.12 these 0.11 they 0.12 want 0.12 what 0.22
was+it *nothing 0.2
was+me *nothing 0.22
was+the *escalation -0.27
was+void *statement 0.15 =cannot 0.15 =void 0.13 also 0.15 articl 0.15 back 0.15 bring 0.15 cannot 0.15 chang 0.12
was+void hold 0.15 note 0.14 replac 0.15 revert 0.13 say 0.15 void 0.13 was 0.15 when 0.15 while 0.15
way # 0.29 *nothing -0.15 *statement -0.12 *step 0.12 =transaction 0.25 again -0.16 current 0.21 do -0.22 find -0.13
way if -0.16 look 0.22 need -0.11 not -0.15 now 0.15 onli 0.13 page -0.11 say -0.11 see 0.15 set -0.16 sync 0.18
way token 0.1 transact 0.25 want -0.11 way 0.13 what 0.14 when 0.27 your -0.21
way+to =sync-export 0.1 have 0.11 if -0.1 want -0.12 your 0.12
we *caution 0.59 *escalation -0.11 *nothing -0.12 *statement -0.3
we+do *nothing -0.15 *step 0.14
we+lock *nothing 0.18
we+need not 0.12
we+never if 0.13 need 0.17 not -0.14 send 0.25 these 0.27 untick 0.17 you 0.12
we+pay *statement 0.25 =cannot 0.24 =reset -0.11 =sync-export -0.11 about 0.24 api 0.24 cannot 0.24 export -0.11
we+pay extend 0.24 more 0.24 page 0.24 rate 0.23 reset -0.11 say 0.24 set 0.24 wait -0.11
we+send *escalation 0.12 =error 0.12 =organization 0.12 =support 0.12 after 0.12 contact 0.12 error 0.12 know 0.12
we+send organiz 0.12 readi 0.12 send 0.12 support 0.12 team 0.12 tell 0.12 they 0.12 want 0.12 what 0.12
we+use *nothing 0.39
week # 0.12 *nothing 0.2 =integration -0.12 all 0.15 integr -0.12 list 0.2 look 0.11 previous 0.18 sync 0.12
week updat 0.18 while -0.14
well *nothing 0.21 *step -0.15 =account -0.25 =error 0.14 =setup 0.14 =sync-export 0.17 account -0.11 after -0.1
well again -0.1 all 0.15 can 0.23 configur 0.14 error 0.12 export 0.24 have -0.13 need -0.11 page -0.15 say -0.12
well sync 0.11 there -0.24 want -0.11 xero -0.17
went *nothing 0.17 *step -0.1 =support -0.16 after -0.19 from -0.13 if -0.1 one 0.1 still 0.16 team -0.13 they -0.11
went what -0.1 write 0.11
went+through *nothing 0.19 =organization -0.1 if -0.12 organiz -0.1 they -0.11 what -0.1
were *statement -0.26
westpac *nothing 0.14
weve *nothing 0.3 =admin 0.12 =outage 0.13 administr 0.12 anywher 0.13 confirm 0.13 down 0.13 explain 0.12 id 0.1
weve issu 0.14 outag 0.13 partner 0.13 platform 0.12 their 0.13 timestamp 0.1 write 0.13
what *caution -0.2 *nothing -0.94 *question -0.3 *step 0.44 =account 0.29 =address 0.26 =admin -0.28 =amount 0.19
what =approve -0.14 =authenticate 0.21 =authorize 0.18 =banner -0.18 =cannot -0.2 =chart-of-accounts 0.19
what =complete -0.27 =connect 0.18 =contact -0.22 =credit-note -0.12 =date 0.38 =delete -0.16 =discount 0.17
what =draft 0.23 =duplicate -0.27 =email -0.14 =expire 0.15 =format 0.17 =freight 0.17 =integration -0.19 =menu -0.13
what =mismatch 0.4 =missing 0.14 =multiple -0.24 =name -0.12 =not-found 0.12 =nothing 0.23 =organization 0.13
what =permission 0.19 =prompt 0.23 =reference-number 0.2 =refresh 0.16 =remap 0.13 =search -0.12 =setup -0.36
what =support -0.13 =tax-code -0.35 =wait -0.12 =where-find -0.15 =workspace -0.26 account 0.29 action 0.18
what activ -0.37 add 0.26 admin -0.4 advanc 0.19 affect -0.29 again -0.49 also -0.21 amount 0.15 ani -0.29 anoth -0.23
what api -0.12 approv -0.14 articl -0.84 ask 0.32 attempt 0.27 author 0.13 away -0.18 back -0.36 banner -0.18
what becaus -0.15 befor 0.17 bodi -0.14 bot 0.1 both -0.16 bottom 0.11 break -0.13 bring -0.23 but 0.2 can -0.14
what cannot -0.29 categori -0.24 chang 0.22 chart 0.19 client -0.14 code 0.15 come -0.24 communic 0.14 compar 0.28
what complet -0.27 configur -0.19 connect 0.14 contact -0.18 correct -0.41 correspond -0.16 creat -0.13 credit -0.16
what custom 0.11 data 0.16 decim 0.17 detail 0.14 disconnect -0.23 discount 0.17 do 0.19 doe -0.5 down -0.19
what draft 0.23 each -0.32 edit -0.2 either -0.19 email -0.14 everi -0.21 exist 0.17 expir 0.18 expiri -0.19 fast 0.26
what fed -0.15 find -0.3 first -0.27 format 0.17 freight 0.17 give -0.18 go -0.47 guid -0.15 happen -0.12 has 0.41
what help 0.14 hold -0.23 how -0.32 i -0.15 id -0.17 if 0.17 import 0.18 instanc -0.11 instead -0.11 integr -0.17
what interrupt 0.14 itself -0.24 keep -0.29 last 0.11 link -0.15 list -0.17 map 0.12 match 0.22 menu -0.11
what messag -0.29 mobil 0.1 must -0.31 name -0.12 navig 0.1 need -0.1 neglig 0.18 no 0.26 note -0.21 noth 0.32
what oauth 0.17 occur -0.17 onc -0.19 one -0.2 onli -0.2 open -0.4 order -0.35 organiz 0.13 other 0.26 own 0.13
what page -0.22 past -0.18 pay 0.17 portal -0.14 post -0.12 problem -0.11 prompt 0.23 purchas -0.12 ran 0.11
what reauthor -0.38 reconnect 0.11 redo 0.14 refer 0.2 refresh 0.16 replac -0.23 respons -0.36 retri -0.12 revert 0.19
what review 0.21 right -0.13 sale -0.2 save -0.17 say -0.28 scope 0.15 see -0.11 select 0.47 servic 0.14 set -0.27
what sever -0.24 show -0.27 so 0.12 solut 0.16 solv -0.2 speak -0.18 start 0.15 support -0.17 tab -0.24 take -0.51
what tap 0.1 team -0.1 temporari -0.11 them 0.38 then -0.2 there 0.17 these -0.16 through -0.48 timestamp -0.23
what too -0.45 tri -0.25 two 0.41 type -0.27 typic -0.23 under -0.14 up -0.18 updat -0.26 url 0.19 use -0.15 utc 0.17
what valid 0.18 wait -0.21 want 0.13 was -0.15 way 0.17 web 0.1 when 0.26 where -0.15 whi -0.21 which 0.14 while -0.46
what whoever -0.3 within -0.38 work -0.11 workspac -0.26 wrong 0.29 xero 0.17 yes -0.22 you 0.17 your 0.21
what+are may 0.2
what+broke *statement 0.11
what+do # -0.19 *nothing -0.24 *statement -0.53 =account 0.15 =adjust -0.22 =cannot -0.1 =connect -0.13
what+do =disconnect -0.14 =integration -0.15 =invoice -0.12 =map -0.15 =prompt -0.16 =support 0.14 =sync-export -0.34
what+do =tax -0.22 =workspace -0.1 account 0.16 all -0.18 alreadi -0.15 articl -0.16 ask 0.11 attempt 0.33
what+do authent 0.19 befor -0.13 between -0.37 bot 0.14 bottom 0.22 can -0.16 common -0.13 concierg 0.13 connect -0.28
what+do copi 0.2 disconnect -0.13 disrupt -0.1 do -0.14 document 0.1 doe -0.16 end -0.13 from -0.3 go -0.17
what+do integr -0.15 invoic -0.12 itself -0.16 left 0.14 look -0.2 map -0.13 may -0.14 mobil 0.14 navig 0.14
what+do neither 0.16 new 0.14 nor 0.2 not -0.17 now -0.18 onc -0.1 one 0.16 page 0.11 permiss -0.11 prompt -0.16
what+do reauthor -0.19 report 0.1 save -0.21 say -0.18 select 0.31 send 0.2 set -0.12 so -0.26 still 0.12
what+do supplier 0.13 sure 0.11 sync -0.33 tap 0.14 tax 0.17 team 0.14 these -0.21 those -0.16 time -0.18 two -0.24
what+do url 0.2 was -0.1 web 0.14 workspac -0.1 your -0.26
what+doe *statement 0.11 *step -0.1 =connect 0.2 =error -0.13 =organization -0.23 =support 0.12 connect 0.2
what+doe error -0.14 have -0.11 if -0.14 organiz -0.23
what+els *statement 0.11 do 0.11 if 0.11 may 0.19 not 0.1 want 0.12 what 0.12 which 0.18 wrong 0.16
what+goe sinc 0.16
what+happen *nothing 0.21 =archive 0.11 archiv 0.11 been 0.11 no 0.1
what+if *escalation 0.12 =error 0.12 =organization 0.12 after 0.14 continu 0.12 error 0.12 know 0.12 messag 0.12
what+if need 0.12 organiz 0.12 readi 0.12 send 0.12 support 0.1 tell 0.12 they 0.12 want 0.14
what+is *nothing 0.1 ask 0.35 if -0.14 messag -0.21
what+it =organization 0.11 organiz 0.11
what+now *statement -0.12
what+number *statement 0.1
what+should *step 0.19 =contact 0.16 =integration 0.22 =nothing 0.15 =outage 0.11 =reference-number 0.24 anywher 0.1
what+should ask 0.49 code 0.18 confirm 0.1 down 0.12 find 0.11 go 0.11 has 0.13 have 0.12 integr 0.22 make 0.38
what+should not 0.14 noth 0.15 outag 0.1 partner 0.1 refer 0.24 status 0.1 sure 0.39 their 0.12 them 0.4 timestamp 0.1
what+should write 0.1 you 0.16 your 0.11
what+still current 0.1 now 0.1 see 0.1
what+the *nothing 0.41 *statement -0.22 =error -0.13 error -0.13 what -0.12
what+then =contact 0.11 if 0.11 messag 0.11 need 0.15 what 0.11
what+would =organization 0.14 =sync-export 0.11 error 0.21 fail 0.13 organiz 0.14
what+wrong *statement 0.15 =invalid 0.15
when *caution 0.11 *escalation -0.11 *nothing 0.17 *statement -0.36 =account -0.52 =adjust 0.19 =connect 0.15
when =error -0.17 =expire 0.14 =organization -0.16 =reset 0.24 =support -0.15 =token 0.16 account -0.18 adjust 0.14
when again 0.19 articl -0.2 been -0.25 check 0.33 click -0.15 code 0.1 do -0.11 error -0.18 expiri 0.4 first -0.21
when has 0.14 if -0.11 know -0.11 last 0.11 make 0.29 messag -0.23 need -0.15 one -0.15 organiz -0.16 page -0.28
when ran 0.11 readi -0.11 reset 0.24 say -0.25 send -0.21 set -0.11 status -0.26 support -0.22 team -0.13 tell -0.11
when then 0.26 there -0.23 they -0.16 timestamp 0.4 token 0.17 want -0.11 when 0.14 xero -0.2 your 0.18
when+i *escalation 0.17 *nothing 0.11 *step -0.14 =connect 0.12 =contact 0.18 =error 0.13 =reference-number 0.13
when+i after 0.1 code 0.16 connect 0.13 contact 0.13 continu 0.11 error 0.13 if 0.12 know 0.17 messag 0.11 need 0.15
when+i readi 0.17 record 0.13 refer 0.13 send 0.15 tell 0.17 there -0.11 they 0.12 want 0.16 what 0.17
when+it *nothing -0.36 *step 0.13 =contact -0.11 =integration 0.16 =sync-export 0.12 again 0.22 check 0.16
when+it contact -0.11 expiri 0.24 from 0.1 integr 0.16 not 0.18 timestamp 0.36
where # -0.29 *caution -0.13 *nothing -0.6 *question -0.18 *statement -0.12 *step 0.16 =account 0.26 =admin 0.17
where =authenticate -0.16 =authorize -0.29 =bank-account 0.16 =cannot 0.11 =chart-of-accounts 0.13 =contact 0.11
where =currency 0.24 =delete -0.13 =disconnect -0.14 =error 0.16 =expire 0.1 =fail -0.2 =integration 0.14 =map -0.14
where =missing -0.25 =name -0.13 =outage -0.17 =permission -0.21 =reconnect 0.18 =reference-number -0.11 =reset -0.21
where =retry -0.11 =support 0.13 =sync-export -0.15 =tax -0.2 =tax-rate -0.13 =token 0.13 =wait -0.19 =where-find 0.11
where account 0.19 admin 0.2 administr -0.23 advanc 0.24 again -0.57 all -0.37 although -0.18 anoth -0.12
where anywher -0.15 applic -0.21 articl 0.23 ask -0.2 authent -0.12 author 0.11 back -0.34 bank 0.16 bearer -0.19
where becaus -0.13 been 0.1 blue 0.15 bodi -0.25 bottom 0.36 can -0.3 center 0.12 chart 0.13 choos -0.12 click 0.28
where client 0.22 common -0.1 compar -0.14 configur 0.19 confirm -0.15 connect 0.16 contact -0.28 content -0.21
where correct 0.18 credit 0.11 currenc 0.24 data -0.17 disconnect -0.11 do 0.16 document -0.19 doe 0.18 down -0.45
where enabl 0.32 end -0.15 error 0.15 expir -0.11 expiri 0.25 export -0.13 fail -0.17 find 0.17 first -0.21 get -0.17
where go 0.35 has -0.16 have -0.19 header -0.27 healthi -0.12 help 0.18 i -0.17 if -0.15 instead 0.13 instruct 0.12
where integr 0.2 invalid -0.13 issu -0.15 json -0.21 keep -0.32 list -0.17 longer -0.17 match -0.24 may -0.38
where messag 0.19 miss -0.18 name -0.13 now -0.11 number -0.17 one -0.31 onli -0.29 open 0.22 outag -0.15 page 0.61
where partner -0.15 permiss -0.18 platform -0.23 portal 0.22 re 0.2 refer -0.11 remov -0.24 request -0.24 reset -0.21
where say 0.21 screenshot -0.12 set 0.34 sinc -0.13 so 0.14 someth -0.12 specif 0.17 status 0.1 step -0.32 sure 0.1
where system 0.25 tab -0.17 tax -0.23 team 0.13 their -0.2 then -0.16 there -0.1 these -0.17 those 0.1 through 0.32
where time -0.15 timestamp 0.2 token 0.16 type -0.42 usual -0.12 utc -0.14 valid -0.12 wait -0.19 want -0.18
where what -0.24 when 0.12 where 0.11 while -0.17 within 0.12 write -0.19 yes -0.17 you -0.14 your -0.13
where+can =log 0.14 log 0.14 specif 0.14 through 0.16 what -0.14
where+do # -0.14 *escalation 0.11 *nothing 0.23 *statement -0.26 *step -0.17 =account -0.1 =admin -0.29
where+do =authenticate -0.21 =authorize -0.13 =cannot -0.12 =contact 0.12 =disconnect -0.14 =fail -0.16 =log -0.29
where+do =map -0.2 =missing -0.11 =nothing 0.11 =outage -0.12 =permission -0.21 =reconnect 0.13 =sync-export -0.5
where+do =token -0.13 =where-find 0.14 admin -0.25 administr -0.17 again -0.18 anywher -0.1 api -0.22 bearer -0.11
where+do between -0.14 can -0.11 cannot -0.12 check -0.2 confirm -0.1 correct -0.25 disconnect -0.1 do -0.14 doe 0.2
where+do down -0.36 export -0.12 fail -0.14 find 0.15 first -0.18 from 0.15 get -0.11 has 0.15 have 0.1 header -0.15
where+do id 0.11 instead 0.11 issu -0.1 know 0.11 left 0.1 log -0.32 longer -0.17 may -0.24 messag 0.14 no 0.12
where+do not 0.14 noth 0.12 oauth -0.13 one -0.18 open -0.13 outag -0.1 page -0.21 partner -0.1 platform -0.17 re 0.11
where+do readi 0.11 scope -0.13 status 0.1 step -0.13 sync -0.62 take -0.17 tell 0.11 timestamp -0.16 token -0.11
where+do two -0.12 updat 0.14 where 0.14 which 0.1 while -0.12 write -0.12 xero -0.19 you -0.22 your -0.24
where+doe =error 0.12 =sync-export 0.19 error 0.12 messag 0.17 send 0.16 support 0.29 sync 0.18
where+in =admin 0.14 =chart-of-accounts 0.22 admin 0.14 chart 0.22 go 0.13
where+is *statement 0.11 *step 0.1 =chart-of-accounts 0.23 =menu 0.26 chart 0.23 click 0.1 if 0.15 menu 0.26 need 0.11
where+is say 0.11 so 0.11 support -0.11 what 0.11 xero 0.1 you 0.1
where+that articl 0.16 do 0.11 from 0.1 if 0.15 need 0.16 not 0.13 open 0.13 say 0.18 xero 0.14 you 0.13
whereabout *step 0.1 xero 0.15
whi # -0.34 *escalation -0.35 *nothing -0.35 *statement 0.47 *step -0.33 =admin -0.2 =connect 0.2 =disconnect 0.22
whi =fail -0.18 =integration 0.32 =map 0.18 =nothing 0.17 =organization -0.14 =payment -0.14 =reconnect -0.22
whi =revoke 0.19 =sync-export 0.33 =token 0.12 access 0.17 account 0.13 activ 0.11 admin -0.15 all -0.29 alreadi 0.18
whi ask -0.15 becaus 0.25 been 0.14 befor 0.22 between 0.21 but 0.17 can 0.18 chang 0.11 click -0.13 code -0.14
whi concierg 0.18 connect 0.2 disconnect 0.22 doe -0.24 everi -0.11 export 0.17 fail -0.26 fed 0.11 find -0.31
whi first 0.12 go -0.28 have -0.23 if -0.51 integr 0.32 into 0.14 know -0.35 log 0.18 messag 0.32 need -0.12 not 0.12
whi old 0.1 onc 0.16 one 0.17 onli 0.14 organiz -0.14 payment -0.11 post 0.21 readi -0.35 reason 0.12 revok 0.19
whi say -0.14 secur 0.12 support -0.31 tell -0.35 then 0.16 there 0.25 these -0.25 they -0.55 through 0.35 token 0.16
whi two 0.15 until 0.25 use -0.2 usual 0.23 was 0.13 when -0.22 whi 0.23 xero 0.27
whi+doe *nothing 0.11 =period 0.13 =revoke 0.17 account 0.1 activ 0.13 again 0.13 code 0.18 do 0.13 keep 0.14
whi+doe period 0.13 reason 0.17 revok 0.17 secur 0.17 stay 0.13 want 0.29 was 0.19 you -0.14
which *caution -0.65 *nothing -0.7 *step 0.28 =account 0.12 =admin 0.12 =amount 0.17 =archive -0.1 =authenticate -0.15
which =bank-account -0.12 =cannot -0.15 =complete -0.21 =contact 0.21 =disconnect -0.18 =duplicate 0.15 =error 0.17
which =fail -0.15 =manual -0.16 =merge 0.14 =missing 0.2 =name 0.14 =organization -0.19 =outage -0.1 =payment -0.11
which =receipt -0.17 =reconnect 0.21 =reference-number 0.27 =refresh -0.2 =retry -0.14 =search -0.31 =setup -0.11
which =sync-export -0.55 =transaction -0.28 =where-find -0.16 admin 0.2 advanc -0.12 after 0.26 again -0.57 all -0.22
which alreadi 0.22 amount 0.19 anoth 0.2 api -0.12 archiv -0.1 ask 0.15 attempt 0.24 authent -0.22 back 0.21
which bank -0.12 been -0.42 befor -0.2 bot 0.19 can -0.16 cannot -0.15 check -0.1 code 0.22 compar 0.31 complet -0.21
which concierg 0.11 configur -0.31 continu 0.13 correct -0.23 custom 0.15 data -0.22 differ 0.11 disconnect -0.14
which down -0.26 duplic 0.11 entir 0.18 error 0.17 exist 0.15 export -0.57 fail -0.34 field 0.12 find -0.31 give 0.13
which go 0.21 guid -0.15 has -0.15 have -0.33 id -0.1 if -0.13 keep 0.11 left 0.35 log -0.13 longer -0.16 manual -0.11
which map 0.18 match 0.15 may -0.2 merg 0.14 miss 0.26 mobil 0.19 name 0.14 navig 0.19 need -0.19 no -0.17 note -0.2
which number 0.16 one -0.37 open 0.24 organiz -0.19 own 0.13 page -0.29 receipt -0.17 reconnect 0.28 record -0.17
which refer 0.27 refresh -0.2 resolv -0.18 right -0.14 same -0.19 save -0.13 say -0.19 screenshot -0.23 set 0.22
which settl 0.2 sinc 0.22 so -0.2 start 0.36 status 0.17 stay 0.21 step -0.12 still -0.17 supplier 0.3 support -0.11
which sure -0.39 sync -0.25 system 0.14 tab 0.32 take -0.11 tap 0.19 tax -0.15 them 0.11 through -0.22 timestamp -0.13
which transact -0.28 tri -0.18 two 0.32 type -0.18 under 0.43 untick 0.19 up 0.1 use 0.21 usual -0.14 utc 0.24
which verifi -0.16 way -0.18 web 0.19 what -0.2 where -0.16 whether -0.12 whi 0.72 while -0.22 whoever 0.19
which wrong -0.15 your -0.13
which+account xero 0.11
which+bank *nothing 0.24
which+button *step 0.11 =reconnect 0.12 click 0.24 reconnect 0.12 select 0.1
which+field *statement 0.25 =email 0.13 =missing 0.11 =required 0.14 email 0.13 field 0.14 miss 0.11 requir 0.14
which+is articl 0.14
which+menu go 0.18
which+of *escalation -0.1 =delete 0.1 =error -0.16 anoth 0.12 articl 0.27 ask -0.1 doe 0.23 error -0.16 from 0.11
which+of have -0.15 know -0.1 one 0.12 readi -0.1 say 0.16 tell -0.1 there 0.11 they -0.1 two 0.11 want -0.11
which+one *step -0.13 =fail -0.11 =organization -0.12 =retry -0.23 not -0.12 open 0.1 organiz -0.12 send -0.16
which+one there 0.11 two 0.13 what -0.14
which+page =error -0.11 =integration 0.14 =organization 0.2 back 0.29 error -0.11 integr 0.14 organiz 0.2 set 0.17
which+page what -0.14
which+system supplier 0.19
which+tab =menu 0.12 tab 0.45
which+xero *nothing 0.26
while *nothing 0.37 *step -0.12 =error -0.14 =sync-export -0.13 error -0.14 export -0.1 they -0.11
who # -0.26 *caution 0.14 *escalation 0.11 *nothing 0.24 *statement -0.79 *step -0.14 =account -0.4 =cannot -0.14
who =connect -0.14 =contact 0.42 =delete -0.21 =fail -0.16 =integration -0.15 =map -0.38 =name -0.2 =reconnect -0.13
who =reference-number 0.11 =refresh 0.29 =support 0.24 =tax-code 0.14 =transaction -0.38 account -0.17 admin -0.15
who again -0.34 all -0.24 although -0.14 articl -0.4 attempt 0.29 been -0.37 bot 0.13 bottom 0.11 can 0.2 cannot -0.13
who come 0.16 concierg 0.12 contact 0.46 disconnect -0.2 document -0.15 end -0.27 everi 0.11 explain 0.16 export -0.15
who fail -0.14 far 0.12 fewer 0.12 find -0.12 from -0.24 has -0.48 help 0.13 how -0.24 integr -0.14 keep 0.23
who know 0.11 log 0.13 map -0.47 may -0.28 mobil 0.13 must -0.21 name -0.2 navig 0.13 need 0.14 neither -0.11 no -0.13
who nor -0.12 now 0.11 one -0.26 onli -0.15 re -0.24 readi 0.11 refer 0.11 refresh 0.29 report 0.11 resum 0.52
who retri -0.12 right -0.13 same -0.18 say -0.33 so -0.13 stay 0.16 still 0.11 support 0.47 tap 0.13 team 0.24
who tell 0.11 than 0.18 then 0.18 transact -0.38 until -0.12 was -0.22 web 0.13 when -0.28 while -0.32 whoever 0.27
who xero -0.33
who+archiv *nothing 0.11
who+can *escalation 0.16 *nothing -0.3 *statement -0.21 =contact 0.12 =error 0.15 =organization 0.13
who+can =reference-number 0.14 =sync-export 0.12 ask 0.2 attempt 0.17 continu 0.14 document 0.19 error 0.15 have 0.13
who+can if 0.11 know 0.16 need 0.16 organiz 0.13 readi 0.16 refer 0.14 send 0.14 step -0.11 support 0.19 sync 0.22
who+can tell 0.16 them 0.13 they 0.16 want 0.15 what 0.13 your 0.12
who+do =contact 0.26 =support 0.17 after 0.11 again -0.18 anoth 0.13 code 0.18 contact 0.31 continu 0.12 step 0.16
who+do support 0.31 team 0.17 these 0.18 xero -0.13
who+has *nothing 0.16
who+help *escalation 0.33 =error 0.31 =organization 0.25 =reconnect 0.11 ask 0.11 error 0.31 have 0.26 if 0.31
who+help know 0.33 messag 0.33 need 0.33 organiz 0.25 readi 0.33 reconnect 0.11 send 0.32 support 0.15 tell 0.33
who+help they 0.32 want 0.33 what 0.29 xero 0.2 you 0.14
who+is *nothing -0.18 *step 0.19 if -0.13 send -0.16 what -0.12
who+revok *nothing 0.14
who+set =admin 0.13 =connect 0.12 =login 0.13 =setup 0.12 =token 0.12 admin 0.13 connect 0.12 credenti 0.13 log 0.13
who+set origin 0.13 up 0.16 was 0.12
who+take *nothing 0.15
whole =delete 0.16 all 0.18 delet 0.12 from 0.22 these 0.21 your 0.13
whom *escalation 0.12 =contact 0.2 =error 0.12 =support 0.16 code 0.12 contact 0.2 document 0.13 error 0.12 have 0.12
whom know 0.12 messag 0.12 need 0.12 readi 0.12 send 0.36 still 0.16 support 0.32 team 0.16 tell 0.12 they 0.12
whom want 0.12 you 0.17
whom+do *escalation 0.15 =contact 0.16 =error 0.15 =organization 0.15 contact 0.16 document 0.16 error 0.15 have 0.15
whom+do if 0.15 know 0.15 messag 0.15 need 0.15 organiz 0.15 readi 0.15 send 0.15 support 0.15 tell 0.15 they 0.15
whom+do want 0.15
whos *escalation 0.15 *nothing 0.27 =error 0.14 =expire 0.11 =fail 0.14 =reconnect 0.17 =token 0.12 after 0.11
whos come 0.16 connect 0.16 continu 0.11 error 0.14 expir 0.11 fail 0.14 go 0.22 have 0.15 know 0.15 messag 0.13
whos need 0.14 readi 0.15 reconnect 0.11 tell 0.15 they 0.17 want 0.13 was 0.12
whos+next *escalation 0.24 =error 0.24 =organization 0.23 contact 0.14 error 0.24 have 0.24 if 0.17 know 0.24
whos+next messag 0.24 need 0.23 organiz 0.23 readi 0.24 send 0.16 support 0.19 tell 0.24 they 0.24 want 0.2 what 0.21
whose =invalid 0.11 set 0.17 whose 0.11
whose+address *statement 0.11 =invalid 0.11 whose 0.11
will *caution -0.37 *escalation -0.22 *nothing 0.35 *question -0.15 *step -0.12
will+do *nothing 0.11
will+it *nothing -0.41 *statement 0.24
will+the *escalation -0.2 *nothing 0.2 *statement -0.13
will+they *escalation 0.2 *step 0.18
wipe *caution 0.23 =delete 0.14 from 0.17 no 0.16 note 0.23 remov 0.15 you 0.12
wipe+the *nothing 0.11
with+a *nothing 0.22
with+anoth *statement 0.14
with+everi *nothing 0.28
with+me *nothing 0.14
with+our *statement 0.2
with+that *escalation -0.12
with+the *escalation -0.12 *nothing 0.19
with+them *nothing 0.46
without *nothing -0.2 *step 0.15 =error 0.21 although 0.16 error 0.21 has 0.22 messag 0.17 not -0.13 what 0.15
wont *caution -0.15 *escalation 0.22 *step -0.16
word *statement 0.11 =integration 0.15 integr 0.15
work *nothing 0.36 *statement -0.11 =connect -0.1 =contact -0.13 =delete -0.16 =integration 0.12 =setup -0.13
work =support 0.14 account -0.15 after 0.27 again -0.14 can 0.14 connect -0.1 continu 0.16 doe -0.13 from -0.21
work if 0.14 screenshot 0.13 set -0.13 so -0.12 step 0.21 team 0.14 then 0.11 these 0.25 was -0.12
worth *statement 0.11 =connect 0.11 =error 0.11 =fail 0.1 can 0.23 common 0.15 connect 0.11 error 0.11 export 0.12
worth fail 0.1 find 0.13 fix 0.13 help 0.16 if 0.18 look 0.1 messag 0.21 need 0.18 not 0.23 say 0.14 when 0.16 you 0.2
would *escalation -0.34 *step -0.1
would+that *statement 0.13
write *nothing -0.28 =account -0.14 =integration 0.16 =support 0.16 account 0.18 articl 0.21 continu -0.1 correct 0.12
write custom 0.11 first -0.13 from -0.1 go -0.11 help 0.1 how 0.12 integr 0.15 onc 0.3 open 0.18 say 0.18 should 0.3
write still 0.17 team 0.14 you -0.1
write+to *nothing 0.18 continu -0.11
wrong # -0.24 *caution 0.16 *escalation -0.25 *nothing -0.35 *statement 0.24 *step -0.18 =account -0.18
wrong =account-code 0.21 =disconnect 0.27 =email 0.1 =invalid 0.39 =missing 0.12 =organization -0.26 =payment 0.22
wrong =setup 0.11 =support -0.13 =tax 0.18 after -0.25 can -0.24 categori 0.16 chang -0.2 check 0.12 code 0.24
wrong contact -0.1 continu -0.25 custom 0.15 email 0.1 export -0.15 from 0.13 have 0.1 into 0.15 invalid 0.29
wrong keep 0.14 know -0.25 need -0.24 no 0.27 organiz -0.26 problem 0.1 readi -0.25 send -0.24 status 0.11
wrong supplier 0.12 team -0.1 tell -0.25 they -0.27 want -0.25 what 0.28 xero 0.13 you 0.17
wrong+with *statement 0.25 =email 0.1 =invalid 0.24 custom 0.12 email 0.1 invalid 0.12 not 0.11 supplier 0.12
xero # -0.13 *caution -0.21 *nothing -0.33 *question -0.12 *statement 0.14 =account-code -0.14 =address -0.11
xero =approve 0.13 =authenticate -0.11 =authorize 0.23 =automatic -0.18 =bank-account 0.12 =complete -0.13
xero =credit-note -0.16 =currency -0.19 =date 0.11 =delete -0.12 =disconnect 0.16 =duplicate -0.11 =error -0.17
xero =integration 0.14 =invalid -0.18 =invoice -0.22 =map 0.13 =menu 0.13 =missing 0.16 =name -0.21 =organization 0.13
xero =outage 0.2 =paid 0.16 =permission 0.11 =prompt -0.3 =reconnect 0.16 =reference-number 0.2 =refresh -0.23
xero =refuse 0.22 =remap 0.14 =required -0.28 =retry -0.27 =revoke 0.26 =search -0.17 =support -0.21 =tax 0.11
xero =tax-code -0.28 =where-find -0.2 =workspace -0.17 access 0.16 account -0.1 add 0.19 address 0.11 admin -0.13
xero administr 0.1 advanc -0.23 advic -0.13 affect -0.13 after -0.19 again -0.15 alreadi 0.11 ani -0.16 anywher 0.16
xero api 0.16 app 0.13 approv 0.13 articl -0.16 ask 0.16 author 0.22 automat -0.18 back -0.25 bank 0.12 bearer -0.25
xero becaus 0.22 been 0.28 befor 0.15 between 0.19 bodi -0.23 bottom -0.44 but -0.27 carri -0.14 categori -0.1
xero chang 0.28 come -0.18 common 0.11 communic 0.11 compar -0.17 complet -0.13 concierg -0.14 confirm 0.16
xero contact -0.29 continu -0.19 creat 0.15 currenc -0.19 custom 0.15 data -0.28 detail -0.13 disconnect 0.11
xero document -0.13 doe -0.22 each -0.16 edit -0.13 either -0.16 enabl -0.11 end 0.13 entir 0.19 error -0.17
xero exist 0.28 export -0.16 fail -0.16 fast 0.19 field -0.11 from 0.1 get -0.18 go -0.1 guid -0.17 hand -0.18
xero header -0.22 help -0.18 how 0.12 if -0.21 instanc 0.1 integr 0.15 interrupt 0.11 invalid -0.13 invoic -0.22
xero issu 0.22 keep -0.16 leav -0.14 left -0.15 link 0.17 list -0.11 map 0.2 mark 0.2 match 0.24 may -0.29 mean -0.15
xero menu 0.11 messag -0.16 more 0.12 name -0.21 necessarili -0.18 new 0.22 note -0.28 number 0.14 old -0.12 onc -0.26
xero one -0.32 onli 0.13 organiz 0.13 other -0.13 our -0.13 outag 0.16 paid 0.16 partner 0.16 platform 0.1
xero previous -0.15 problem -0.12 prompt -0.3 put 0.15 re 0.25 reason -0.25 reauthent -0.22 reconnect 0.12 refer 0.2
xero refresh -0.23 refus 0.22 report -0.33 request -0.15 requir -0.13 retri -0.37 revert 0.16 revok 0.26 sale -0.13
xero same -0.19 say -0.17 secur -0.25 send -0.13 servic 0.11 set -0.22 should -0.12 show 0.11 sinc -0.23 singl -0.11
xero so 0.17 solv -0.13 speak -0.11 specifi -0.18 start -0.24 status 0.27 step -0.14 supplier 0.21 sync -0.11
xero system -0.11 tab 0.26 take -0.18 team -0.18 their 0.14 them 0.15 there 0.37 these -0.11 those 0.16 timestamp 0.14
xero token -0.1 too -0.29 tri -0.16 type -0.24 typic -0.29 unlink -0.16 until 0.1 updat 0.12 use -0.14 verifi -0.28
xero where -0.2 whether -0.15 whi -0.11 which -0.12 will -0.18 work -0.11 workspac -0.17 write 0.15 wrong -0.15
xero xero 0.38 you -0.42 your -0.17
xero+admin *step 0.12 =sync-export 0.15 click 0.22 now 0.24 sync 0.18
xero+and *nothing 0.23
xero+at *nothing 0.15
xero+do =contact 0.15 entir 0.18 have -0.29 new 0.13 record 0.17 there -0.26
xero+for *nothing 0.26
xero+has *step -0.13 ask 0.13 do 0.14 what 0.12 xero 0.12
xero+in *statement 0.14
xero+is *statement -0.15 =sync-export 0.11 go 0.22 have -0.22 if -0.14 messag 0.16 no -0.12 send -0.14 there -0.16
xero+or *escalation -0.19 *statement 0.13 =archive 0.22 =cannot 0.15 =error -0.17 =organization -0.17 =retry 0.2
xero+or archiv 0.22 been 0.15 cannot 0.2 contact -0.13 document -0.11 error -0.17 from 0.25 have 0.2 if -0.15
xero+or know -0.19 longer 0.15 messag -0.21 need -0.19 no 0.2 open 0.25 organiz -0.17 page 0.23 readi -0.19 say 0.31
xero+or send -0.17 support -0.16 tell -0.19 there 0.15 they -0.19 want -0.19 what -0.11
xero+password *nothing 0.21
xero+role *nothing 0.23
year *escalation -0.2 *nothing 0.32 *step -0.27 =account -0.17 =contact -0.17 =error -0.23 =organization -0.2
year after -0.17 can 0.22 contact -0.15 document -0.17 error -0.23 if -0.22 know -0.2 messag -0.12 need -0.21
year organiz -0.2 readi -0.2 send -0.28 support -0.15 tell -0.2 they -0.25 want -0.16 what -0.16
yep *nothing 0.48
yes *escalation -0.23 *nothing 0.27
yes+pleas *nothing 0.31
yesterday document 0.25 need 0.11 still 0.18 than 0.16
yet *nothing 0.39 can 0.11
you *caution -0.68 *escalation -0.47 *nothing 1.06 *statement -0.4 *step -0.46
you+have *nothing 0.18
you+sure *statement 0.1 messag 0.17
you+talk messag 0.14
your *nothing 0.54 *step -0.19
your+a *nothing 0.28
"""
