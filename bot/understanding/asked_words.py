"""
What the words of a question are worth for those of a passage that answers it, as a logarithm of odds.

Written by `tests/benchmarks/pointing.py --write`; `bot.understanding.pointing` says what a feature is. A line holds a
feature of a question, and features of passages, each with what it is worth beside that.
"""

WORTH = r"""
* *escalation -1.02 *most 0.82 *nothing 2.45 *question -1.52 *shared 1.15 *statement -0.89 *step -1.36
# # -0.14 *nothing 0.29 *question -0.14 *step -0.36 =account 0.19 =adjust -0.15 =approve 0.11 =archive 0.2
# =authenticate 0.13 =cannot -0.28 =connect -0.17 =daily 0.15 =discount -0.15 =duplicate -0.11 =error -0.12
# =freight -0.15 =integration -0.16 =invalid -0.11 =log -0.22 =map -0.21 =menu -0.26 =mismatch 0.12 =missing -0.24
# =name -0.2 =not-found 0.14 =organization -0.15 =outage -0.15 =payment -0.21 =period -0.14 =permission 0.13
# =prompt 0.2 =queue -0.12 =reconnect -0.22 =reference-number 0.11 =refuse -0.12 =required -0.13 =reset 0.13
# =retry -0.39 =search -0.26 =sync-export -0.18 =tax-rate 0.12 =token -0.12 =transaction -0.11 =unauthorized -0.18
# =workspace -0.21 access -0.11 activ -0.15 adjust -0.14 advanc -0.13 affect -0.17 although -0.1 api -0.14 applic -0.1
# approv 0.11 archiv 0.2 around 0.12 ask -0.33 author -0.1 back -0.19 bearer -0.12 becaus -0.21 between -0.12
# bodi -0.2 bot -0.11 both -0.16 bottom -0.11 but -0.11 cannot -0.28 caus -0.11 click -0.21 come -0.15 concierg -0.14
# connect -0.16 content -0.1 count 0.16 creat 0.22 credenti -0.11 custom -0.13 daili 0.15 data -0.11 decim -0.15
# differ 0.11 discount -0.15 do 0.12 doe -0.15 either 0.23 error -0.18 exist 0.18 find -0.18 fix 0.13 flow -0.14
# freight -0.15 from -0.14 give -0.15 grid 0.13 have 0.16 header -0.16 help -0.13 id -0.12 if -0.11 integr -0.15
# issu 0.13 itself -0.12 json -0.1 keep -0.35 leav -0.18 left -0.11 like -0.22 list 0.11 log -0.29 look -0.21
# make -0.1 map -0.16 match 0.21 menu -0.16 messag -0.21 miss -0.17 mobil -0.11 must -0.15 name -0.2 navig -0.11
# neither 0.2 new 0.16 nor 0.16 not 0.19 oauth 0.12 open -0.31 order 0.18 organiz -0.15 other 0.24 past -0.16
# pay -0.15 payment -0.13 permiss -0.37 place 0.16 post -0.27 previous 0.13 prompt 0.2 purchas 0.13 queue -0.12
# rais 0.1 re -0.26 reason -0.19 refer 0.11 refus -0.12 reset 0.13 right 0.11 sale 0.23 same -0.25 say 0.1 scope 0.13
# secur -0.19 select -0.25 send -0.19 set -0.5 show -0.13 sinc -0.14 start -0.17 stay -0.27 step 0.18
# straightforward 0.12 such -0.1 suggest 0.12 sum -0.11 sure -0.12 sync -0.23 tab -0.18 tap -0.11 their 0.13
# them -0.18 then 0.1 they -0.13 those -0.12 through -0.13 time -0.3 token -0.11 transact -0.11 two -0.29 type -0.2
# typic 0.15 under -0.14 until -0.16 up -0.21 updat 0.17 use 0.25 usual -0.15 utc -0.26 verifi 0.25 wait 0.15
# want -0.44 web -0.11 what 0.33 which 0.13 while -0.22 without 0.1 workspac -0.21 wrong 0.18 xero -0.24
#+# # 0.12 =adjust -0.14 =contact -0.14 =discount -0.12 =freight -0.12 =map -0.14 =payment -0.11 =sales-order 0.12
#+# =token 0.18 =zero 0.13 adjust -0.12 anoth 0.2 around 0.11 articl 0.23 both -0.12 can -0.11 click -0.12 count 0.21
#+# decim -0.12 discount -0.12 either 0.11 fail -0.1 first -0.1 fix 0.12 freight -0.12 look 0.17 match 0.23 order 0.13
#+# pay -0.12 place 0.21 rais 0.13 round 0.13 sale 0.12 say 0.14 so 0.17 straightforward 0.11 suggest 0.11 token 0.22
#+# trigger 0.15 utc 0.22 valu 0.11 verifi -0.15 what 0.21 without 0.13 your -0.14
#+and *nothing -0.1 =account-code 0.13 =mismatch 0.18 =tax-rate 0.19 check 0.13 code 0.12 do 0.15 doe 0.17 guid 0.15
#+and match 0.18 no -0.1 not 0.31 rate 0.19 right 0.15 still 0.12 tax 0.19
#+digit # 0.22 =account-code 0.22 =three-digit 0.22 code 0.18 digit 0.22 enter 0.22 general 0.22 gl 0.22 has 0.18
#+digit ledger 0.22 none 0.22 yet 0.22
#+export *nothing 0.13
#+for *nothing 0.3
#+hour *nothing 0.18
#+i *nothing 0.27
#+in say 0.11
#+invoic *nothing 0.16
#+is *escalation -0.24 *nothing -0.14 =contact -0.14 =error -0.22 =fail -0.17 =integration -0.12 =map 0.15
#+is =support -0.21 account 0.22 after -0.22 again 0.14 also 0.1 articl 0.14 can 0.11 contact -0.22 error -0.21
#+is has -0.21 id -0.1 integr -0.1 map 0.19 may 0.11 messag 0.13 one 0.15 status -0.13 support -0.23 team -0.21
#+is within 0.11 your 0.25
#+of *nothing 0.21 page 0.24
#+on *escalation 0.15 *statement 0.16 *step 0.14 =contact 0.16 =error 0.23 =integration -0.24 again 0.21 alreadi 0.12
#+on articl 0.15 can 0.15 contact 0.18 creat 0.22 credit 0.23 doe 0.12 error 0.2 if 0.16 integr -0.21 need 0.16
#+on neither 0.14 new 0.18 not 0.16 number 0.1 one 0.19 status -0.16 support 0.15 there 0.13 which 0.15 xero 0.11
#+on you 0.19
#+or *nothing 0.24
*asking *escalation -0.57 *nothing -0.25 *question -0.23 *statement 0.23 *step 0.18
=access-denied *statement 0.1 custom 0.14 supplier 0.14
=account # -0.14 *escalation -0.17 *statement 0.12 =admin -0.44 =connect 0.11 =contact -0.16 =date 0.1 =email 0.12
=account =error -0.17 =invalid 0.28 =menu -0.26 =outage -0.16 =refresh -0.34 =retry -0.29 =support -0.13
=account =tax-code -0.12 account 0.21 admin -0.42 advanc 0.21 after -0.23 again -0.3 all -0.12 anoth -0.15 befor 0.12
=account built -0.12 check -0.11 continu -0.16 data -0.33 do -0.16 email 0.12 error -0.17 function -0.12 go -0.15
=account help -0.19 if -0.33 invalid 0.22 issu 0.16 leav 0.25 list -0.16 menu -0.25 onli 0.11 open -0.35 other 0.12
=account refresh -0.34 say 0.13 send -0.35 set 0.15 so 0.18 status 0.19 still -0.15 support -0.2 tab -0.54 team -0.11
=account than -0.17 they 0.13 time -0.1 tri -0.21 two -0.14 under 0.17 up -0.12 updat 0.21 was 0.14 whatev 0.14
=account when 0.11 while 0.22 wrong 0.16
=account-number *statement -0.17 =mismatch -0.16 alreadi -0.16 but -0.16 detail -0.16 match -0.16 send 0.1 two -0.16
=account-number untick 0.14
=address *escalation 0.11 *statement -0.11 =error 0.23 after 0.11 again -0.15 appropri 0.1 continu 0.12 error 0.23
=address export -0.15 from 0.12 if 0.22 longer 0.1 messag 0.2 no 0.11 other 0.14 remov 0.11 step 0.11 these 0.11
=adjust *escalation -0.11 =account -0.12 =contact -0.18 =error -0.15 =nothing 0.11 =payment -0.14 =sync-export 0.14
=adjust =transaction 0.13 been 0.1 befor 0.14 can -0.14 contact -0.13 do -0.14 error -0.15 export 0.13 how 0.11
=adjust if -0.33 messag -0.1 must 0.11 need -0.26 noth 0.11 open 0.31 post 0.17 rate 0.2 record 0.36 so 0.11
=adjust supplier 0.23 tax 0.11 there -0.11 through 0.2 transact 0.13 xero 0.13 your -0.17
=admin # 0.14 *escalation -0.15 *nothing 0.15 *statement -0.15 *step -0.13 =account -0.21 =authenticate -0.16
=admin =contact -0.25 =disconnect -0.11 =expire 0.1 =fail -0.13 =login -0.15 =map -0.11 =menu -0.28 =outage -0.2
=admin =period -0.11 =prompt -0.11 =reconnect -0.24 =reference-number 0.15 =refresh 0.17 =retry 0.11 =revoke -0.11
=admin access 0.11 account -0.2 activ -0.11 again -0.11 anywher -0.21 api 0.1 applic 0.14 ask 0.38 authent -0.18
=admin bearer 0.11 befor -0.17 bodi 0.11 bot 0.15 can 0.16 check 0.11 code -0.15 concierg 0.11 confirm -0.21
=admin contact -0.26 content 0.14 credenti -0.19 disconnect -0.1 do -0.14 doe 0.27 down -0.21 expir 0.15 fail -0.12
=admin find 0.17 go -0.12 has -0.2 header 0.13 id 0.13 if -0.22 issu -0.21 json 0.14 keep -0.17 leav 0.12 like 0.15
=admin log -0.13 look 0.13 may -0.19 mobil 0.15 must -0.12 navig 0.15 need -0.12 now 0.1 onc -0.14 origin -0.13
=admin outag -0.21 page -0.16 partner -0.21 period -0.11 prompt -0.11 re 0.13 reauthent -0.12 reconnect -0.22
=admin record 0.1 refer 0.15 refresh 0.17 revok -0.11 select -0.22 set -0.23 so 0.11 status -0.14 stay -0.12
=admin support -0.21 tab -0.13 tap 0.15 their -0.17 them 0.16 then 0.12 there -0.13 timestamp -0.17 token 0.17
=admin type 0.13 until 0.17 up -0.15 utc 0.17 was -0.23 web 0.15 write -0.21 xero -0.27 you -0.18
=amount *nothing -0.16 =adjust 0.26 =contact -0.13 =error -0.1 =nothing 0.11 adjust 0.27 contact -0.11 error -0.1
=amount make 0.17 messag -0.16 need -0.1 noth 0.11 you -0.19 your 0.18
=approve *nothing 0.27
=archive =fail -0.11 =merge 0.16 =remap -0.14 =restore 0.14 =retry 0.14 =sync-export -0.14 anoth 0.36 ask -0.15
=archive from -0.12 has -0.19 how 0.13 if 0.12 left 0.25 map -0.11 merg 0.16 must -0.12 one 0.17 open 0.25 page 0.12
=archive re -0.14 restor 0.14 same -0.25 say 0.13 sync -0.13 them -0.14 there 0.14 two -0.17 un 0.14 was 0.15
=authenticate *nothing 0.35
=authorize =authorize 0.17 author 0.17 when 0.16
=automatic *escalation -0.16 *statement -0.18 =contact -0.48 =disconnect 0.17 =error -0.13 =retry 0.41
=automatic =sync-export 0.29 =token 0.18 access 0.19 again 0.48 can -0.16 cannot -0.13 contact 0.14 do -0.16
=automatic error -0.13 export 0.25 from 0.3 has -0.13 if -0.12 issu -0.15 longer 0.14 make -0.17 messag -0.14 no 0.12
=automatic one -0.17 page -0.1 retri 0.14 say -0.13 send 0.19 support -0.15 there -0.18 these -0.12 token 0.18
=automatic two -0.11 xero -0.22 you -0.39 your -0.24
=backdate =integration 0.18 =map 0.17 =sync-export -0.11 account 0.15 have 0.13 integr 0.16 map 0.11
=bank-account *nothing 0.14 =integration 0.15 =missing -0.11 no -0.12 not 0.12 xero -0.18 your -0.12
=bulk *nothing 0.14 *statement -0.13 =retry 0.16 all 0.2 have -0.1 list 0.15 same 0.15 then 0.22 these 0.17
=cannot # -0.14 *escalation 0.17 *nothing -0.19 *statement 0.29 *step -0.41 =admin 0.12 =authorize 0.13 =cannot 0.33
=cannot =disconnect -0.1 =integration 0.13 =nothing -0.15 =outage 0.11 =retry -0.13 access 0.1 account -0.12
=cannot although 0.17 api 0.15 articl -0.11 author 0.13 back 0.1 befor 0.14 between 0.13 bot 0.11 can 0.12 cannot 0.3
=cannot chang -0.12 check 0.15 code 0.15 concierg 0.11 connect 0.13 fail 0.11 find 0.1 first 0.21 have -0.1
=cannot integr 0.14 itself 0.16 mobil 0.11 more -0.21 navig 0.11 no -0.14 not 0.18 one -0.12 post 0.11 resolv 0.12
=cannot select -0.25 tap 0.11 then 0.14 through 0.1 two -0.18 until 0.21 web 0.11 write 0.13 xero 0.16 you 0.42
=complete *statement -0.16 *step 0.12 =complete 0.15 =contact 0.11 =invalid 0.16 =map -0.31 =menu -0.19 =support 0.13
=complete can -0.15 complet 0.15 contact 0.17 if 0.13 invalid 0.16 map -0.32 menu -0.19 open -0.2 support 0.17
=complete team 0.13 xero 0.11
=connect *nothing -0.62 *step 0.3 =authenticate 0.29 =connect 0.22 =disconnect 0.13 =integration -0.11 =manual 0.17
=connect =map 0.26 =permission 0.3 =prompt 0.15 =reset 0.11 =restore -0.13 =retry 0.19 =sync-export -0.12 =token 0.13
=connect again 0.12 all -0.35 articl -0.26 author -0.12 been 0.1 can -0.19 caus -0.15 check 0.12 concierg -0.11
=connect connect 0.11 everi -0.14 export 0.12 first -0.17 integr -0.11 into 0.11 manual 0.15 map 0.23 may -0.13
=connect must -0.21 onc 0.17 prompt 0.15 re -0.13 reauthor 0.11 reconnect 0.18 reset 0.11 restor -0.13 send -0.13
=connect set 0.16 should 0.17 so 0.1 somebodi 0.13 still -0.11 there -0.25 token 0.13 under -0.23 until -0.18
=connect verifi 0.17 your -0.12
=contact *escalation -0.1 *nothing 0.32 *step -0.44 =account -0.25 =address -0.2 =archive -0.19 =authorize -0.11
=contact =complete -0.42 =disconnect -0.29 =duplicate 0.11 =error -0.11 =fail -0.23 =integration -0.29 =limit -0.18
=contact =map -0.23 =remap -0.11 =retry -0.21 =revoke -0.22 =search 0.13 =sync-export 0.26 =token -0.36
=contact =transaction 0.18 =where-find -0.14 admin -0.11 advic -0.19 after -0.14 although 0.16 archiv -0.19
=contact articl -0.1 author -0.26 bearer -0.18 becaus -0.11 between 0.14 block -0.2 bodi 0.18 but -0.17 cannot 0.11
=contact client -0.13 complet -0.42 continu -0.27 correct -0.33 creation -0.2 data -0.25 detect -0.2 disconnect -0.12
=contact doe -0.14 each -0.11 error -0.11 export 0.12 fail -0.16 find -0.27 from -0.18 give 0.13 go -0.28 guid -0.32
=contact happen 0.2 how -0.59 integr -0.28 into -0.12 left 0.15 limit -0.18 longer -0.28 make -0.17 map -0.22 may -0.3
=contact no -0.33 not -0.2 noth 0.1 open -0.11 other -0.17 our -0.19 page -0.24 portal -0.13 re -0.16 reach -0.18
=contact record -0.25 revok -0.22 same -0.31 say -0.23 settl 0.16 show 0.15 so -0.33 speak -0.16 specifi 0.15
=contact status -0.16 stay 0.16 still -0.12 supplier 0.11 sync 0.25 they -0.11 through -0.28 token -0.36 too -0.36
=contact transact 0.18 tri 0.18 type 0.19 up 0.19 url -0.14 use 0.18 valid 0.1 verifi -0.26 want -0.34 where -0.14
=contact which 0.21 while 0.12 whoever 0.16 you 0.23
=credit-note alreadi -0.1 been -0.11
=currency *nothing 0.27
=daily =daily 0.11 =exceed 0.14 =five-thousand 0.13 =sync-export 0.12 =transaction 0.14 daili 0.11 exceed 0.14
=daily export 0.12 have 0.14 record 0.14 request 0.13 sync 0.14 transact 0.14 you 0.13
=date *nothing -0.21 =account -0.1 =error -0.13 =expire 0.11 account -0.1 after -0.12 again -0.16 articl -0.12
=date error -0.16 expir 0.13 flow 0.1 from 0.17 has 0.19 have -0.12 not 0.1 open 0.17 past -0.11 re 0.1 say -0.16
=date set 0.34 trigger 0.1 utc 0.35 xero -0.11 your -0.15
=delete *escalation 0.12 *statement -0.11 =archive 0.1 =contact -0.23 =delete 0.21 =error -0.1 =order-line -0.12
=delete =payment -0.13 =reference-number -0.11 =remap -0.12 =required -0.12 =sales-order -0.11 =support 0.11
=delete =sync-export -0.14 =unlink 0.14 after 0.13 alreadi -0.11 archiv 0.1 around -0.15 articl -0.12 ask -0.14
=delete besid 0.21 click 0.13 contact -0.33 continu 0.11 credit -0.12 custom -0.13 delet 0.24 either -0.15 error -0.1
=delete export -0.15 find -0.12 fix -0.21 go -0.11 has -0.16 have 0.11 instead -0.16 line -0.12 look -0.16
=delete messag -0.18 need -0.1 neither -0.16 nor -0.18 not -0.2 one -0.11 order -0.17 other -0.23 product -0.11
=delete rais -0.13 re -0.14 refer -0.11 remov 0.14 requir -0.13 resolv -0.14 sale -0.11 say -0.17 send -0.25 step 0.14
=delete straightforward -0.15 such -0.13 suggest -0.15 team 0.11 than -0.1 them -0.25 these 0.18 through -0.12
=delete total -0.15 trigger -0.13 was 0.11 what -0.12 without -0.13 work -0.15 you -0.36 your -0.14
=disconnect *statement 0.13 *step -0.15 =credit-note 0.1 =payment 0.1 alon 0.23 between 0.23 credit 0.1 end 0.23
=disconnect first 0.15 not 0.17 note 0.1 particular 0.23 payment 0.1
=discount *step 0.12 =payment 0.32
=duplicate # 0.13 *nothing -0.14 =mismatch 0.2 =retry 0.25 =search -0.11 =sync-export 0.2 again 0.3 alreadi 0.15
=duplicate but 0.15 contact 0.17 do 0.22 export 0.27 from 0.22 if -0.19 match 0.2 no -0.11 not 0.19 same -0.12
=duplicate so -0.19 two 0.15 want -0.12
=email # -0.24 *nothing 0.25 *statement -0.12 *step -0.2 =address -0.27 =admin -0.12 =authorize -0.11 =complete 0.24
=email =delete -0.31 =email 0.22 =fail -0.13 =invalid 0.17 =log -0.12 =missing 0.27 =organization -0.1 =required -0.17
=email =retry -0.14 =sync-export -0.44 activ -0.12 admin -0.12 administr -0.11 again -0.3 all -0.13 alreadi -0.11
=email although -0.16 api -0.11 appropri -0.17 bearer -0.1 belong -0.11 block -0.13 bodi -0.1 can -0.12 check -0.22
=email complet 0.24 creation -0.13 data -0.29 detect -0.13 do -0.13 doe -0.14 down -0.1 email 0.22 exist -0.11
=email export -0.26 fail -0.12 field -0.19 find -0.12 from -0.13 go -0.14 guid -0.11 header -0.1 healthi -0.1 id -0.12
=email if 0.26 issu -0.12 log -0.13 longer -0.18 look -0.14 map -0.12 may -0.2 miss 0.23 need -0.19 organiz -0.1
=email page -0.1 platform -0.11 post -0.13 record -0.12 remov -0.31 requir -0.17 say -0.11 settl 0.11 so 0.11
=email someth -0.1 status -0.11 stay 0.1 support -0.11 sync -0.24 they -0.18 type -0.12 verifi -0.3 when -0.21
=email whoever 0.11 whose 0.12 xero -0.16 you -0.16
=error # 0.13 *escalation 0.12 *nothing -0.28 =error 0.13 =setup -0.11 =support 0.21 =transaction -0.14 alreadi -0.13
=error articl 0.19 caus 0.13 code 0.24 configur -0.11 continu 0.14 error 0.13 find -0.21 has 0.14 if 0.13 into -0.12
=error messag 0.16 onc 0.1 page -0.15 save 0.11 send 0.13 status -0.1 step 0.11 support 0.12 team 0.2 transact -0.14
=error what -0.13 when -0.16
=everything # 0.18 *nothing -0.25 *statement 0.14 =authorize 0.12 =connect 0.17 =integration -0.16 =organization 0.12
=everything =outage 0.14 =transaction 0.16 alon 0.31 authent 0.13 author 0.11 befor -0.12 between 0.34 check 0.28
=everything connect 0.21 do -0.2 each 0.26 end 0.31 if 0.13 integr -0.16 like 0.15 messag -0.27 need 0.25 not 0.17
=everything organiz 0.12 particular 0.31 start -0.12 status -0.23 they -0.17 too 0.26 transact 0.16 utc 0.2 when 0.22
=everything you -0.21 your -0.15
=expire # 0.12 *escalation 0.1 *nothing 0.2 *step -0.1 =admin -0.12 =authenticate -0.14 =authorize -0.14
=expire =disconnect 0.12 =fail -0.14 =integration -0.12 =permission -0.13 =revoke 0.16 =sync-export -0.2 admin -0.26
=expire author -0.14 disconnect -0.2 do -0.11 fail -0.17 integr -0.12 issu 0.23 like 0.13 may -0.18 messag 0.13
=expire not -0.11 past -0.15 respons 0.13 revok 0.16 set -0.1 so 0.13 sync -0.18 time -0.16 utc 0.13 verifi -0.16
=expire what 0.12 which -0.14 xero -0.11 you -0.24
=fail # -0.14 *escalation 0.13 *nothing -0.36 =authorize 0.17 =complete -0.19 =delete 0.22 =disconnect 0.29
=fail =error 0.27 =fail 0.26 =invalid -0.31 =manual 0.17 =organization -0.11 =outage 0.23 =permission 0.19 =retry 0.19
=fail =revoke 0.26 =search -0.33 =setup -0.15 access 0.29 account 0.12 all 0.27 although 0.3 ask -0.33 author 0.17
=fail been 0.12 befor 0.2 between 0.14 bot 0.19 can 0.11 click -0.12 code -0.1 compar -0.15 complet -0.19
=fail concierg 0.11 configur -0.13 doe -0.15 down 0.18 each -0.15 error 0.18 everi 0.2 fail 0.15 find -0.27 have -0.1
=fail if -0.12 invalid -0.3 keep -0.13 left 0.17 let 0.14 list -0.24 longer 0.2 map 0.11 may -0.12 messag 0.16
=fail mobil 0.19 navig 0.19 no 0.2 now -0.16 onc -0.22 organiz -0.11 other 0.16 page 0.1 permiss 0.26 record -0.13
=fail report 0.12 retri 0.11 revok 0.26 set -0.18 somebodi 0.19 start -0.13 stay -0.16 step -0.13 still -0.15 tap 0.19
=fail their -0.11 them -0.23 then -0.29 type 0.15 updat -0.13 utc -0.18 want -0.19 was 0.22 web 0.19 what 0.2 whi 0.2
=fail your -0.12
=five-thousand =daily 0.14 =exceed 0.16 =five-thousand 0.18 =sync-export 0.12 =transaction 0.12 daili 0.14 exceed 0.16
=five-thousand export 0.12 have 0.16 rate 0.14 record 0.16 request 0.18 sync 0.16 transact 0.12 you 0.14
=freight *nothing 0.26
=integration =integration 0.16 =refresh 0.13 =where-find 0.18 data 0.13 mean 0.18 messag 0.14 plugin 0.18 refresh 0.13
=integration these 0.18 where 0.18
=invoice # -0.17 *escalation -0.11 *step -0.2 =account -0.11 =cannot -0.23 =connect 0.15 =contact 0.11 =draft -0.19
=invoice =exceed -0.11 =five-thousand -0.1 =invoice 0.18 =map -0.15 =mismatch -0.16 =name -0.14 =organization 0.11
=invoice =revoke 0.13 =setup -0.21 =support -0.22 =token -0.12 alreadi -0.11 anoth -0.31 articl 0.12 ask -0.19
=invoice between 0.12 can 0.14 cannot -0.25 chang -0.18 configur -0.17 connect 0.15 contact -0.14 continu -0.24
=invoice creat 0.15 custom -0.1 do 0.12 draft -0.19 enabl 0.16 exceed -0.11 fed -0.18 first 0.11 have -0.2 if -0.22
=invoice instead -0.11 invoic 0.18 issu 0.15 item 0.11 look -0.19 make -0.12 map -0.32 match -0.24 name -0.14
=invoice not -0.13 open -0.22 organiz 0.11 other -0.22 page -0.12 rate -0.14 remov -0.17 request -0.27 resolv -0.12
=invoice revert -0.12 revok 0.13 same -0.14 send -0.2 set -0.15 show 0.13 status -0.19 still 0.12 such -0.18
=invoice support -0.31 sync -0.11 team -0.22 them -0.35 these 0.15 those 0.11 through -0.26 token -0.12 two -0.19
=invoice usual -0.32 your -0.12
=journal *nothing 0.15
=limit *nothing 0.2 *step -0.2 =cannot 0.1 =fail -0.1 about 0.1 api 0.11 can -0.15 cannot 0.1 extend 0.1 more 0.1
=limit one -0.11 record -0.12 send -0.12 what -0.27 which -0.14 your -0.21
=log *nothing 0.51 =invalid 0.13 =unauthorized 0.13 invalid 0.13
=login *escalation -0.11 *statement -0.11 =contact -0.1 =error -0.15 =fail -0.11 =map -0.11 =prompt -0.21
=login =refresh 0.14 =retry -0.17 =revoke -0.12 access 0.12 admin 0.1 again -0.14 all -0.11 authent 0.11 bottom -0.22
=login can 0.12 concierg -0.12 configur -0.13 do 0.1 doe -0.12 error -0.16 export -0.12 fail -0.11 i 0.12 may -0.13
=login must 0.12 need 0.11 not -0.19 now 0.17 onc -0.14 origin 0.13 prompt -0.21 refresh 0.14 report -0.14 resum 0.14
=login retri -0.16 revok -0.12 select -0.21 then 0.13 these -0.12 they -0.11 token -0.18 use 0.12 when -0.27
=login while -0.13 yes 0.1 your -0.21
=manual =integration -0.16 =map -0.27 =organization -0.15 =sync-export 0.29 account -0.25 again 0.26 ask -0.42
=manual export 0.17 from 0.17 integr -0.16 map -0.23 match -0.12 need -0.13 not -0.12 organiz -0.15 page -0.13
=manual set -0.18 sync 0.12 verifi -0.16
=map *nothing -0.25 =authorize -0.23 =cannot 0.1 =complete -0.13 =connect 0.31 =fail -0.12 =invalid -0.18
=map =invoice -0.13 =map 0.2 =merge 0.12 =organization -0.15 =outage -0.11 =permission 0.18 =support 0.3
=map =tax-code -0.16 access 0.1 after -0.18 again -0.13 alreadi -0.19 articl -0.1 ask 0.16 author -0.29 between 0.21
=map bottom 0.15 can 0.15 check 0.1 code -0.12 complet -0.13 configur 0.13 connect 0.35 continu -0.18 do -0.18
=map export 0.22 fail -0.13 from -0.13 go -0.24 has -0.14 id -0.11 if -0.12 invalid -0.18 invoic -0.13 issu 0.13
=map leav 0.16 left 0.19 look 0.14 make -0.12 map 0.13 may -0.21 merg 0.12 messag -0.15 must -0.23 need -0.17
=map not -0.13 onli 0.15 organiz -0.15 page -0.23 permiss 0.18 re 0.16 retri -0.19 select -0.3 send 0.17 so 0.21
=map status 0.11 step -0.13 support 0.22 sync -0.18 team 0.3 them 0.11 then 0.13 there -0.12 they 0.15 those -0.14
=map until 0.17 updat -0.12 url 0.15 when -0.15
=menu *escalation -0.32 *statement -0.29 =chart-of-accounts -0.34 =connect 0.13 =contact -0.14 =error -0.38
=menu =integration -0.12 =search 0.11 advanc 0.17 area 0.1 bottom 0.39 can -0.27 chart -0.34 click 0.27 code -0.18
=menu contact -0.15 doe -0.21 error -0.38 export -0.18 find 0.11 go 0.15 into -0.13 main 0.12 not -0.1 option 0.1
=menu page 0.52 re 0.15 say 0.12 set 0.24 singular 0.14 status 0.15 still -0.21 store 0.12 support -0.12 system 0.31
=menu tab 0.1 what -0.19 when 0.17 write 0.15 xero -0.11 your 0.13
=merge *escalation -0.19 *statement -0.18 =delete -0.18 =error -0.21 =fail -0.15 =map -0.35 =merge 0.15 =remap 0.12
=merge =retry -0.29 after -0.15 again -0.25 been -0.14 between -0.14 broken -0.14 continu -0.15 delet -0.15
=merge error -0.21 export -0.25 from -0.23 has -0.23 left 0.19 merg 0.15 one 0.19 open 0.19 re 0.12 send 0.11
=merge sinc -0.14 step -0.17 them 0.12 there -0.3 these -0.15 two -0.2 was 0.11
=mismatch *nothing 0.32 *statement -0.15
=missing =address 0.13 =contact -0.12 =delete 0.15 =error -0.1 =missing 0.24 =outage 0.12 =stray-character 0.19
=missing account -0.19 admin -0.13 again 0.14 all 0.25 anywher 0.12 ask 0.23 can 0.16 charact 0.19 comma 0.19
=missing confirm 0.12 contact -0.28 doe -0.11 down 0.12 error -0.11 export 0.11 from 0.26 go -0.16 issu 0.12 may -0.1
=missing miss 0.2 open -0.16 other 0.22 outag 0.12 part 0.19 partner 0.12 remov 0.17 set -0.17 so 0.23 space 0.19
=missing their 0.12 there -0.14 they 0.13 updat 0.16 use 0.14 what -0.14 write 0.12 you 0.11 your -0.11
=name # 0.13 *nothing -0.21 =delete -0.14 =duplicate 0.12 =log -0.12 =name 0.12 =retry -0.14 =search 0.24
=name =sync-export -0.16 again -0.11 anoth 0.1 can -0.19 doe -0.15 down -0.12 each 0.27 exist -0.14 export -0.12
=name first -0.14 how 0.14 itself 0.2 log -0.12 longer -0.12 look 0.22 name 0.12 need 0.16 onli 0.12 page 0.14
=name record -0.12 remov 0.41 say 0.1 so 0.11 status -0.15 supplier -0.14 too 0.23 type 0.13 uniqu 0.22 want 0.23
=name you -0.14 your -0.14
=not-found *statement 0.18 from 0.18 you 0.15
=nothing *nothing -0.34 *question 0.12 *statement -0.21 *step 0.17 =authenticate 0.16 =cannot 0.15 =disconnect 0.23
=nothing =expire 0.14 =map 0.16 =nothing 0.11 =prompt 0.14 =reconnect 0.1 =retry 0.16 =revoke 0.11 =support -0.29
=nothing =sync-export -0.27 =token 0.12 =transaction 0.28 authent 0.16 back 0.19 befor -0.21 cannot 0.18 come 0.19
=nothing continu -0.28 disconnect 0.23 expir 0.14 export -0.25 from -0.13 have -0.25 if 0.14 keep 0.21 map 0.19
=nothing may 0.1 not -0.14 prompt 0.14 reason 0.14 report 0.12 retri 0.14 revok 0.11 secur 0.14 team -0.28 token 0.13
=nothing transact 0.28 typic 0.14 until 0.11 want 0.18 was 0.15 which -0.15 xero -0.11
=organization *nothing 0.23
=paid *statement -0.1
=payment *escalation -0.12 =account -0.15 =account-code -0.14 =complete -0.22 =credit-note 0.1 =draft -0.12
=payment =error -0.32 =integration -0.22 =invoice 0.3 =map -0.18 =missing -0.12 =sync-export -0.2 =three-digit -0.14
=payment =unlink 0.13 account -0.38 add -0.13 again 0.2 also -0.11 articl -0.1 been -0.24 check -0.17 code -0.15
=payment complet -0.22 contact -0.14 correct -0.11 digit -0.14 do 0.2 draft -0.12 enter -0.14 error -0.32 fast -0.13
=payment from 0.13 general -0.14 gl -0.14 has -0.14 have -0.16 how -0.2 if -0.17 instead 0.28 integr -0.22 invoic 0.3
=payment ledger -0.14 make -0.11 miss -0.12 must 0.19 neither 0.11 none -0.14 nor 0.11 process 0.23 request -0.11
=payment send 0.25 solut -0.14 start 0.19 support -0.17 sync -0.14 then -0.15 they 0.23 through -0.17 tri 0.23
=payment unlink 0.12 use -0.13 usual -0.11 want -0.13 when -0.12 whether -0.13 which -0.21 within 0.25 work -0.19
=payment yet -0.14 you -0.2 your -0.57
=period *nothing 0.15
=period-lock *escalation -0.2 *nothing 0.2 *step -0.19 =account -0.15 =contact -0.2 =error -0.13 =retry -0.13
=period-lock =support -0.13 =unlock -0.14 account -0.15 again -0.15 although -0.13 articl -0.16 can 0.16 contact -0.2
=period-lock continu -0.12 error -0.13 from -0.11 go -0.14 have -0.17 if -0.2 support -0.2 team -0.13 unlock -0.14
=period-lock what -0.15 your -0.24
=permission # -0.23 *nothing 0.1 *statement 0.17 *step -0.29 =account -0.16 =disconnect -0.22 =error 0.2 =map 0.19
=permission =organization -0.17 =setup 0.24 =sync-export 0.14 access 0.1 account -0.16 authent -0.1 can 0.17
=permission check -0.21 configur 0.24 correct -0.12 disconnect -0.22 error 0.14 export 0.22 fail -0.13 issu 0.19
=permission leav 0.2 look -0.3 map 0.19 not 0.14 organiz -0.17 permiss 0.23 set -0.27 so 0.29 sync -0.15 these 0.2
=permission they 0.2 time -0.1 timestamp -0.12 until 0.18 was 0.17 what 0.2 while -0.21 your 0.18
=prompt *step 0.11 =connect -0.25 =prompt 0.19 =reconnect 0.15 =retry -0.13 click 0.21 concierg -0.18 connect -0.25
=prompt export -0.11 have -0.11 if 0.12 not -0.12 now 0.31 prompt 0.19 reauthor 0.17 reconnect 0.18 retri -0.13
=prompt sync 0.15 was -0.16 you 0.12
=queue *nothing 0.17
=receipt *nothing 0.23 code -0.1 doe 0.11 has -0.11
=reconcile *nothing 0.17 =unlink 0.15 articl 0.1 not -0.11 two -0.16 whether -0.13 xero -0.17
=reconnect *question -0.26 *statement -0.24 =account -0.22 =authenticate -0.27 =connect -0.13 =disconnect -0.23
=reconnect =expire -0.24 =integration 0.24 =manual -0.12 =permission -0.15 =prompt 0.27 =reconnect 0.11 =retry -0.17
=reconnect =revoke -0.14 =setup -0.15 =tax -0.1 =token -0.22 =transaction -0.12 =workspace -0.24 account -0.22
=reconnect admin -0.13 again 0.14 app -0.1 articl -0.16 ask -0.15 author -0.13 bearer -0.12 between -0.11
=reconnect categori -0.1 check 0.12 configur -0.18 disconnect -0.22 expir -0.24 export -0.18 first -0.17 from -0.15
=reconnect get -0.12 go -0.15 have -0.18 header -0.12 i -0.18 if 0.13 integr 0.24 keep -0.16 log -0.11 may -0.18
=reconnect not -0.14 onc 0.19 prompt 0.27 re -0.11 reauthor 0.39 reconnect 0.19 retri -0.17 revok -0.14 save 0.11
=reconnect say -0.18 select -0.29 send -0.24 set -0.22 should 0.14 status -0.13 still -0.23 tax -0.1 then 0.17
=reconnect there -0.14 token -0.23 transact -0.12 true 0.19 was -0.15 while -0.12 workspac -0.24 yes -0.21 your -0.35
=refresh # -0.21 *nothing -0.22 =account 0.14 =account-code -0.17 =admin 0.26 =chart-of-accounts -0.19 =contact 0.1
=refresh =menu -0.2 =refresh -0.24 =three-digit -0.21 admin 0.26 advanc -0.14 ask 0.17 chart -0.19 click -0.24
=refresh code -0.13 contact 0.1 data -0.24 digit -0.21 enter -0.21 general -0.21 gl -0.21 go 0.22 ledger -0.21
=refresh menu -0.2 none -0.17 open -0.13 refresh -0.24 support 0.1 tab -0.18 them 0.17 xero -0.12 yet -0.21 your 0.13
=refuse *escalation 0.28 *step -0.16 =error 0.15 =expire 0.1 =fail 0.18 =map 0.11 =retry 0.18 =support 0.22
=refuse =sync-export 0.11 although 0.2 contact 0.1 continu 0.22 doe 0.16 error 0.15 expir 0.1 export 0.12 fail 0.18
=refuse go 0.12 if 0.14 page 0.11 still 0.12 support 0.21 team 0.22 two 0.1 way 0.13
=remap ask 0.14 them 0.14
=renew *nothing 0.19 =token -0.1 token -0.1
=required *statement 0.2 =email 0.11 =missing 0.17 =name 0.12 =required 0.28 email 0.11 field 0.3 has 0.12 may 0.19
=required miss 0.17 name 0.12 requir 0.3
=reset =connect 0.11 ask 0.12 them 0.12
=restore *nothing 0.12 has -0.12
=retry # 0.2 *escalation -0.14 *nothing -0.19 *statement -0.21 =adjust 0.1 =disconnect 0.15 =limit -0.19
=retry =missing -0.28 =permission -0.22 =prompt -0.14 =retry 0.12 =support -0.24 =sync-export 0.38 =where-find -0.16
=retry advic -0.11 after -0.16 again 0.47 api 0.13 applic 0.15 articl -0.13 ask -0.19 back 0.16 befor -0.12 bodi 0.21
=retry categori 0.19 common 0.11 content 0.15 correct -0.15 disconnect 0.15 do 0.13 each -0.11 edit 0.1 export 0.41
=retry find -0.24 first 0.24 from 0.38 get -0.13 give 0.1 header 0.14 healthi -0.12 how -0.15 if -0.21 item 0.16
=retry json 0.15 limit -0.19 map -0.2 may -0.27 messag -0.15 miss -0.28 need -0.23 now -0.2 one 0.11 our -0.11
=retry page -0.21 problem 0.1 prompt -0.14 reach -0.19 resolv 0.15 say -0.34 send -0.32 sinc 0.16 so -0.11 solv 0.1
=retry someth -0.12 step -0.12 still -0.23 support -0.31 tax 0.14 team -0.19 there -0.11 they -0.15 timestamp -0.13
=retry type 0.2 under 0.11 up -0.14 verifi -0.18 where -0.16 write -0.12 xero -0.28 you -0.12 your 0.12
=search *escalation -0.19 *nothing -0.1 *statement -0.2 =contact -0.37 =search 0.19 =support -0.1 =sync-export -0.12
=search after -0.1 ani 0.27 check 0.25 contact -0.13 continu -0.14 custom 0.16 detail 0.11 export -0.12 field 0.12
=search have 0.2 if -0.18 look 0.25 onli 0.11 open 0.14 page 0.19 search 0.11 select 0.13 support -0.18 team -0.1
=search text 0.11 you -0.18
=setup *nothing 0.11 access -0.1 if -0.17 map -0.15
=stop *nothing 0.24
=stuck *escalation 0.13 =retry 0.12 =sync-export 0.1 export 0.18 these 0.11 xero -0.11
=support *nothing -0.11
=sync-export *question -0.13 *step -0.17 =adjust -0.18 =admin 0.26 =complete -0.12 =connect -0.12 =contact -0.12
=sync-export =disconnect 0.12 =expire -0.15 =fail -0.1 =log -0.11 =map 0.1 =menu -0.33 =nothing 0.14
=sync-export =organization 0.15 =outage -0.13 =period -0.18 =permission 0.16 =reference-number -0.14 =revoke 0.12
=sync-export =workspace -0.26 access -0.18 activ -0.15 admin 0.28 again 0.4 all -0.24 applic 0.11 articl -0.25
=sync-export ask -0.52 authent 0.13 becaus 0.14 bot -0.12 bottom -0.26 can -0.19 cannot -0.12 chang -0.16 code -0.19
=sync-export common -0.17 complet -0.12 concierg -0.18 connect -0.13 content 0.11 continu 0.13 correct 0.12
=sync-export disconnect 0.12 do -0.26 doe -0.3 each 0.14 everi 0.12 expir -0.15 export 0.12 fail -0.13 find -0.17
=sync-export first 0.11 from -0.16 happen 0.1 header 0.13 help -0.11 i -0.23 if -0.26 instanc 0.12 item 0.11 json 0.11
=sync-export keep -0.14 leav 0.15 left -0.22 log -0.2 longer 0.13 look -0.21 map -0.11 messag -0.49 mobil -0.12
=sync-export must -0.17 navig -0.12 obsolet 0.12 open -0.15 organiz 0.15 origin -0.16 page -0.25 period -0.16
=sync-export post 0.13 previous -0.12 reconnect -0.15 record 0.2 refer -0.14 resolv 0.11 resum -0.11 revok 0.12
=sync-export save 0.16 say -0.42 set -0.23 show 0.2 start -0.13 status -0.15 stay -0.18 still -0.24 support -0.12
=sync-export tab -0.32 tap -0.12 tax -0.19 there 0.11 these 0.16 they 0.16 through -0.11 time 0.12 too 0.24
=sync-export trigger 0.11 under -0.14 up -0.28 uuid 0.13 verifi 0.16 was 0.14 web -0.12 what -0.11 which -0.18
=sync-export while 0.12 within -0.12 workspac -0.26 yes -0.22 you -0.12 your -0.14
=tax *nothing 0.29 *statement -0.12 *step -0.2 =account -0.11 =menu -0.23 =search -0.21 =setup 0.31 =sync-export -0.13
=tax =tax-rate 0.19 =transaction -0.12 account -0.12 after -0.2 articl -0.32 can -0.14 code -0.11 compar 0.24
=tax configur 0.18 find -0.29 list -0.29 look -0.22 menu -0.21 rate 0.19 select -0.27 singular -0.21 step -0.13
=tax tax 0.21 them -0.16 these -0.14 those -0.16 transact -0.12 updat -0.25 xero 0.11 your -0.1
=tax-number *nothing 0.15
=tax-rate =setup 0.18 =tax-rate 0.18 configur 0.17 not 0.14 rate 0.18 tax 0.25
=tiny *nothing 0.16 =adjust -0.16 =contact -0.13 =discount -0.16 =freight -0.16 =payment -0.16 adjust -0.16 both -0.14
=tiny custom -0.16 decim -0.16 discount -0.16 do -0.18 doe -0.17 freight -0.16 instead -0.16 not -0.11 pay -0.16
=tiny such -0.16
=token *nothing 0.19 *step -0.12 =cannot 0.1 =error -0.22 again 0.11 although 0.23 ask -0.14 error -0.15 id -0.26
=token need -0.21 say -0.15 they -0.15 what 0.11
=too-many *statement 0.21 have 0.24 xero 0.12 you 0.11
=transaction *escalation 0.11 contact 0.11 if 0.11 support 0.11 xero 0.11
=unauthorized =disconnect 0.19 =integration 0.14 app 0.19 away 0.19 check 0.12 disconnect 0.19 first 0.19 integr 0.14
=unauthorized itself 0.1 status 0.15 take 0.19 unsuccess 0.1 when 0.1
=unlink *escalation -0.11 *step -0.14 =connect 0.12 =contact -0.18 =invoice -0.16 =payment -0.16 alon 0.12
=unlink alreadi 0.25 between 0.15 connect 0.15 contact -0.11 do 0.21 doe 0.24 end 0.12 first -0.23 how 0.26
=unlink invoic -0.16 not 0.15 particular 0.12 payment -0.16 redo -0.15 remov -0.16 say 0.33 select -0.15 support -0.11
=unlink unlink 0.14 what 0.25 when 0.26 your -0.15
=unlock befor -0.11 one 0.19
=void *statement 0.11 *step -0.14 =contact -0.11 =error -0.25 =map -0.27 =reference-number -0.18 =sync-export -0.14
=void =unlink -0.13 alreadi -0.18 becaus -0.18 connect 0.39 error -0.25 fed -0.14 from -0.21 instead -0.2 link -0.27
=void mark -0.18 not -0.13 note 0.1 number -0.18 process -0.2 refer -0.18 such -0.5 them -0.32 there 0.24
=void through -0.14 usual -0.14 was 0.18 which -0.18 within -0.2 your 0.16
=wait *statement -0.2 =cannot -0.23 =error -0.11 =fail 0.25 =support 0.16 =sync-export 0.13 =transaction -0.15
=wait again 0.21 ask -0.14 cannot -0.16 fail 0.26 from 0.19 have -0.12 not -0.15 page 0.23 set -0.12 team 0.16
=wait transact -0.15 what 0.24 xero -0.2 you -0.15 your -0.18
=where-find # -0.4 *nothing -0.74 *question -0.18 *statement -0.14 *step 0.23 =account 0.42 =admin 0.22
=where-find =authenticate -0.19 =authorize -0.25 =bank-account 0.16 =banner 0.16 =cannot 0.17 =chart-of-accounts 0.13
=where-find =contact 0.13 =currency 0.22 =delete -0.19 =disconnect -0.15 =error 0.1 =fail -0.22 =integration 0.18
=where-find =invalid -0.14 =invoice -0.11 =missing -0.31 =name -0.12 =organization 0.18 =outage -0.18
=where-find =permission -0.26 =reconnect 0.24 =reset -0.25 =retry -0.13 =sync-export -0.2 =tax -0.29 =tax-code -0.1
=where-find =tax-rate -0.13 =three-digit 0.11 =wait -0.23 account 0.27 admin 0.24 administr -0.29 advanc 0.22
=where-find again -0.54 all -0.61 although -0.17 anoth -0.12 anywher -0.16 applic -0.21 articl 0.22 ask -0.26
=where-find authent -0.17 author 0.12 bank 0.16 banner 0.16 bearer -0.27 becaus -0.14 befor 0.13 blue 0.15 bodi -0.25
=where-find bottom 0.41 can -0.28 cannot 0.18 center 0.13 chart 0.13 click 0.29 client 0.23 common -0.14 compar -0.16
=where-find configur 0.16 confirm -0.16 connect 0.1 contact -0.21 content -0.21 continu -0.12 correct 0.17
=where-find currenc 0.22 data -0.18 detail -0.15 digit 0.11 disconnect -0.12 do 0.14 doe 0.16 down -0.19 enabl 0.33
=where-find enter 0.11 expir -0.16 expiri 0.23 export -0.1 fail -0.17 find 0.17 first -0.6 general 0.11 get -0.24
=where-find gl 0.11 go 0.42 has -0.2 have -0.22 header -0.33 healthi -0.13 help 0.17 how 0.12 i -0.18 if -0.16
=where-find instead 0.16 instruct 0.13 integr 0.24 invalid -0.2 invoic -0.11 issu -0.16 json -0.21 ledger 0.11
=where-find list -0.48 longer -0.22 match -0.33 may -0.37 messag 0.13 miss -0.22 name -0.12 number -0.16 one -0.33
=where-find onli -0.35 open 0.25 organiz 0.18 outag -0.16 page 0.7 partner -0.16 permiss -0.19 platform -0.29
=where-find portal 0.23 process 0.16 re 0.15 reconnect 0.12 remov -0.24 report -0.13 request -0.15 reset -0.25
=where-find right -0.14 same 0.11 say 0.24 select 0.26 set 0.44 someth -0.13 specif 0.17 step -0.33 system 0.25
=where-find tab -0.19 tax -0.24 their -0.22 them 0.11 then -0.22 there -0.13 these -0.24 they -0.2 through 0.34
=where-find time -0.21 timestamp 0.13 too -0.14 two -0.12 type -0.4 updat -0.2 url 0.12 utc -0.14 valid -0.14
=where-find view 0.17 wait -0.26 was -0.16 what -0.42 while -0.18 within 0.22 write -0.19 xero 0.14 yes -0.18 yet 0.11
@ # -0.11 *nothing -0.35 *question 0.14 *statement 0.23 =access-denied 0.11 =admin 0.43 =authorize -0.15 =cannot 0.53
@ =chart-of-accounts -0.27 =complete -0.27 =connect -0.11 =delete -0.18 =email -0.21 =error -0.33 =fail -0.2
@ =integration 0.1 =invalid -0.2 =limit -0.19 =menu -0.22 =name -0.25 =reference-number -0.18 =retry 0.5 =search -0.32
@ =support -0.34 =sync-export -0.34 =transaction -0.21 =unlink -0.29 =where-find -0.13 access 0.18 account -0.2
@ activ -0.17 address -0.19 admin 0.44 administr -0.15 advic -0.11 after -0.4 again -0.24 alreadi -0.11 anoth 0.19
@ api 0.17 ask -0.22 author -0.15 bearer -0.3 block -0.15 bottom -0.1 but -0.13 cannot 0.55 chart -0.27 click -0.12
@ code -0.19 complet -0.27 connect -0.13 continu -0.36 copi 0.12 correct -0.14 correspond 0.11 creation -0.15
@ credit -0.12 custom 0.16 data 0.2 deni 0.11 detect -0.15 do -0.14 doe -0.37 each -0.22 email -0.21 end -0.13
@ error -0.33 export -0.19 fail -0.12 fed 0.13 find -0.21 from 0.2 get -0.1 go 0.28 guid -0.23 has -0.17 help 0.17
@ i 0.14 id -0.11 if -0.32 integr 0.11 invalid -0.1 issu -0.1 itself 0.64 left 0.13 limit -0.19 look -0.28 map 0.11
@ messag -0.3 miss -0.17 name -0.25 not -0.2 number -0.22 one -0.11 open 0.12 our -0.11 period -0.21 permiss 0.14
@ platform -0.15 rate 0.15 reach -0.19 record -0.15 refer -0.18 remov -0.28 request -0.12 resolv 0.54 send -0.4
@ sinc -0.1 so -0.12 specif 0.25 step -0.21 still 0.12 sync -0.18 tab -0.14 team -0.34 these 0.11 through 0.16
@ time -0.12 too -0.29 transact -0.21 two -0.18 type -0.13 typic -0.19 unlink -0.25 use -0.14 uuid 0.1 verifi -0.14
@ want -0.41 way -0.15 where -0.13 whi -0.19 yes 0.14 you 0.19
@+@ *escalation 0.12 =contact 0.12 anoth 0.11 contact 0.12 help 0.11 need 0.11 still 0.12 support 0.12 than 0.11
@+be *nothing 0.16
@+get *nothing 0.13
@+have *nothing 0.16
@+side go 0.3
@+support *nothing 0.31
a+# =disconnect 0.13 =integration 0.12 app 0.13 away 0.13 disconnect 0.13 first 0.1 integr 0.12 status 0.1 take 0.15
a+@ *statement 0.15 =email 0.14 =missing 0.19 =name 0.19 =required 0.22 email 0.14 field 0.22 may 0.18 miss 0.19
a+@ name 0.19 requir 0.22
a+bulk *nothing 0.3
a+code # 0.14 =account-code 0.11 =three-digit 0.14 digit 0.14 enter 0.14 general 0.14 gl 0.14 ledger 0.14 none 0.11
a+code yet 0.14
a+credit =credit-note 0.14 =payment 0.11 =unlink 0.22 been -0.1 credit 0.11 doe 0.11 explain 0.11 first 0.34
a+credit mention 0.11 not 0.2 note 0.12 payment 0.11 post 0.11 somebodi 0.11 unlink 0.19 who 0.11
a+custom *nothing 0.12
a+day =daily 0.12 =exceed 0.16 =five-thousand 0.15 =sync-export 0.12 =transaction 0.16 daili 0.12 exceed 0.16
a+day export 0.12 have 0.16 rate 0.14 record 0.16 request 0.15 sync 0.16 transact 0.16 you 0.14
a+differ =contact 0.1 contact 0.1 has 0.21 if 0.12
a+full *nothing 0.13
a+histori *nothing 0.17
a+mail *nothing 0.1
a+new *nothing 0.18 =integration 0.2 creat 0.11 integr 0.2 new 0.18
a+payment =credit-note 0.14 =payment 0.13 credit 0.13 new 0.12 note 0.14 payment 0.13 status 0.13
a+person *nothing 0.13
a+second *nothing -0.12 again 0.4 click 0.11 now 0.19 sync 0.12
a+star *nothing 0.26
a+supplier has 0.25
a+vat *nothing 0.13
a+word *nothing 0.25
about *escalation -0.18 *statement 0.27 *step -0.36
account # -0.23 *escalation -0.14 *step -0.13 =admin -0.46 =chart-of-accounts -0.11 =connect 0.11 =contact -0.14
account =date 0.1 =error -0.18 =integration 0.12 =invalid 0.12 =menu -0.31 =outage -0.18 =receipt -0.17 =refresh -0.35
account =retry -0.29 =support -0.14 =tax-code -0.13 =three-digit -0.15 account 0.33 admin -0.43 advanc 0.12
account after -0.24 again -0.35 all -0.12 anoth -0.15 befor 0.12 built -0.12 chart -0.11 check -0.21 click -0.15
account continu -0.19 data -0.35 digit -0.15 do -0.17 enter -0.15 error -0.18 function -0.12 general -0.15 gl -0.15
account go -0.16 help -0.19 if -0.3 integr 0.11 invalid 0.19 issu 0.18 leav 0.27 ledger -0.15 map 0.14 mean -0.12
account menu -0.29 open -0.33 other 0.12 receipt -0.17 refresh -0.35 send -0.11 set 0.21 so 0.18 status 0.2
account still -0.12 support -0.18 tab -0.6 team -0.11 than -0.17 these -0.16 they 0.14 time -0.11 tri -0.27 two -0.17
account under 0.17 up -0.12 updat 0.21 verifi 0.14 whatev 0.14 while 0.22 wrong 0.16 yet -0.15 you 0.11
account+is # -0.14 *escalation 0.22 =payment 0.11 =three-digit -0.12 =transaction -0.12 digit -0.12 enter -0.12
account+is from 0.14 general -0.12 gl -0.12 ledger -0.12 miss 0.13 transact -0.12 use 0.13 xero 0.14 yet -0.12
account+is you 0.11
account+tab advanc 0.23
across from 0.21
actual =adjust 0.1 your 0.16
add *nothing 0.35
address *escalation -0.11 *statement -0.11 =support -0.16 again -0.14 appropri 0.11 each -0.22 export -0.14 if 0.16
address longer 0.11 messag 0.18 need -0.11 no 0.11 other 0.15 step -0.11 support -0.18 team -0.16 two -0.17 updat 0.14
address+is *statement 0.21 =invalid 0.14 whose 0.14
adjust =contact -0.23 if -0.23 need -0.23 not -0.12
admin # 0.2 *nothing -0.2 =authenticate -0.16 =contact -0.22 =disconnect -0.11 =expire 0.1 =fail -0.13 =login -0.15
admin =map -0.12 =menu -0.24 =outage -0.2 =period -0.11 =prompt -0.11 =reconnect -0.12 =reference-number 0.15
admin =refresh 0.23 =revoke -0.11 access 0.11 account -0.21 activ -0.11 administr -0.13 ask 0.38 authent -0.18
admin back 0.14 bot 0.15 bottom 0.15 can 0.15 check 0.11 come 0.18 concierg 0.11 contact -0.26 credenti -0.19
admin disconnect -0.1 do -0.11 doe 0.29 expir 0.15 fail -0.13 find 0.17 first 0.11 has -0.1 if -0.29 keep -0.17
admin leav 0.12 like 0.15 log -0.13 look 0.13 may -0.22 mobil 0.15 navig 0.15 need -0.12 now 0.1 onc -0.14
admin origin -0.13 period -0.11 platform -0.13 prompt -0.11 re 0.13 reauthent -0.12 refer 0.15 refresh 0.23
admin revok -0.11 set -0.23 so 0.11 status -0.13 stay -0.12 support -0.18 tap 0.15 them 0.16 then 0.12 there -0.13
admin timestamp -0.16 until 0.17 up -0.15 utc 0.16 was -0.23 web 0.15 xero -0.17 you -0.19
admin+login *nothing 0.48
administr *nothing 0.31
advanc *nothing 0.24
advis *nothing 0.33
affect =connect 0.14 connect 0.14 xero 0.13
after *escalation -0.24 *nothing -0.16 *statement -0.14 *step 0.19 =account -0.12 =admin 0.1 =cannot -0.13
after =connect -0.18 =contact -0.28 =date 0.23 =disconnect -0.19 =email 0.13 =error -0.21 =expire -0.11 =fail -0.16
after =map -0.22 =menu -0.49 =period -0.13 =prompt -0.27 =reconnect 0.28 =reference-number -0.12 =refresh 0.11
after =support -0.18 =sync-export 0.4 =token -0.13 =workspace -0.11 account -0.4 activ -0.13 address 0.12 admin 0.12
after after 0.2 again 0.27 all 0.21 although -0.21 articl 0.16 authent -0.16 been 0.23 befor 0.18 bottom -0.22
after cannot -0.11 caus 0.11 check -0.14 close 0.15 code -0.27 concierg -0.17 connect -0.21 contact -0.25
after continu -0.13 disconnect -0.19 do -0.3 email 0.13 end 0.11 error -0.22 expir -0.11 export 0.16 fail -0.15
after find -0.18 first 0.11 from 0.33 have -0.25 if -0.33 instead 0.17 leav 0.18 look 0.18 may -0.17 messag 0.17
after not -0.17 now 0.26 number -0.18 onc 0.45 one -0.2 open -0.14 page -0.23 period -0.12 permiss 0.17 previous 0.42
after prompt -0.27 re 0.1 reconnect 0.36 refer -0.12 refresh 0.11 resum 0.14 right 0.15 send -0.23 set -0.31
after should 0.35 slip 0.15 so -0.14 start -0.11 stay -0.11 support -0.3 sync 0.29 tab -0.2 team -0.15 them 0.14
after then 0.3 these -0.13 time 0.15 token -0.13 two -0.14 up 0.29 updat 0.28 use -0.15 was -0.11 what -0.21
after when -0.24 which -0.1 while -0.22 within 0.13 work 0.29 workspac -0.11 xero -0.13 you -0.35 your -0.29
after+lunch *nothing 0.14
after+that *step 0.12 =reconnect 0.17 been 0.21 has 0.19 onc 0.22 reconnect 0.17 should 0.23 then 0.19 work 0.2
after+the *escalation -0.19 =authenticate 0.25 =permission 0.25 =retry -0.21 =support -0.2 ask 0.28 click 0.19
after+the export -0.22 from -0.24 have -0.15 not -0.18 support -0.23 team -0.17 xero -0.12 you -0.16
afterward *nothing 0.12 =sync-export 0.13 again 0.13 export 0.11
again # 0.24 *escalation 0.14 *question -0.16 *step -0.11 =account -0.39 =adjust -0.11 =approve 0.17
again =authenticate 0.15 =authorize -0.12 =chart-of-accounts -0.21 =connect -0.19 =contact 0.12 =error 0.21
again =expire -0.12 =fail -0.11 =integration 0.17 =map -0.35 =menu -0.18 =mismatch 0.32 =period 0.47 =prompt -0.18
again =remap 0.19 =retry -0.24 =revoke -0.21 =setup -0.1 =sync-export 0.19 =token -0.25 =transaction -0.27
again =workspace -0.11 account -0.38 activ 0.48 after 0.2 again 0.21 all -0.12 although -0.15 approv 0.17 ask 0.3
again authent 0.2 back 0.2 becaus -0.11 been -0.17 between -0.12 bodi 0.2 bottom 0.2 caus -0.13 chart -0.21
again click -0.35 client 0.11 come 0.14 contact 0.12 continu 0.21 correspond 0.11 do -0.12 doe -0.17 error 0.21
again expir -0.13 fail -0.12 find -0.13 first -0.32 go -0.14 header 0.1 integr 0.17 into -0.17 issu -0.14 keep -0.1
again make -0.17 match 0.19 may 0.23 messag -0.1 now -0.28 onc 0.11 one -0.27 open -0.22 period 0.4 permiss -0.15
again portal 0.11 prompt -0.18 reauthor -0.11 report -0.13 revok -0.21 save -0.36 select 0.22 send -0.23 set -0.27
again should 0.13 show 0.12 status -0.21 stay 0.49 still -0.3 sync -0.11 then 0.19 there -0.35 they -0.14 time 0.28
again token -0.23 transact -0.27 two 0.24 type 0.21 typic -0.12 until -0.11 usual -0.11 verifi 0.16 wait 0.13
again want -0.12 was -0.12 what -0.3 workspac -0.11 xero -0.16 you -0.13 your -0.3
again+afterward *nothing 0.28
again+the *escalation 0.16 =contact 0.19 =error 0.16 =retry 0.19 contact 0.19 error 0.16 if 0.16 support 0.16 you 0.15
against *step 0.11 =setup 0.12 compar 0.48 configur 0.12 one 0.21 rate 0.11 xero 0.11
against+what *step 0.13 compar 0.48
ago *escalation 0.15 contact 0.15 first 0.19 support 0.15
ah *nothing 0.23
ahh =contact 0.17
all *escalation 0.27 *nothing -0.18 *question 0.11 *statement -0.11 *step -0.11
all+# *nothing 0.29
all+is *escalation 0.13
all+of *statement 0.22
all+our *step 0.12
allow *escalation -0.17 *statement 0.13 =error -0.14 =exceed 0.17 =five-thousand 0.16 =missing -0.1 activ 0.15
allow alreadi 0.13 anoth 0.11 ask -0.18 author 0.26 belong 0.15 custom 0.13 differ -0.1 each 0.12 error -0.14
allow exceed 0.17 have 0.14 if -0.13 messag -0.17 no -0.11 onli 0.11 rate 0.12 record 0.18 request 0.19 so -0.12
allow speak -0.1 supplier 0.13 support -0.18 sync 0.14 there 0.15 two -0.15 uniqu 0.12 you 0.15
allow+to *nothing 0.23
alon *nothing -0.35 *step 0.16 =sync-export 0.48 =transaction 0.16 again 0.37 export 0.36 from 0.12 transact 0.16
alon+after export 0.12
alon+now =sync-export 0.15 again 0.21 export 0.15
alreadi *nothing -0.26 *step 0.12 =account -0.14 =connect 0.19 =contact 0.24 =error -0.15 =menu 0.17 =payment -0.1
alreadi =retry -0.13 =sync-export -0.12 =unlink -0.12 alreadi 0.24 articl -0.22 between -0.11 check 0.15 contact 0.14
alreadi differ 0.15 doe 0.2 error -0.15 from 0.14 guid 0.19 how 0.21 if 0.14 itself 0.14 keep -0.11 may -0.1 menu 0.17
alreadi messag -0.16 open -0.15 payment -0.1 put 0.11 right 0.14 say 0.22 select -0.16 support 0.21 system 0.2
alreadi tab 0.13 them 0.38 think 0.19 updat 0.22 usual 0.13 when 0.23 you 0.15 your -0.15
alredi xero 0.11
alright *nothing 0.22
also *escalation 0.22
am *escalation -0.1 *nothing -0.43 *step 0.15
amount *step 0.1 =adjust 0.17 adjust 0.17 make 0.16 your 0.18
an+admin *step 0.11 =authorize 0.11 ask 0.27 bodi 0.1 id 0.11 type 0.1
an+email *nothing 0.19
an+hour *escalation 0.13 *nothing 0.14 doe 0.15
and+# *nothing 0.1
and+how page 0.13
and+if *statement 0.12
and+it *escalation 0.29 *statement -0.14
and+no *escalation 0.25
and+onc *step 0.1 two 0.16 xero 0.21
and+sale *step 0.12 contact 0.2 one 0.25
and+the *escalation 0.29 *nothing -0.46 *statement -0.11 *step 0.19
and+what # 0.11 *escalation 0.11 *step 0.11 =admin 0.14 =authorize 0.13 =integration 0.15 =token 0.1 admin 0.14
and+what all 0.15 api 0.13 author 0.11 code 0.13 header 0.13 id 0.13 if 0.16 integr 0.14 send 0.16 status 0.13
and+what token 0.13 your 0.14
and+where between 0.12 support 0.29 your 0.13
ani *escalation -0.2 *nothing -0.25
ani+more =error 0.14 =map 0.4 account 0.15 code 0.13 error 0.14 map 0.4 not 0.13 your 0.19
ani+way # 0.12
anoth *nothing -0.13 =error -0.14 =map 0.12 after -0.18 again 0.29 anoth 0.18 creat 0.28 error -0.14 one 0.11
anoth page 0.14 say -0.11 send -0.17 there -0.23
answer *nothing 0.47
anyon *nothing 0.22
anyth *nothing -0.77 *statement 0.43
anyth+els =authorize 0.13 author 0.11
anyway *nothing 0.26 *statement -0.19 although 0.13 not -0.17
anywher *escalation 0.13 step 0.2 support 0.11 these 0.19
api # 0.14 *statement -0.12 like 0.25 look 0.16 respons 0.23 utc 0.25
app *nothing 0.13 *statement -0.1 =admin -0.13 =authenticate -0.14 =expire -0.1 =fail -0.12 =nothing 0.12
app =outage -0.15 =permission -0.11 =restore 0.19 =token -0.19 account 0.11 administr -0.12 after 0.11 again -0.14
app although -0.17 anywher -0.15 api -0.11 ask -0.22 authent -0.11 can -0.19 client -0.16 configur -0.1 confirm -0.15
app do -0.15 doe -0.14 down -0.15 expir -0.12 help 0.19 id -0.11 issu -0.15 keep -0.2 mean 0.19 need -0.14 noth 0.19
app outag -0.15 own 0.19 page -0.12 partner -0.15 platform -0.12 portal -0.16 restor 0.19 so -0.17 their -0.15
app there 0.12 they -0.17 through -0.16 timestamp -0.13 token -0.19 write -0.15
appli *step 0.12
approv *nothing 0.27
archiv *step -0.12 =fail -0.23 =map -0.17 =sync-export -0.24 anoth 0.23 between -0.21 broken -0.21 export -0.13
archiv from -0.15 has -0.29 map -0.11 must -0.12 same -0.27 sinc -0.21 sync -0.23 there 0.14 two -0.26
are+in *nothing 0.34 *statement -0.13
are+still *escalation 0.13
are+the *nothing 0.11 *statement 0.12
are+they *nothing 0.24
are+two two 0.11
are+we *nothing -0.18
are+you *escalation -0.19 *nothing 0.26
articl =account 0.15 account 0.15 articl 0.13 correct 0.13 you -0.11
as+a *nothing 0.3
as+the *nothing 0.15
as+well *escalation -0.13 =account -0.27 =error 0.13 =setup 0.12 =sync-export 0.22 all 0.18 articl 0.17 can 0.31
as+well configur 0.12 export 0.24 if -0.15 messag -0.11 need -0.11 send -0.12 support -0.11 sync 0.17 there -0.21
as+well you 0.26 your -0.13
ask *nothing 0.48 *statement -0.39 =token -0.19 ask -0.13 do -0.1 if 0.2 messag -0.21 not -0.27 token -0.13 xero -0.15
ask+me *step 0.11
ask+our *nothing 0.12
at+# *nothing 0.19
at+a *nothing 0.37
at+all *escalation 0.21 *step -0.17
at+my *nothing 0.25
at+onc *nothing 0.16
at+the *nothing 0.19 *statement -0.27
audit *nothing 0.35
auditor *nothing 0.53
australia *statement 0.1 =archive 0.1 =email 0.1 =invalid 0.1 address 0.1 archiv 0.1 caus 0.1 email 0.1 instead 0.1
australia invalid 0.1 such 0.1 there 0.1 what 0.1
auth =admin 0.13 admin 0.15 administr 0.13 api 0.13 bearer 0.15 get 0.15 header 0.15 id 0.13 platform 0.13 send 0.15
auth you 0.15 your 0.15
authent *nothing 0.17
author # -0.15 =authorize 0.21 =disconnect -0.18 =organization -0.21 =token -0.3 admin -0.11 app -0.1 author 0.14
author can 0.15 disconnect -0.18 do -0.2 error -0.17 fail -0.23 has -0.25 last 0.14 like 0.15 may -0.13 not -0.11
author organiz -0.21 ran 0.14 token -0.31 utc 0.15 what -0.11 when 0.22
away *nothing -0.29 longer 0.2 no 0.21 send 0.24 xero 0.1
back *escalation 0.13 *nothing -0.23 *statement -0.13 =date 0.1 =fail -0.22 =integration 0.17 =period 0.32
back =reconnect 0.16 =restore 0.2 =retry 0.29 =sync-export -0.11 =transaction -0.12 activ 0.32 after 0.21 all 0.16
back author -0.2 back 0.16 can -0.18 check -0.12 click -0.12 continu 0.22 date 0.12 day 0.12 fail -0.13 from 0.15
back grid 0.12 have -0.31 how 0.15 integr 0.18 list 0.12 look 0.14 may -0.11 messag -0.23 need -0.3 newest 0.12
back not -0.12 onc 0.36 page 0.12 period 0.27 previous 0.2 reconnect 0.15 restor 0.2 revert 0.24 select -0.17
back send -0.15 should 0.23 so 0.17 status 0.26 stay 0.33 step 0.17 sync -0.15 then 0.21 there -0.19 transact -0.12
back un 0.18 under 0.22 updat 0.12 usual 0.11 what -0.23 when -0.22 work 0.24 you -0.12 your -0.14
back+from *nothing 0.13
back+in *statement 0.15 xero 0.14
back+to *nothing 0.14
bad *nothing -0.18 *statement 0.23 =email 0.15 =error 0.14 =invalid 0.31 custom 0.11 email 0.15 error 0.14 if 0.12
bad invalid 0.14 not 0.27 supplier 0.11 there 0.13 what 0.23
bank *escalation -0.27 *nothing 0.37 *step -0.19 =contact -0.24 =paid -0.25 again -0.23 alreadi -0.32 been -0.1
bank contact -0.24 doe -0.25 messag -0.15 open -0.27 paid -0.25 still -0.19 support -0.24 there -0.26 these -0.18
bank usual -0.22 xero -0.29 you -0.1
bank+account *nothing 0.16 =integration 0.15 not 0.11 xero -0.15
bank+feed *nothing 0.15
bank+line *nothing 0.25
bank+rec *nothing -0.11
bar *nothing 0.22
be+a *statement 0.22
be+it *escalation 0.14
be+off *statement 0.2 account 0.2
be+send again 0.22
be+that *statement 0.19
be+the *nothing -0.4 *statement 0.32
becaus *nothing -0.14 *step 0.16 so 0.19
befor *nothing 0.28 *statement -0.13 *step -0.11 =account -0.15 =contact 0.12 =unlink 0.14 account -0.15 articl 0.1
befor can -0.16 first -0.13 has -0.17 messag 0.13 onc 0.2 one -0.12 open 0.34 right 0.11 status 0.19 xero 0.11
befor+i *nothing -0.16
befor+it *nothing 0.29
begin =payment 0.11 do 0.11 payment 0.11 start 0.24 they 0.11
begin+with =payment 0.11 not 0.12 payment 0.11
behind *statement 0.12 not 0.22 xero -0.11
behind+the *statement -0.12
better *nothing 0.21
between *statement 0.13 =delete 0.11 =stray-character 0.11 all 0.24 charact 0.11 comma 0.11 not 0.15 other 0.1
between part 0.11 remov 0.11 space 0.11
bill *escalation -0.19 *nothing -0.33 *statement 0.12 =account-code 0.1 =connect 0.15 =integration -0.17 =invalid 0.14
bill =invoice 0.22 =organization 0.13 account 0.1 between 0.16 can 0.12 connect 0.18 contact -0.14 enabl 0.18 how 0.14
bill integr -0.17 invalid 0.14 invoic 0.22 messag -0.11 not -0.15 organiz 0.13 support -0.2 sure 0.18 xero 0.12
bill+in *step 0.12 =currency 0.14 =organization 0.2 currenc 0.14 enabl 0.3 make 0.3 organiz 0.2 sure 0.3 xero 0.15
bill+or *statement 0.22
bin if 0.12
bit =cannot 0.1 cannot 0.1 one 0.14 rate 0.12 say 0.17
blank # 0.22 =account-code 0.22 =address 0.1 =bank-account 0.1 =delete 0.16 =stray-character 0.22 =three-digit 0.22
blank all 0.22 bank 0.1 charact 0.22 comma 0.22 digit 0.22 enter 0.22 general 0.22 gl 0.22 ledger 0.22 none 0.22
blank not 0.11 other 0.22 part 0.22 remov 0.16 space 0.22 yet 0.22
blue *nothing 0.27
bodi # 0.26 =sync-export 0.26 bodi 0.26 sync 0.26 type 0.17
book *statement 0.14 =account 0.18 =nothing 0.25 =zero 0.14 account 0.1 can 0.21 chang 0.2 import 0.2 more 0.23
book neglig 0.2 noth 0.25 onli 0.2 round 0.14 so 0.13 xero 0.2
bookkeep =admin 0.17 =authorize 0.3 =integration 0.11 =token 0.25 admin 0.2 author 0.3 been 0.13 check 0.19 have 0.15
bookkeep integr 0.11 map 0.11 may 0.11 not -0.13 set -0.14 token 0.26 was 0.1 your 0.12
boss *nothing 0.3
bot *nothing 0.29
both *nothing -0.36 =account -0.13 =complete -0.1 =contact -0.11 =delete -0.12 =email 0.15 =invalid -0.14 =setup -0.17
both =sync-export -0.2 =unlock 0.1 account -0.18 again -0.17 articl 0.17 ask -0.2 begin 0.17 can 0.19 choos 0.17
both code -0.13 complet -0.1 contact 0.26 creat 0.3 do -0.14 doe 0.13 either 0.16 email 0.15 enough 0.17 export -0.19
both find -0.13 has -0.14 leav 0.35 make -0.11 need -0.19 nor 0.19 one 0.6 onli 0.3 open -0.27 purchas 0.15
both remov -0.11 sale 0.16 say 0.29 select -0.12 send -0.12 set -0.24 suit 0.17 sure -0.1 system -0.18 unlock 0.1
both updat 0.15 what 0.16 whether 0.17 which 0.14 write -0.12 xero 0.1 you 0.26
bottom *statement -0.19 so -0.18
bottom+of *statement 0.1 bottom 0.1 so 0.14
bounc =fail 0.13 fail 0.13
box *escalation 0.13 *nothing -0.4 =delete -0.19 =mismatch -0.11 account 0.13 after 0.2 alreadi -0.11 but -0.11
box code 0.14 contact 0.2 continu 0.12 from -0.25 keep -0.18 match -0.17 one 0.27 remov -0.19 send 0.19 step 0.11
box support 0.13 these 0.2 two -0.21 untick 0.3 want -0.12 which -0.2
branch *nothing 0.13
break =delete 0.15
brilliant *nothing 0.36
broke *statement 0.11
btw *nothing 0.18
built *nothing 0.28
built+in *nothing 0.28
bulk *nothing 0.3
but *escalation 0.18 *nothing -0.79 *statement 0.12 *step 0.11
but+it *nothing 0.31
but+the *statement 0.17
button *step 0.35 =admin 0.39 =prompt 0.29 =reconnect 0.23 =sync-export 0.15 admin 0.39 click 0.3 go 0.21 not -0.19
button now 0.29 prompt 0.29 reconnect 0.22 select 0.34 start -0.12 sync 0.25 when 0.35 xero -0.31 you 0.12
by+hand =integration -0.16 =manual 0.12 =map -0.24 account -0.22 ask -0.11 integr -0.16 manual 0.11 map -0.24
by+hand set -0.17
by+itself *nothing 0.14 =contact -0.17 again 0.18 contact 0.12 export 0.12 you -0.14
by+the *nothing 0.31
call *nothing -0.17 *statement -0.18 *step 0.1 =account 0.31 =authorize 0.14 =integration 0.1 =outage 0.15 =token 0.16
call admin -0.11 anywher 0.14 api -0.17 author 0.12 confirm 0.14 down 0.14 has -0.19 id 0.17 integr 0.1 like 0.18
call look 0.29 outag 0.14 partner 0.14 send -0.13 their 0.14 token 0.16 utc 0.18 write 0.15 your -0.14
can *escalation -0.26 *nothing 0.25 *question -0.1 *statement -0.16
can+@ *nothing 0.2
can+i *escalation -0.13 *nothing -0.14 *statement -0.17
can+it *nothing -0.2 *statement 0.16
can+someon *nothing 0.1
can+the *nothing 0.46
can+two *nothing 0.19
can+we *escalation -0.15
can+you *statement -0.13
cant *escalation -0.2 *statement 0.24 *step -0.23
cant+be *statement 0.15
cap xero 0.14
case *nothing 0.18
categori *statement 0.13 =adjust -0.11 =error 0.12 =permission 0.13 =setup 0.3 =tax 0.28 categori 0.28 configur 0.3
categori doe -0.12 edit -0.11 error 0.12 go -0.11 itself -0.11 not 0.19 permiss 0.13 problem 0.14 report -0.11
categori set -0.1 solv -0.11 tax 0.28
chang *statement -0.11 =adjust 0.18 =connect -0.13 =contact 0.19 =duplicate -0.21 =integration -0.22 =map -0.25
chang =menu -0.27 =mismatch -0.12 =name -0.11 =nothing 0.14 =prompt -0.16 =reconnect -0.16 =reference-number 0.17
chang =remap 0.15 =retry -0.27 =tax 0.1 =workspace -0.12 account -0.25 admin -0.11 after 0.13 all -0.24 although -0.14
chang anoth -0.15 articl -0.31 ask 0.16 befor 0.22 both -0.15 can -0.11 categori 0.2 caus -0.15 chang 0.26 check -0.13
chang click -0.17 code -0.21 connect -0.12 doe -0.13 entir 0.17 export -0.21 from -0.25 go -0.19 has 0.15 have -0.2
chang integr -0.2 into -0.2 issu -0.17 itself 0.19 look -0.23 make 0.13 map 0.1 may -0.27 messag -0.31 name -0.11
chang need -0.12 new 0.14 noth 0.14 onc -0.14 one -0.3 open 0.12 page -0.11 permiss 0.13 post 0.28 problem 0.15
chang prompt -0.16 rate -0.11 re 0.17 reauthor -0.12 reconnect -0.1 record 0.16 refer 0.17 report -0.14 resolv 0.15
chang retri -0.11 select -0.15 send 0.18 set -0.25 should -0.11 so 0.26 status -0.13 step -0.16 supplier 0.15
chang tab -0.21 them 0.16 there -0.18 these -0.13 through 0.27 typic -0.13 up -0.13 updat 0.27 use -0.22 usual 0.17
chang what -0.24 when -0.11 while -0.13 workspac -0.12 xero -0.12 you 0.15 your -0.38
chang+it *nothing -0.31 *statement -0.16 *step 0.16 =contact 0.12 =remap 0.11 after 0.11 again 0.21 ask 0.23 map 0.15
chang+it open 0.17 re 0.18 supplier 0.12 them 0.18
chang+our chang 0.12
chang+someth =error 0.12 error 0.12
chang+the *escalation -0.16 =error -0.11 =organization 0.17 =setup 0.14 =sync-export -0.16 =tax 0.11 =unlink 0.13
chang+the account -0.17 although -0.11 categori 0.14 configur 0.17 continu -0.14 correct 0.15 error -0.11 export -0.12
chang+the first 0.22 from -0.26 has 0.23 itself 0.14 may -0.11 meant 0.15 messag -0.1 organiz 0.17 problem 0.14
chang+the realli 0.15 same 0.14 say 0.12 set -0.13 so 0.18 tax 0.17 unlink 0.13
chap was 0.13
charg *nothing 0.51
chart *nothing -0.23 =chart-of-accounts 0.11 =map 0.2 chart 0.11 map 0.19 no 0.14 tab -0.17
chat *nothing 0.11 =menu 0.24 =reference-number 0.24 bot 0.24 bottom 0.22 code 0.24 concierg 0.22 go 0.13 left 0.24
chat mobil 0.24 navig 0.24 not 0.19 refer 0.24 start 0.24 tab 0.24 tap 0.24 web 0.24
check *statement -0.18 =account 0.26 =authorize 0.11 =error -0.16 =fail -0.12 =sync-export -0.16 account 0.23
check been 0.16 check 0.38 client -0.1 each 0.37 error -0.16 export -0.13 fail -0.12 has 0.21 if -0.11 make 0.31
check may -0.11 need 0.36 not 0.14 other 0.28 portal -0.1 sure 0.31 tax 0.16 through -0.13 too 0.36 what -0.19
cheer *nothing 0.56
choos *step 0.18 =account 0.16 account 0.15 select 0.51 you 0.14
claim *statement 0.11 =adjust 0.35 doe 0.27 edit 0.31 itself 0.31 not 0.18 problem 0.12 report 0.15 so 0.29 solv 0.31
clash =duplicate 0.14 alreadi 0.13 each 0.11 exist 0.11
click *nothing -0.74 *statement -0.15 *step 0.33 =disconnect -0.15 =expire 0.13 =reconnect 0.29 =revoke -0.11
click access -0.11 ask -0.12 bottom 0.23 click 0.2 expir 0.16 into -0.15 let -0.13 longer -0.11 look 0.36 no -0.11
click onc 0.12 page 0.24 re 0.14 reconnect 0.13 revok -0.11 select 0.24 so -0.15 somebodi -0.1 status 0.16 still 0.16
click tab 0.27 was 0.28 what -0.15 xero 0.19 your -0.11
client *escalation -0.26 *nothing 0.27 *step -0.13 =account 0.15 =cannot -0.15 =contact -0.43 =disconnect -0.19
client =revoke -0.16 =token -0.23 app 0.11 cannot -0.15 client -0.13 contact -0.36 do -0.1 go -0.12 if -0.11
client longer -0.15 need 0.26 no -0.2 not -0.25 portal -0.13 revok -0.16 support -0.33 there 0.2 through -0.21
client token -0.23 what -0.18 xero 0.14 your -0.18
client+have # 0.14 *step 0.14 =reconnect 0.16 =sync-export 0.14 check 0.13 if 0.16 like 0.14 re 0.16 sync 0.1 utc 0.14
client+have when 0.14
client+portal *nothing 0.15
close *nothing 0.34
club *nothing 0.23
code *statement -0.33 =account 0.21 =account-code 0.15 =integration -0.2 =menu -0.22 =missing -0.21 =payment 0.12
code =refresh 0.12 =support -0.22 =sync-export -0.15 =three-digit 0.14 =transaction -0.13 =where-find -0.11
code account 0.3 admin -0.33 advanc -0.22 after -0.3 again -0.13 check 0.33 contact -0.15 continu -0.3 data 0.12
code digit 0.14 doe -0.12 enter 0.14 general 0.14 gl 0.14 go -0.17 id 0.24 ledger 0.14 mean -0.2 menu -0.18
code messag 0.22 need 0.3 not -0.14 page 0.11 payment 0.12 plugin -0.11 refresh 0.12 say -0.28 still 0.16 tab -0.21
code team -0.2 their 0.17 these -0.38 transact -0.13 tri -0.11 where -0.11 xero -0.19 yet 0.14 you -0.13
code+in code 0.11 send 0.15 untick 0.18
code+on *nothing 0.27
coffe *nothing 0.23
come *nothing -0.29 =account -0.33 =admin 0.13 =authorize 0.14 =error -0.22 =fail -0.13 =integration 0.33
come =nothing -0.13 =period 0.16 =reconnect 0.14 =revoke 0.13 =sync-export 0.22 access 0.16 account -0.41 activ 0.16
come admin 0.16 again 0.2 api -0.11 ask 0.1 author 0.14 been -0.14 between -0.11 check 0.12 connect -0.1
come correspond 0.17 do -0.26 doe 0.17 down -0.2 error -0.22 follow 0.13 has -0.4 header 0.2 id 0.12 integr 0.33
come need -0.19 not 0.15 one -0.12 page -0.22 reconnect 0.13 revok 0.13 somebodi 0.14 start -0.15 stay 0.17 step 0.15
come sync 0.14 them 0.1 then 0.13 there -0.14 they -0.23 through 0.31 two -0.14 usual 0.22 was 0.15 when 0.2
come xero -0.11 you -0.12 your -0.34
come+back *statement 0.11 =integration 0.26 integr 0.26 so 0.17
come+in *nothing 0.19
come+off first 0.13
comma =delete 0.1 =stray-character 0.1 all 0.1 charact 0.1 comma 0.1 other 0.1 part 0.1 remov 0.1 space 0.1
compani *statement 0.11 =map 0.24 all 0.22 code 0.12 everi 0.2 map 0.24 must 0.23 stay -0.11 there 0.12 under 0.24
compar compar 0.22 xero 0.12
complet *escalation 0.11 =complete 0.12 =error 0.11 =invalid 0.12 =map -0.11 =support 0.13 =transaction 0.11
complet after 0.11 complet 0.12 contact 0.13 continu 0.11 error 0.11 if 0.13 invalid 0.12 map -0.12 step 0.11
complet support 0.13 team 0.13 these 0.11 transact 0.11 you -0.1
concierg *statement -0.18 =adjust -0.14 =authenticate -0.14 =authorize -0.14 =disconnect -0.14 =expire -0.14
concierg =fail -0.13 =organization -0.14 =outage -0.13 =permission -0.14 =prompt -0.17 =setup -0.16 =sync-export -0.14
concierg =tax -0.16 =transaction -0.18 authent -0.14 author -0.14 between -0.22 categori -0.16 caus -0.14 chang -0.14
concierg common -0.14 communic -0.14 configur -0.16 disconnect -0.14 disrupt -0.13 doe -0.15 edit -0.14 expir -0.14
concierg export -0.1 fail -0.13 from -0.18 interrupt -0.14 itself -0.14 keep -0.18 now -0.12 organiz -0.14
concierg permiss -0.14 problem -0.2 prompt -0.17 reauthor -0.17 report -0.19 servic -0.14 so -0.14 solv -0.14
concierg sync -0.17 tax -0.16 time -0.14 transact -0.18 two -0.14 usual -0.14 xero -0.14 your -0.13
configur *nothing 0.1
connect *escalation 0.15 *step 0.21 =admin -0.13 =authenticate 0.29 =cannot 0.13 =connect 0.27 =error -0.17
connect =permission 0.29 =prompt 0.14 admin -0.16 articl -0.11 author -0.21 been 0.11 between 0.12 cannot 0.13
connect check 0.22 connect 0.16 contact 0.15 do -0.13 error -0.16 have -0.12 if 0.18 issu -0.11 messag -0.15
connect need -0.11 onc 0.17 prompt 0.14 reauthor 0.11 reconnect 0.17 send -0.21 should 0.17 status -0.13 still 0.12
connect support 0.13 sync -0.11 then 0.15 there -0.1 they -0.13 true 0.39 you 0.16 your -0.12
contact # 0.19 *escalation 0.16 *statement -0.25 =contact 0.18 =delete 0.12 =email -0.12 =retry -0.13 =search 0.19
contact =sync-export 0.14 although 0.18 been 0.24 bodi 0.22 contact 0.15 each 0.11 email -0.12 first 0.18 go -0.18
contact how -0.43 if 0.15 may -0.14 messag 0.14 not -0.11 page -0.2 say -0.18 send -0.14 support 0.25 sync 0.13
contact them 0.1 type 0.23 which 0.3 you 0.29 your -0.14
correct *nothing -0.49 *step 0.16 =adjust 0.3 =error -0.16 =sync-export 0.31 adjust 0.15 again 0.38 check 0.11
correct error -0.16 export 0.33 from 0.2 has -0.12 if -0.13 make 0.19 not 0.19 open 0.31 xero -0.24 your 0.27
correct+it *step 0.11 =sync-export 0.22 again 0.22 export 0.22 from 0.22
cost *nothing 0.58
cost+extra *nothing 0.18
could *escalation -0.22 *statement 0.17
could+that *escalation 0.23 *statement 0.16 *step 0.11
count *nothing -0.26 *statement 0.12 =exceed 0.12 =five-thousand 0.1 =transaction 0.2 all 0.18 exceed 0.12 has -0.13
count have 0.12 not 0.11 other 0.28 record 0.12 request 0.1 sync 0.13 there 0.1 transact 0.2 updat 0.34 xero 0.13
countri *escalation 0.1 =support 0.1 although 0.1 continu 0.1 fit 0.1 support 0.1 team 0.1
credit *nothing -0.3 *statement -0.1 =account -0.31 =invoice 0.11 =retry 0.11 been -0.11 between -0.15 connect -0.14
credit correct -0.38 end -0.13 first 0.17 from 0.13 invoic 0.11 no 0.17 open -0.16 post 0.14 repost 0.11 through -0.13
credit unlink 0.22 what -0.12 xero -0.13
credit+note alreadi -0.1 been -0.11
cross *nothing 0.16
csv *nothing 0.21
cure there 0.19
currenc *nothing 0.27
custom =delete -0.2 =search 0.12 =support -0.11 again 0.11 begin -0.12 both 0.13 choos -0.16 enough -0.12 from -0.18
custom if -0.12 nor -0.18 one -0.22 open -0.21 remov -0.16 say -0.2 send 0.14 suit -0.12 support -0.11 team -0.11
custom two -0.11 untick 0.21 whether -0.12
custom+code untick 0.1
custom+in *nothing 0.29
custom+onli *statement 0.2 =format 0.12 =invalid 0.2 format 0.12 has 0.12 not 0.19 valid 0.12 whose 0.2
cut *statement 0.11 =connect 0.18 alon 0.2 between 0.25 connect 0.2 end 0.26 particular 0.2
dan open 0.14
dank *nothing 0.36
das *statement 0.15 =error 0.2 =sync-export 0.14 befor 0.14 error 0.2 export 0.16 if 0.1 one 0.18 xero 0.13
data *nothing 0.23
date =contact -0.1 =error -0.14 =expire 0.11 =retry -0.26 =sync-export -0.13 =transaction -0.1 after -0.16 again -0.21
date articl -0.16 close -0.15 error -0.17 expir 0.13 flow 0.1 from 0.16 has 0.11 have -0.15 past -0.11 re 0.1
date right -0.17 say -0.18 set 0.34 slip -0.15 transact -0.1 trigger 0.1 up -0.16 utc 0.35 xero -0.14
date+is time 0.27
dave *nothing 0.26
day *nothing 0.46 *step -0.34 =exceed 0.12 =five-thousand 0.15 =reset -0.14 =sync-export 0.1 =transaction 0.17
day again -0.21 exceed 0.12 export 0.15 from 0.13 has -0.2 record 0.1 request 0.15 reset -0.14 then -0.23
day transact 0.17 what -0.24 you 0.21
de export 0.12 page 0.18 say 0.11
dead *statement 0.21 =cannot 0.11
deal *nothing 0.29
deal+with *nothing 0.27
delet *escalation 0.2 *nothing 0.12 *step -0.24 =contact -0.19 =order-line -0.11 =remap -0.12 =required -0.12
delet =support 0.15 after 0.19 again -0.18 ask -0.13 been 0.13 besid -0.13 contact -0.27 continu 0.19 do 0.11
delet first 0.12 have 0.12 if 0.11 line -0.11 look -0.15 messag -0.13 neither -0.14 nor -0.14 other -0.14 re -0.13
delet remov -0.22 requir -0.13 resolv -0.14 say -0.12 step 0.17 support 0.15 team 0.15 them -0.2 there 0.15 these 0.24
delet total -0.14 was 0.12 xero 0.13 you -0.22 your -0.12
delet+in *step 0.12 =delete 0.11 =map 0.12 =retry 0.15 delet 0.11 one 0.12 these 0.12
delet+it *step -0.12 no 0.1 there 0.11
delet+the *statement 0.13 =connect 0.25 =transaction 0.2 all 0.12 between 0.22 connect 0.25 do 0.13 transact 0.2
delet+the two -0.11
detail xero 0.12
did *escalation 0.26 *statement 0.16 *step -0.29
did+a *statement 0.21
did+it *statement 0.12
did+that *nothing 0.43
did+the *nothing 0.13
did+you *nothing 0.28
didnt again 0.22 been -0.27 has -0.24 have -0.19 not -0.1 there -0.11 was 0.21 you -0.12
die =map 0.13 map 0.12 these 0.19
differ *escalation 0.17 *step -0.13 =map -0.13 =mismatch 0.14 =missing -0.11 =search 0.13 articl -0.19 ask -0.19
differ but 0.18 contact 0.23 do 0.14 each 0.2 exist -0.14 has 0.27 look 0.11 map -0.13 match 0.14 messag -0.2
differ page -0.18 same 0.12 so 0.17 speak -0.11 support 0.16 there -0.1 uniqu 0.1 updat 0.14 when 0.1 you -0.11
digit # 0.11 =account-code 0.1 =three-digit 0.11 digit 0.11 enter 0.11 general 0.11 gl 0.11 ledger 0.11 none 0.1
digit yet 0.11
disconnect *nothing 0.28
discount *step 0.12 =payment 0.32
do *escalation -0.19 *statement -0.43
do+@ *nothing 0.23
do+both articl 0.15 begin 0.15 choos 0.15 doe 0.15 enough 0.15 nor 0.15 one 0.15 say 0.15 suit 0.15 two 0.11
do+both whether 0.15 which 0.15
do+i *nothing -0.82 *statement -0.48 *step 0.35
do+it *escalation -0.25 *nothing 0.13 *statement 0.17
do+other *nothing 0.5
do+the *escalation -0.19 *statement -0.21
do+this *nothing -0.13 *statement 0.32
do+we *nothing 0.29 *statement -0.34
do+you *nothing 0.42 *statement -0.13
doe *escalation -0.6 *nothing 0.25 *question 0.23 *statement -0.18
doe+@ *nothing 0.27
doe+it *escalation -0.34 *nothing -0.25 *step 0.1
doe+noth *escalation 0.11 =contact 0.11 =error 0.11 back 0.11 cannot 0.11 come 0.11 contact 0.11 error 0.11 if 0.11
doe+noth support 0.11 you 0.11
doe+our *nothing 0.28
doe+that *escalation -0.12
doe+the *escalation -0.21 *nothing 0.2 *statement -0.44
doe+xero *nothing 0.17 =integration 0.22 integr 0.22
doesnt *nothing -0.12
done *escalation -0.2 *nothing 0.16 *statement -0.11
dont *escalation -0.16 *nothing 0.24 *statement -0.12
dont+have *nothing -0.17
down # 0.28 *nothing -0.11 =authenticate 0.1 =expire 0.1 =integration -0.13 =outage 0.15 =permission 0.1 all 0.15
down authent 0.1 becaus 0.13 been 0.15 bottom 0.16 communic 0.1 disrupt 0.1 expir 0.1 first 0.24 have -0.19
down integr -0.13 interrupt 0.1 look 0.32 noth 0.18 page 0.12 permiss 0.1 say 0.21 send -0.1 servic 0.1 so 0.1
down time 0.1 when 0.13 while -0.13 xero 0.11 your 0.28
drop =disconnect 0.12 =revoke 0.15 disconnect 0.12 revok 0.15 was 0.11
duplic do 0.13
e *escalation 0.16 *statement 0.18 =reconnect 0.1 =sync-export 0.19 again 0.16 all 0.22 articl 0.12 been 0.12
e caus 0.22 export 0.19 from 0.14 reconnect 0.1 there 0.22 xero 0.15 you 0.13
each *nothing 0.22
earlier *nothing 0.18
eat *nothing 0.13
edit *nothing -0.12 =account -0.18 =adjust 0.13 =unlink 0.11 alreadi 0.1 befor 0.11 first 0.13 open 0.29 through 0.12
edit unlink 0.11 you 0.13 your -0.12
edit+the =integration 0.11 account 0.1 integr 0.1 your -0.17
eleven *nothing 0.37
els *escalation 0.24 *nothing -0.2 =authorize 0.22 =contact 0.12 =disconnect -0.19 =fail -0.12 =integration 0.16
els after 0.15 ask -0.17 authent -0.13 author 0.2 bot 0.1 can 0.31 connect 0.1 contact 0.2 fail -0.12 if 0.18
els integr 0.16 left 0.1 log 0.12 may 0.16 mean 0.12 messag -0.11 mobil 0.1 navig 0.1 need -0.14 not 0.11 own 0.12
els set -0.21 so -0.14 start 0.1 still 0.25 support 0.14 tap 0.1 then 0.24 two 0.23 web 0.1 which 0.1 wrong 0.14
els xero -0.11 your -0.16
email *escalation -0.1 *nothing 0.16 *step -0.2 =address -0.14 =complete 0.13 =delete -0.19 =error -0.11 =invalid 0.13
email =log -0.11 =missing 0.16 =retry -0.1 =sync-export -0.12 activ -0.11 although -0.13 appropri -0.1 belong -0.11
email complet 0.13 data -0.14 duplic -0.13 each 0.14 error -0.11 first -0.16 itself 0.1 keep -0.16 log -0.11
email longer -0.11 miss 0.14 need -0.15 other -0.15 post -0.19 remov -0.19 settl -0.16 stay -0.16 support -0.11
email too 0.15 uniqu 0.11 updat -0.1 verifi -0.13 want 0.15 which -0.2 whoever -0.16 xero -0.1
enabl *nothing 0.22
end *escalation -0.14 *nothing -0.4 =admin 0.17 =disconnect 0.13 =error -0.15 admin 0.23 again 0.11 ask -0.22
end disconnect 0.13 error -0.15 go 0.22 may 0.16 no 0.14 page 0.13 same 0.13 send 0.14
english *statement 0.14 what 0.14
enough =sync-export 0.1 all 0.15 have 0.11 if -0.12 not 0.1 sync 0.1
enter from 0.22 instead 0.15 process 0.15 within 0.15
error *step -0.11 =contact -0.11 =map -0.12 =support 0.11 =transaction -0.23 articl 0.18 caus 0.12 continu 0.11
error from -0.17 into -0.14 messag 0.16 tab -0.12 team 0.11 there -0.13 transact -0.23 what -0.13 when -0.19
est *nothing 0.16
even =contact 0.2 you 0.11
everi *escalation 0.15 =account 0.15 =error 0.11 alreadi 0.11 ask 0.16 back 0.15 befor 0.26 bot 0.21 bottom 0.13
everi come 0.15 concierg 0.21 doe 0.15 error 0.11 find 0.18 go 0.14 has 0.13 left 0.21 map 0.16 mobil 0.21 must 0.21
everi navig 0.21 start 0.17 tab 0.16 tap 0.21 then 0.1 until 0.1 web 0.21 you 0.13
everybodi =map 0.11 can 0.12 integr 0.12 map 0.1 so 0.11 then 0.12
everyon *nothing 0.58
everyth # 0.18 =authorize 0.12 =integration -0.13 =organization 0.12 =outage 0.14 authent 0.13 author 0.11 can 0.12
everyth check 0.17 do -0.11 if 0.17 integr -0.13 like 0.15 messag -0.28 organiz 0.12 status -0.24 utc 0.2 when 0.22
everyth you -0.1
exact *nothing -0.19 *statement 0.11 =connect 0.15 =sync-export 0.13 anoth 0.19 articl 0.25 count 0.15 no 0.11
exact place 0.15 there 0.2 what 0.12 xero 0.2 your 0.21
exact+# anoth 0.15 articl 0.15 count 0.15 place 0.15 what 0.15
exampl *escalation 0.24 =error 0.24 =support 0.24 after 0.24 contact 0.11 continu 0.24 error 0.24 if 0.2 step 0.23
exampl support 0.24 team 0.24 these 0.24
excel *nothing 0.42
expir *nothing 0.11 =authorize -0.1 =disconnect -0.13 =sync-export -0.11 admin -0.19 author -0.1 disconnect -0.13
expir issu 0.21 may -0.11 past -0.11 set -0.11 sync -0.11 time -0.12 verifi -0.11 you -0.21
expiri # 0.11 like 0.12 look 0.12 respons 0.12 utc 0.12
export *nothing 0.36 *statement -0.2 *step -0.23 =account -0.2 =adjust -0.19 =admin -0.14 =delete 0.13 =error 0.23
export =map 0.17 =nothing 0.11 =permission 0.24 =prompt -0.19 =retry 0.11 =setup 0.16 =sync-export -0.14 admin -0.14
export affect 0.16 articl -0.14 ask -0.21 configur 0.16 continu 0.2 delet 0.13 do 0.21 doe -0.14 edit -0.18 error 0.23
export first 0.17 from -0.15 go -0.11 item 0.18 itself -0.17 leav 0.21 link 0.14 messag -0.13 noth 0.11 one 0.13
export page -0.1 permiss 0.24 prompt -0.19 reauthent 0.1 reauthor -0.13 resolv 0.15 save -0.26 say -0.28 send -0.19
export solv -0.18 step 0.14 still -0.23 sync -0.15 them -0.17 there -0.24 these 0.37 they 0.21 time -0.16 two -0.17
export until 0.16 up -0.21 was 0.1 what -0.13 xero -0.15 your -0.19
extra *nothing 0.32
fail *escalation 0.32 *statement -0.31 =account 0.12 =authorize -0.22 =chart-of-accounts -0.1 =complete -0.12
fail =connect -0.14 =error 0.1 =fail 0.14 =invalid -0.1 =log -0.14 =map -0.16 =menu -0.33 =outage -0.14
fail =reference-number -0.11 =retry 0.22 =search -0.22 =setup -0.2 =token -0.19 account 0.18 affect -0.2 again 0.11
fail all -0.3 although 0.28 ask -0.25 author -0.22 befor 0.2 bottom -0.19 cannot 0.13 chart -0.1 click -0.18
fail compar -0.15 complet -0.12 configur -0.17 connect -0.13 contact 0.2 doe -0.42 down -0.29 each -0.15 everi 0.2
fail fail 0.19 find -0.16 if 0.13 keep -0.15 list -0.18 log -0.15 may -0.2 menu -0.22 messag 0.13 not -0.24 now -0.17
fail onc -0.23 one -0.29 re 0.14 record -0.1 refer -0.11 say -0.13 set -0.19 so -0.38 start -0.27 stay -0.16
fail support 0.21 sync 0.12 tab -0.1 them -0.15 then -0.21 there -0.1 time -0.13 token -0.19 until -0.2 utc -0.17
fail verifi 0.14 want -0.19 when -0.12 whi 0.21 which -0.13 xero -0.29 you 0.13 your -0.19
fail+one # 0.19 *escalation 0.11 *step 0.14 =retry 0.12 =sync-export 0.18 bodi 0.19 bottom -0.16 do 0.1 if 0.11
fail+one messag 0.12 retri 0.1 so -0.18 sync 0.2 type 0.14 your -0.17
failur =error 0.16 error 0.15 one 0.19
far # 0.13 *nothing 0.29 *step -0.12 =date 0.12 all 0.11 date 0.12 day 0.12 first 0.11 grid 0.12 list 0.12 look 0.12
far newest 0.12 order 0.12 previous 0.12 sync 0.1 updat 0.12
far+back # 0.12 =date 0.12 =sync-export 0.12 all 0.11 date 0.12 day 0.12 grid 0.12 list 0.12 look 0.12 newest 0.12
far+back order 0.12 previous 0.12 sync 0.12 updat 0.12
fault *statement 0.18 may 0.22 there 0.15 xero 0.14 your 0.14
fee *nothing 0.15 =contact 0.11 alreadi 0.16 differ 0.11 doe 0.15 guid 0.11 how 0.15 if -0.11 put 0.11 right 0.11
fee say 0.17 they -0.11 what 0.1 when 0.11
feed *nothing 0.15
field =connect 0.19 =required 0.15 check 0.24 connect 0.18 field 0.15 requir 0.15 true 0.56
figur *step 0.18 =amount 0.1 compar 0.36 xero 0.18
file *nothing 0.11
find =error -0.13 =organization 0.1 =restore 0.12 =search 0.12 click -0.11 if -0.12 organiz 0.1 page 0.13 payment 0.13
find restor 0.12 select 0.12 set 0.11 step -0.16 these -0.14 what -0.14
find+out *nothing 0.23
fine *nothing 0.19 *step -0.14 =account 0.12 =admin 0.24 =disconnect 0.25 =manual 0.18 =permission 0.28 =revoke 0.15
fine =token 0.15 access 0.37 account 0.12 do 0.26 have 0.1 need 0.25 not -0.14 revok 0.15 sync -0.15 token 0.14
first *escalation -0.3 *nothing -0.25 *step 0.11 =connect -0.11 =contact 0.13 =credit-note 0.19 =menu 0.19
first =payment 0.21 =reconnect -0.12 =transaction -0.2 after -0.15 all -0.13 appli 0.11 been -0.19 bottom 0.34
first click 0.19 connect -0.12 contact 0.2 continu -0.19 credit 0.2 disconnect -0.11 first 0.47 from -0.2 if -0.23
first item 0.12 make -0.11 must 0.12 note 0.19 payment 0.2 reconnect -0.11 resolv 0.16 save 0.38 start 0.19
first support 0.21 sync -0.1 tab 0.31 these -0.15 they 0.11 transact -0.2 two -0.16 while -0.17 you -0.13 your -0.14
first+or *step 0.1 =error 0.11 click 0.14 error 0.11 first 0.13
fit *statement 0.13 xero 0.18
five *nothing 0.31
fix # 0.13 *escalation 0.11 *nothing -0.18 =adjust 0.17 =contact 0.14 =error 0.16 =integration 0.24 =required 0.23
fix =restore 0.12 account -0.15 after 0.16 articl -0.13 ask 0.43 can -0.15 caus -0.18 continu 0.14 creat -0.11
fix do -0.11 edit 0.11 error 0.16 export -0.11 find -0.17 has -0.11 integr 0.24 invalid 0.11 itself 0.13 list -0.1
fix match 0.1 need -0.1 no 0.2 other -0.2 post 0.22 purchas -0.1 restor 0.12 sale -0.11 say -0.13 so 0.36 solv 0.11
fix status -0.28 support 0.1 them 0.22 these 0.11 those 0.13 too -0.11 updat 0.34 you 0.12
fix+it ask 0.11 map 0.11 re 0.11 them 0.11 updat 0.21
for+# *nothing -0.2
for+a *nothing 0.38
for+an *nothing 0.17
for+both can 0.19 creat 0.14 if 0.1 one 0.14 xero 0.21 you 0.21
for+me *escalation 0.21 *nothing -0.21 *statement -0.13
for+our *nothing 0.16
for+sure has 0.12
for+that *nothing 0.42
for+the *nothing 0.5 *statement -0.17 *step -0.17
for+us *nothing -0.19
found # 0.11 *nothing 0.3 =account-code 0.14 =outage 0.11 =token -0.21 admin -0.19 anywher 0.1 ask 0.15 confirm 0.1
found down 0.1 issu 0.1 not -0.11 outag 0.1 partner 0.1 status 0.1 they 0.11 timestamp 0.1 write 0.1
found+it *nothing 0.14
four *nothing 0.19 =three-digit 0.17 digit 0.17 enter 0.17 general 0.17 gl 0.17 ledger 0.17 none 0.13 yet 0.17
freight *nothing 0.21
fresh =contact 0.17
friday *nothing 0.54
from *escalation -0.43 *nothing 0.26 *step -0.16
from+last *nothing 0.26
from+me *step 0.12
from+support *nothing 0.12
from+the *nothing 0.23
from+which from 0.11
from+xero *nothing 0.15
full *nothing 0.14 =error 0.12 =integration 0.13 error 0.12 if 0.14 integr 0.13
get *escalation -0.23
get+a *nothing 0.45
get+an *nothing 0.18
get+it *step 0.1
get+me *nothing 0.17
get+the *nothing -0.15 *statement 0.13
get+this *nothing 0.42
give administr 0.13 api 0.15 cannot 0.13 page 0.18 platform 0.13 status 0.12 sync -0.1
give+it =error 0.15 error 0.15
give+me *nothing 0.13
go # -0.12 *statement -0.21 =authenticate -0.14 =complete -0.13 =connect -0.1 =contact -0.18 =delete 0.2 =error -0.17
go =expire -0.1 =integration 0.1 =log -0.18 =login -0.1 =menu -0.36 =nothing 0.17 =outage 0.14 =period 0.33
go =permission -0.25 =prompt -0.17 =reference-number -0.26 =refresh -0.13 =retry 0.28 =search -0.32 =support 0.18
go =sync-export 0.11 =tax 0.15 =token -0.19 =transaction -0.14 activ 0.34 admin -0.14 affect 0.18 again 0.21 all 0.26
go anywher 0.11 ask 0.17 authent -0.15 back -0.2 can -0.13 categori 0.25 come -0.15 complet -0.13 configur 0.15
go confirm 0.11 credenti -0.12 custom -0.22 each 0.16 end -0.14 error -0.17 export 0.2 field -0.22 find -0.14
go from 0.12 go -0.21 has -0.3 have -0.13 if -0.21 integr 0.12 into -0.13 item 0.11 keep 0.15 leav -0.1 list 0.17
go log -0.28 must -0.15 noth 0.13 onc 0.33 open -0.15 origin -0.11 other 0.2 outag 0.11 partner 0.11 period 0.32
go permiss -0.26 problem 0.12 prompt -0.17 refer -0.26 refresh -0.13 remov 0.12 report 0.12 retri 0.14 say -0.16
go select -0.25 send 0.27 set -0.16 should 0.19 so 0.14 start -0.16 status 0.27 stay 0.39 tab -0.19 tax 0.11 team 0.18
go them -0.15 these 0.23 token -0.16 too 0.13 transact -0.14 type -0.16 typic -0.23 until 0.12 up -0.15 use -0.27
go when -0.24 work 0.14 write 0.11 you -0.19 your -0.23
go+alon export 0.12
go+by go -0.17 xero -0.17
go+over integr 0.11
go+to *escalation 0.11 *nothing 0.17 *step -0.15 =sync-export -0.11 messag 0.12 these 0.12
goe *nothing -0.23 *step 0.13 =payment 0.14 =sync-export 0.15 again 0.15 can 0.18 first 0.15 from 0.24 if -0.19
goe payment 0.14 previous 0.11 set 0.29 sinc 0.15 start 0.41 time 0.31 utc 0.27 xero -0.12
goe+in sinc 0.15
gone *nothing 0.13 =connect -0.13 =contact -0.13 =error -0.14 all 0.42 connect -0.12 contact -0.12 error -0.14
gone first 0.16 fix -0.21 from -0.23 if -0.3 link 0.11 list 0.43 look 0.21 order 0.25 so 0.15 sync 0.11 when -0.23
gone you -0.36
gone+through *nothing 0.14
good *nothing 0.42 *step -0.13 =token 0.15 contact -0.22 continu 0.16 step 0.1 these 0.13 token 0.17 what 0.3
good+for *nothing 0.16
got *nothing 0.33 *step -0.17
got+it *nothing 0.21
gracia *nothing 0.23
great *nothing 0.31
green *nothing 0.17 =fail 0.11 can 0.19 fail 0.11 go 0.13
gst *nothing 0.16
guid *statement 0.11
guy *nothing -0.1
had *nothing 0.27
haha *nothing 0.4
half *statement -0.13 not 0.24
half+a *nothing 0.32
half+of *step 0.16 not 0.28
hand *escalation 0.19 *nothing -0.1 =admin 0.11 =bank-account -0.11 =contact 0.13 =integration -0.12 =manual 0.16
hand =map -0.14 =nothing 0.13 =outage 0.13 =transaction 0.11 access 0.17 account -0.15 administr 0.11 anywher 0.13
hand api 0.11 bank -0.11 confirm 0.13 contact 0.13 down 0.13 find 0.22 how 0.11 id 0.11 if 0.14 integr -0.12 issu 0.13
hand know 0.27 manual 0.15 map -0.14 messag 0.13 need 0.22 noth 0.13 outag 0.13 page 0.13 partner 0.13 platform 0.11
hand put 0.11 set -0.13 status 0.14 support 0.17 their 0.13 these 0.28 they 0.13 timestamp 0.13 transact 0.11
hand verifi -0.11 was 0.12 whether 0.11 write 0.13 you 0.1
happen *nothing 0.24 *statement 0.1 *step -0.13 =archive 0.12 =map 0.12 archiv 0.12 been 0.23 have 0.15 longer 0.23
happen may 0.15 no 0.16 there 0.12
happen+to *nothing 0.18
happen+with *nothing 0.3
has *escalation -0.24
has+a *step 0.1
has+no *escalation 0.14
has+the *nothing 0.46
have *escalation -0.48 *question 0.19 *statement -0.12
have+a *nothing 0.45
have+no *escalation 0.23
have+one *statement 0.2
have+someon *nothing 0.2
have+the *nothing 0.19 *statement 0.1
have+to *escalation -0.26 *nothing -0.47 *step 0.24
havent *step 0.1
he *nothing 0.16
healthi *statement 0.14 =error 0.13 =fail 0.15 =sync-export 0.1 although 0.23 can 0.26 error 0.13 fail 0.15 go 0.26
healthi healthi 0.26 someth 0.26 status 0.18
help *escalation 0.17 *statement -0.13 *step -0.15 =adjust 0.13 =integration -0.14 =nothing 0.11 =organization 0.1
help =outage 0.12 articl 0.11 ask 0.11 can -0.14 click -0.11 connect -0.11 edit 0.11 have -0.1 integr -0.14
help itself 0.15 organiz 0.1 say 0.12 so -0.11 solv 0.11 status 0.12 support 0.1 sync -0.12 them 0.19 was -0.12
help xero -0.14
here *statement 0.17
hes *nothing 0.17
hide =chart-of-accounts 0.21 =menu 0.18 advanc 0.15 chart 0.21 menu 0.23
him *nothing -0.1 *statement -0.15 *step 0.13
his *nothing 0.52
histori *nothing 0.29
histori+of *nothing 0.1
hit *statement -0.11 =outage 0.11 =retry 0.24 all 0.19 been 0.14 befor 0.19 bottom 0.23 onc 0.26 page 0.25 send 0.11
hit should 0.26
hm *nothing 0.42 *step -0.25 =error -0.14 =sync-export -0.27 again -0.14 error -0.14 have 0.11 you -0.11
hold *nothing -0.14 *statement -0.11 compar 0.41 page 0.21
holiday *nothing 0.11
home *nothing 0.31
hook =map 0.18 map 0.14
hook+up =map 0.18 map 0.14
hour *nothing 0.72 doe 0.13 go 0.1
how *escalation -0.1 *question 0.13 =account 0.13 =account-code 0.14 =adjust -0.11 =authenticate -0.14
how =authorize -0.25 =bank-account 0.16 =cannot -0.31 =contact -0.2 =daily 0.23 =date -0.11 =exceed 0.16
how =five-thousand 0.13 =integration -0.1 =log -0.17 =map -0.49 =mismatch -0.21 =name 0.18 =nothing -0.13
how =organization -0.18 =outage -0.17 =payment -0.13 =reference-number -0.48 =refresh -0.2 =reset 0.15 =restore 0.19
how =retry -0.22 =search 0.43 =setup -0.2 =stuck 0.27 =tax-rate -0.15 =three-digit 0.21 =token -0.3 =wait 0.3
how about -0.14 access 0.18 account 0.14 administr -0.16 after -0.26 although -0.22 anoth -0.11 api -0.13 ask -0.2
how author -0.3 bank 0.16 bearer -0.2 befor -0.29 bot 0.19 both 0.11 bottom 0.32 cannot -0.28 caus -0.17 chang -0.18
how check 0.16 click -0.27 common -0.3 compar -0.12 configur -0.2 continu -0.19 correct 0.11 custom 0.24 daili 0.23
how digit 0.21 disconnect -0.12 doe 0.21 enabl -0.11 enter 0.21 exceed 0.16 extend -0.14 field -0.11 find -0.26
how first -0.31 from -0.12 general 0.21 gl 0.21 go -0.16 has 0.36 have 0.14 healthi -0.14 help 0.22 hour 0.15 how 0.25
how i 0.31 id -0.11 if -0.38 invalid -0.12 issu -0.11 item -0.27 keep -0.11 leav -0.18 ledger 0.21 list -0.13
how log -0.18 make -0.38 map -0.29 mean 0.17 mobil 0.19 more -0.36 name 0.18 navig 0.19 no -0.17 none 0.15 noth -0.12
how now -0.16 number -0.22 onc -0.16 one 0.1 onli -0.3 open -0.26 order -0.12 organiz -0.18 other -0.18 page 0.16
how payment -0.12 pend 0.27 period 0.18 permiss 0.15 platform -0.16 post 0.16 prepar -0.15 put 0.1 reconnect 0.11
how record -0.11 refer -0.48 refresh -0.2 report -0.11 request 0.12 reset 0.15 restor 0.19 resync -0.15 same 0.21
how see 0.2 select 0.16 send -0.18 set -0.12 so -0.21 someth -0.14 status -0.32 supplier 0.14 support -0.11 sure -0.16
how tap 0.19 tax -0.19 them -0.13 there -0.21 these -0.36 they -0.16 through 0.11 time -0.44 timestamp -0.13
how token -0.31 true 0.23 two 0.16 un 0.15 until -0.12 up -0.11 usual 0.34 verifi -0.23 wait 0.32 want -0.1 way 0.15
how web 0.19 what -0.11 which -0.26 while -0.25 work -0.14 xero -0.12 yes 0.23 yet 0.21 you -0.17 your -0.35
how+can *nothing 0.21
how+do *escalation -0.22 *nothing 0.25 *statement -0.21 *step -0.12 =contact -0.37 =error -0.14 =fail -0.1
how+do =integration -0.16 =map -0.18 =restore 0.12 =search 0.24 =sync-export -0.2 =token -0.11 =transaction -0.1
how+do again -0.23 bodi 0.13 check 0.15 connect 0.17 contact -0.23 down -0.11 error -0.14 export -0.16 how 0.21
how+do if -0.21 integr -0.16 make -0.11 no -0.14 not -0.11 one -0.16 open -0.16 page 0.32 restor 0.12 same 0.18
how+do say 0.28 status -0.12 supplier 0.13 support -0.22 sync -0.15 there -0.19 these -0.21 through -0.17 token -0.11
how+do transact -0.1 true 0.25 un 0.12
how+far # 0.12 =date 0.12 =sync-export 0.12 all 0.11 date 0.12 day 0.12 grid 0.12 list 0.12 look 0.12 newest 0.12
how+far order 0.12 previous 0.12 sync 0.12 updat 0.12
how+long *nothing 0.28 =daily 0.16 =reset 0.18 =wait 0.17 daili 0.16 has 0.17 hour 0.17 reset 0.18 then 0.24 wait 0.18
how+mani *nothing 0.11 =account-code 0.13 =bank-account 0.12 =exceed 0.15 =fail 0.12 =five-thousand 0.12
how+mani =three-digit 0.16 bank 0.12 digit 0.16 enter 0.16 exceed 0.15 fail 0.12 general 0.16 gl 0.16 ledger 0.16
how+mani none 0.12 page -0.11 record 0.1 request 0.13 yet 0.16
how+often *nothing 0.22
how+quick *nothing 0.18
how+to *escalation 0.26 =contact 0.27 =error 0.13 check 0.12 contact 0.15 do 0.16 error 0.13 guid 0.17 how 0.13
how+to if 0.17 need 0.26 put 0.12 right 0.14 say 0.12 support 0.26 what 0.14
how+will *step 0.1 set 0.14
human *nothing 0.12
i *escalation -0.22 *nothing -0.2 *question -0.54 *statement -0.4 *step 0.26
i+ask *nothing 0.17 these 0.1
i+can *nothing -0.1
i+chang # 0.11 *nothing -0.46 *step 0.18 =contact 0.12 =credit-note -0.13 =invalid 0.17 =organization 0.14
i+chang =payment -0.13 =setup 0.11 =unlink -0.1 configur 0.12 contact -0.1 credit -0.13 do -0.1 enabl 0.11
i+chang export -0.12 first -0.12 give 0.11 has 0.12 note -0.13 one -0.15 open 0.44 organiz 0.14 payment -0.13
i+chang record 0.12 so 0.2 supplier 0.26 they -0.12 time 0.11 unlink -0.1 updat 0.21
i+check account 0.1 been 0.11 check 0.12 need 0.23 not 0.13
i+choos *step 0.11 =account 0.14 account 0.12 select 0.42
i+click =reconnect 0.18
i+contact *step 0.13 =contact 0.13 contact 0.13 support 0.13
i+delet # 0.12 if 0.1 so 0.1 there 0.15 which 0.15
i+did *nothing 0.29
i+didnt *statement 0.16 again 0.16 connect 0.13 there 0.14 was 0.15
i+do *nothing -0.38 *statement 0.1
i+dont *nothing 0.38 *step -0.14
i+enter from 0.15 instead 0.15 process 0.15 within 0.15
i+find *nothing 0.11 =organization 0.1 if -0.12 organiz 0.1 set 0.14
i+fix =account 0.1 you -0.12
i+go =account 0.14 =contact 0.11 =error 0.1 account 0.12 error 0.1 not 0.25
i+have *escalation -0.14
i+hold compar 0.25
i+just *step 0.17
i+leav *nothing 0.15
i+look *nothing 0.12 *statement -0.13 =search 0.11 =sync-export -0.17 ani 0.16 export -0.12 from -0.15 if -0.11
i+look you -0.13
i+merg *nothing 0.16
i+need *escalation -0.13 *statement 0.13 *step -0.13 =support -0.12 can -0.11 code -0.18 continu -0.11 disconnect 0.17
i+need do -0.25 doe 0.11 from -0.11 if -0.12 may 0.11 need -0.23 one 0.13 say 0.11 select -0.18 team -0.12
i+not *step 0.12
i+open custom 0.12 open 0.26 supplier 0.12
i+press =delete 0.16 click 0.19 delet 0.16 remov 0.23 what -0.21 xero -0.23
i+put # 0.18 *nothing -0.27 =account-code 0.13 =address -0.11 =error 0.27 =nothing 0.26 =payment 0.15
i+put =three-digit 0.16 ask 0.35 code 0.13 digit 0.16 doe 0.15 enter 0.16 error 0.27 general 0.16 gl 0.16 go 0.11
i+put has 0.11 if 0.21 issu -0.1 ledger 0.16 messag 0.32 none 0.13 noth 0.22 open -0.2 say 0.1 still 0.12 xero 0.11
i+put yet 0.16 your 0.11
i+re *step 0.15 =sync-export 0.14 again 0.18 from 0.1
i+read =error 0.13 =log 0.11 error 0.12 log 0.15 messag 0.13 specif 0.11 through 0.11
i+reconnect *nothing 0.17
i+resend =sync-export 0.13
i+see *nothing -0.25 *statement -0.15 =account 0.2 =authenticate -0.18 =fail -0.14 =integration -0.16 =outage -0.12
i+see =permission -0.17 =restore -0.12 account 0.2 after -0.18 again 0.26 all 0.29 although 0.11 can -0.11 check 0.13
i+see connect 0.21 current 0.14 expir -0.12 export 0.13 fail -0.15 from 0.31 have -0.15 integr -0.16 left -0.2
i+see look 0.24 mean -0.16 not 0.12 now 0.12 open -0.12 page -0.12 restor -0.12 say -0.16 see 0.14 so -0.11
i+see status 0.19 tab -0.16 there -0.19 was -0.19 way 0.1 while -0.13 xero 0.17 you -0.13
i+send *nothing 0.27
i+set *nothing 0.21
i+take *nothing 0.21 *statement -0.24 account 0.11
i+tell say 0.15 when 0.16
i+think *nothing 0.34 one 0.17
i+turn *escalation 0.15 =error 0.1 ask 0.14 error 0.1 if 0.11 messag 0.14
i+type =account-code 0.11 =three-digit 0.14 digit 0.14 enter 0.14 general 0.14 gl 0.14 has 0.11 ledger 0.14 none 0.14
i+type yet 0.14
i+un *step 0.11 again 0.22
i+write =contact 0.17 =support 0.14 code 0.14 contact 0.2 support 0.13 xero -0.16 your 0.13
ich *nothing -0.16 *statement 0.14 =sync-export 0.11 befor 0.21 export 0.15 up 0.1
id *escalation -0.25 *nothing 0.43 *step -0.15 =error -0.22 contact -0.14 doe 0.16 error -0.22 if -0.2 support -0.2
id you -0.11
id+rather *nothing 0.27
idea *nothing 0.49
if *escalation -0.18 *nothing 0.19 *step -0.1
if+a *nothing 0.21
if+i *escalation -0.19 *nothing 0.12
if+it *nothing -0.33 *statement 0.17
if+the *nothing 0.12
ignor *nothing 0.28
ill *nothing 0.86
ill+tri *nothing 0.15
im *escalation -0.16 *nothing 0.31 *statement -0.15 *step -0.11
im+not *nothing 0.14 *statement -0.12
in+# *nothing 0.13
in+@ *escalation -0.12 =admin 0.27 =cannot 0.23 =error -0.11 =name -0.18 =retry 0.1 =sync-export -0.39 account -0.19
in+@ admin 0.28 again -0.37 articl 0.16 both 0.15 cannot 0.23 contact -0.16 custom 0.21 error -0.11 export -0.36
in+@ go 0.3 has -0.14 if -0.23 itself 0.22 look -0.27 messag -0.14 name -0.18 number -0.11 open 0.18 resolv 0.21
in+@ say -0.12 supplier 0.21 support -0.1 two -0.3 up -0.22 xero -0.27 you 0.13 your -0.11
in+a *nothing 0.39
in+account *nothing 0.19 =integration -0.17 =map -0.17 between -0.22 integr -0.17
in+again *step 0.15
in+it *step 0.23
in+march =account 0.11 have 0.12
in+may *nothing 0.35
in+the *nothing 0.11 *step -0.19
in+there *escalation -0.13 *nothing -0.31 *statement 0.2
in+what =sync-export 0.14 click 0.12 sync 0.15
in+which *step 0.13 entir 0.11 from 0.14 supplier 0.2
in+xero *nothing -0.4 *statement -0.18 *step 0.11 =account-code -0.12 =approve 0.14 =authorize 0.21 =automatic -0.15
in+xero =connect 0.11 =credit-note -0.14 =delete -0.1 =integration -0.17 =invalid -0.17 =invoice -0.12 =map -0.44
in+xero =menu 0.22 =name -0.14 =paid -0.14 =prompt -0.11 =refuse -0.13 =required -0.12 =restore 0.1 =setup 0.13
in+xero =sync-export 0.15 =tax 0.13 =tax-code -0.1 =token -0.22 =transaction -0.1 =wait 0.14 access -0.16
in+xero account -0.11 address 0.13 advanc -0.16 again 0.14 alreadi -0.14 also 0.23 amount -0.12 approv 0.14
in+xero author 0.21 automat -0.15 bearer -0.13 between -0.13 bodi -0.17 break -0.11 but -0.23 can 0.14 chang 0.13
in+xero compar -0.16 configur 0.14 contact -0.13 correct -0.17 correspond 0.14 creat 0.14 custom 0.17 data -0.16
in+xero differ -0.17 each -0.17 exist 0.19 first -0.19 from 0.16 go 0.12 guid -0.29 hand -0.15 integr -0.12
in+xero invalid -0.1 invoic -0.12 itself -0.11 left -0.12 link -0.11 map -0.17 mark -0.11 match 0.3 may -0.12
in+xero menu 0.18 messag -0.11 miss -0.13 more 0.12 name -0.14 necessarili -0.15 neither -0.1 new 0.19 nor -0.15
in+xero note -0.16 number 0.15 onc -0.18 one -0.14 onli -0.13 paid -0.14 previous -0.15 prompt -0.11 refus -0.13
in+xero report -0.29 restor 0.1 resum 0.13 retri -0.25 same -0.1 set -0.21 settl 0.1 sinc -0.18 singl -0.15 so 0.22
in+xero supplier 0.16 sure -0.16 system -0.17 tab 0.26 those -0.19 through 0.12 token -0.18 too -0.26 transact -0.1
in+xero type -0.14 unlink -0.28 untick 0.15 until -0.22 updat 0.2 use -0.1 uuid 0.13 valu 0.1 verifi -0.21 wait 0.15
in+xero want -0.1 what -0.12 when -0.28 while -0.17 whoever 0.1 will -0.15 within 0.13 work 0.16
info *statement 0.16 not 0.14
insid *statement 0.24 not 0.17 you 0.26
instead *step -0.1 =cannot 0.17 =contact -0.18 =error -0.18 =name 0.32 account -0.19 after -0.1 articl 0.12 can -0.17
instead cannot 0.17 contact -0.15 error -0.17 first 0.15 itself 0.19 messag 0.15 name 0.32 resolv 0.15 same 0.11
instead support -0.19 two 0.13
instead+of first 0.11
integr *nothing 0.13
into *statement -0.11 =contact -0.11 ask 0.11 if 0.2 one 0.36 open 0.63 was 0.18 xero 0.11 you -0.1
invoic *nothing 0.24 *statement -0.12 *step -0.31 =account -0.12 =cannot -0.15 =draft -0.18 =exceed -0.11
invoic =five-thousand -0.1 =invalid -0.18 =name -0.11 =setup -0.21 =unlink -0.15 again 0.14 alon -0.12 alreadi -0.17
invoic also 0.1 articl 0.14 ask -0.16 between -0.13 can 0.13 cannot -0.22 chang -0.15 code -0.14 continu -0.1
invoic creat 0.17 custom -0.1 do 0.19 draft -0.18 end -0.16 exceed -0.11 export 0.1 fed -0.15 if -0.22 invalid -0.14
invoic item 0.11 look -0.21 make -0.29 map -0.32 messag 0.12 name -0.11 neither 0.12 nor 0.12 open -0.17 other -0.22
invoic particular -0.12 remov -0.17 request -0.21 resolv -0.11 revert -0.1 send -0.18 set -0.14 status -0.11
invoic still 0.16 such -0.15 support -0.15 them -0.33 then 0.14 there -0.11 they 0.15 those -0.14 through -0.21
invoic two -0.16 unlink -0.16 usual -0.29 whether 0.11 work 0.12 xero -0.16
invoic+by *nothing 0.22
invoic+from *nothing 0.14
invoic+in *escalation 0.15 =account -0.21 between 0.15 connect 0.15 contact 0.14 end 0.12 if 0.12 neither 0.15
invoic+in nor 0.15 still 0.15 support 0.14 them -0.13
invoic+to *nothing 0.23
is+# *escalation 0.32 =contact 0.31 =error 0.22 contact 0.32 error 0.22 if 0.3 may 0.13 support 0.32
is+in *nothing -0.11
is+it *escalation -0.25 *nothing -0.89 *question 0.11 *statement 0.61 *step 0.13
is+map *escalation 0.18 =error 0.18 error 0.18 these 0.18
is+no *step 0.15
is+not *escalation 0.37 *step -0.1
is+on *nothing 0.28
is+that *nothing -0.52 *question 0.47 *statement 0.16
is+the *escalation -0.41 *nothing 0.11 *step -0.13
is+there *escalation -0.33 *nothing 0.41 *step -0.21
is+this *escalation 0.2 *statement 0.3
is+wrong not 0.14
isnt *escalation 0.17 *statement 0.13
it+# *step 0.11 from 0.15 guid -0.15 match 0.21 rate 0.13 still 0.11
it+a *nothing -0.36 *step 0.14
it+after *nothing 0.2
it+again *nothing -0.23 *statement 0.12 after 0.15
it+as *nothing 0.13
it+ask =reconnect 0.17 if 0.2 reconnect 0.17 xero 0.17 you 0.16
it+back *nothing -0.18 =connect 0.17 connect 0.14 re 0.12
it+be *escalation -0.14 *nothing -0.12 *statement 0.18 *step -0.13
it+come *statement 0.17 =integration 0.29 integr 0.29 so 0.22 xero 0.19
it+cost *nothing 0.21
it+delet *statement 0.11 so 0.11 xero 0.19
it+do *statement 0.29
it+empti *nothing 0.11
it+fail =error 0.11 again 0.12 error 0.1
it+from *statement 0.11
it+go =sync-export 0.16 again 0.17 contact 0.17 export 0.18
it+got *escalation 0.13
it+has *nothing 0.1
it+i *step 0.11
it+in *statement 0.12
it+is *escalation 0.26 *nothing -0.45 *step 0.12
it+just *statement 0.26
it+last when 0.18
it+link =connect 0.14 connect 0.14
it+off *nothing -0.16
it+on *nothing -0.15
it+onli =retry 0.12 do 0.11
it+or *step 0.13
it+our *statement 0.13
it+own =sync-export 0.31
it+pleas *step 0.13
it+right =error 0.15 =nothing 0.13 error 0.15 if 0.14 messag 0.13 noth 0.13 what 0.15 xero 0.11
it+run =token 0.1 token 0.11
it+safe *statement 0.13 articl 0.17 chang 0.1 say 0.17
it+say # 0.11 *statement 0.15 =admin 0.1 =invalid 0.15 =reset 0.13 =support 0.23 =sync-export 0.11 although 0.1
it+say api 0.12 ask 0.22 error 0.13 invalid 0.15 page 0.15 reset 0.13 say 0.17 set 0.16 support 0.1 team 0.2 them 0.2
it+say your 0.11
it+show *nothing 0.13
it+still *nothing 0.16
it+thank *nothing 0.1
it+the *nothing 0.13
it+up *escalation 0.29 *nothing -0.25
it+was *escalation -0.12 *statement 0.14 *step -0.11
it+way current 0.15 now 0.15 see 0.15 what 0.15
it+what *step 0.1 your 0.11
it+with *nothing 0.12
it+worth common 0.14 help 0.12 when 0.12
itself *escalation -0.21 *nothing -0.23 *statement -0.14 =contact -0.22 =error -0.17 =map 0.11 =name -0.2 =retry 0.13
itself again 0.48 ask -0.11 continu -0.1 do -0.13 error -0.17 export 0.21 from 0.18 go -0.15 has -0.19 have -0.14
itself if -0.24 make -0.11 name -0.2 say -0.12 send 0.21 support -0.14 they -0.15 two -0.11 what 0.11 you -0.24
ive =authorize 0.25 =integration 0.1 =refresh 0.18 =sync-export 0.1 ask 0.22 author 0.25 can 0.28 from 0.11
ive integr 0.11 map 0.21 not 0.13 refresh 0.18 resum 0.27 select 0.15 them 0.2 then 0.11 xero 0.13
journal *nothing 0.15
june *nothing 0.11
just *escalation -0.17 *nothing -0.38 *question -0.18 *statement 0.16 *step 0.14
just+chang *statement 0.11 =transaction 0.11 befor 0.26 transact 0.11 xero 0.17 you 0.18
just+delet # 0.11 =account 0.11 =adjust -0.12 =nothing 0.12 account 0.11 can 0.12 doe -0.12 noth 0.12
just+the *step 0.15
k *nothing 0.24
keep *nothing -0.11 *statement -0.19 =email 0.12 =expire 0.12 =integration -0.17 =map -0.29 =menu 0.15
keep =reference-number 0.16 =sync-export -0.16 =token 0.13 all 0.13 contact 0.31 email 0.12 expir 0.12 export -0.1
keep from 0.13 if 0.21 integr -0.17 keep 0.22 leav 0.34 not -0.13 number 0.12 one 0.32 onli 0.24 open 0.11 refer 0.16
keep them 0.11 token 0.13 want 0.44 was 0.16 when -0.28 xero -0.15 you 0.24 your -0.35
keep+the *nothing 0.28
kick =authenticate 0.12 =authorize 0.15 =disconnect 0.11 =fail 0.15 =organization 0.14 =outage 0.16 authent 0.16
kick author 0.1 check 0.1 disconnect 0.19 organiz 0.14 time 0.14
know =connect 0.16 =error -0.12 =reconnect -0.15 chang 0.17 check 0.17 connect 0.17 error -0.12 if -0.13 not 0.16
know through 0.12 true 0.41 usual 0.36 was 0.31 xero -0.12
la *escalation 0.13 *statement 0.26 again 0.23 export 0.17 from 0.16 has 0.28 not 0.21 support 0.11
laptop *nothing 0.4
last # 0.18 *statement -0.16 =fail -0.11 =map 0.31 =retry 0.14 account 0.13 after -0.13 again -0.12 ask -0.11
last can -0.24 check 0.11 contact -0.12 continu 0.12 do 0.12 doe -0.23 export -0.11 go -0.12 have 0.13 if -0.18
last last 0.19 like 0.18 map 0.23 messag -0.18 not -0.34 ran 0.19 send -0.15 status -0.13 they -0.17 two -0.13
last use 0.18 utc 0.18 when 0.31 you 0.17 your -0.15
last+month =map 0.18 map 0.11
last+night *nothing 0.16
last+thing *step 0.12
last+week *nothing 0.23
last+year *nothing 0.14 you 0.14
late *nothing 0.28
later *nothing 0.5
latest # 0.11 =date 0.11 date 0.11 day 0.11 first 0.11 grid 0.11 list 0.11 newest 0.11 order 0.11 previous 0.11
latest updat 0.11
law *nothing 0.39
le =archive 0.17 archiv 0.17 there 0.17
leav *nothing 0.22 =sync-export 0.2 so 0.3 xero -0.19
leav+it *nothing 0.18
ledger *statement 0.15 =account 0.21 =integration 0.15 integr 0.13 xero 0.21
left *escalation -0.11 *nothing -0.26 *statement -0.17 *step 0.19 =account -0.14 =admin 0.17 =fail -0.12
left =integration -0.2 =login 0.19 =menu -0.32 =reconnect 0.15 =setup 0.14 admin 0.18 all -0.1 bot -0.1 bottom 0.14
left can -0.15 click -0.16 concierg -0.1 credenti 0.15 doe -0.1 fail -0.13 has 0.16 if -0.19 integr -0.2 log 0.17
left map 0.1 mobil -0.1 navig -0.1 onc 0.3 origin 0.16 page 0.11 reconnect 0.15 select 0.26 should 0.15 so -0.15
left start -0.1 tab -0.11 tap -0.1 then 0.34 until -0.21 up 0.2 web -0.1 work 0.19
left+for onc 0.15 should 0.15 then 0.13 work 0.16
left+in *step 0.11 =admin 0.14 =connect 0.14 =login 0.19 =setup 0.19 =token 0.19 admin 0.14 connect 0.14 credenti 0.19
left+in log 0.19 origin 0.14 set 0.11 up 0.19 was 0.19
legend *nothing 0.13
let *nothing 0.13
let+me *nothing 0.18
letter *nothing 0.13 you 0.1
like *nothing 0.15 *statement -0.14 =authorize 0.13 =format 0.13 =integration -0.13 =organization 0.13
like =sync-export -0.1 account 0.1 anoth 0.17 author 0.1 doe -0.14 format 0.13 go -0.13 has 0.12 integr -0.12
like make 0.24 match 0.11 may 0.15 not -0.16 organiz 0.13 sure 0.23 than 0.13 there 0.25 xero -0.14 you -0.11
limit *nothing 0.44 *statement -0.19 *step -0.11 xero -0.17
line # -0.11 *step -0.12 =account -0.15 =connect 0.18 =error 0.16 =multiple 0.21 =nothing -0.11 =payment -0.1
line =reference-number -0.12 =revoke 0.17 =sales-order 0.16 ask 0.1 bot -0.12 can -0.15 chang -0.1 code 0.16
line concierg -0.13 connect 0.18 credit 0.2 edit 0.16 error 0.16 go 0.15 grid -0.11 have 0.12 if 0.13 into 0.12
line issu 0.17 left -0.12 let 0.14 mobil -0.12 navig -0.12 noth -0.11 one -0.16 onli -0.23 order 0.13 problem 0.12
line refer -0.12 report 0.13 revok 0.17 sale 0.11 same 0.2 select -0.15 set -0.12 sever 0.21 so 0.24 solv 0.16
line sum -0.13 tab -0.14 tap -0.12 was 0.15 web -0.12 whole 0.2 you -0.12 your 0.23
line+is =contact 0.19
link *nothing -0.23 =connect 0.3 =error -0.13 =integration -0.28 =support 0.26 anoth 0.14 between -0.22 connect 0.38
link error -0.13 integr -0.28 left 0.19 map -0.14 open 0.14 re -0.12 send 0.28 so 0.17 status 0.11 support 0.21
link sync -0.16 team 0.25 url 0.23
list # 0.11 *nothing 0.15 *statement -0.34 =account 0.1 =chart-of-accounts 0.53 =menu 0.29 advanc 0.29 all -0.12
list chart 0.53 click 0.11 look 0.11 menu 0.3 page 0.19 xero -0.2
live *nothing 0.27
local # 0.26 =sync-export 0.11 last 0.22 like 0.3 ran 0.22 utc 0.3 when 0.26
local+or # 0.22 last 0.22 like 0.22 ran 0.22 utc 0.22 when 0.22
lock *step -0.17 =account -0.14 =error -0.11 =retry -0.13 =support -0.13 =unlock -0.13 account -0.14 again -0.13
lock although -0.13 articl -0.11 can 0.12 continu -0.11 error -0.11 go -0.13 have -0.15 team -0.13 unlock -0.13
lock what -0.14 your -0.16
lock+date =account 0.18 account 0.18 go 0.18 your 0.18
log *nothing -0.19 =authorize 0.14 =error -0.14 =integration 0.14 =invalid 0.14 =reconnect 0.13 =sync-export 0.15
log =unauthorized 0.14 author 0.14 if -0.1 integr 0.14 invalid 0.14 messag 0.25 sync 0.2 then 0.29 you -0.14
log+in *step 0.1 =authorize 0.16 =integration 0.1 =sync-export 0.15 author 0.16 if 0.27 integr 0.1 messag 0.1
log+in sync 0.18 then 0.16 you -0.12
login *escalation -0.1 *nothing 0.26 *question 0.16 *statement -0.12 =admin 0.14 =authorize -0.14 =error -0.11
login =integration -0.13 =login 0.13 =permission 0.13 =retry -0.14 access 0.16 admin 0.15 author -0.15 bottom -0.19
login concierg -0.12 configur -0.11 credenti 0.12 do 0.14 error -0.12 have 0.14 i 0.16 if -0.23 integr -0.13 may -0.1
login messag -0.1 must 0.16 need 0.15 not -0.14 onc -0.11 origin 0.18 permiss 0.13 report -0.11 retri -0.13
login select -0.17 these -0.1 token -0.15 up 0.13 use 0.16 while -0.1 yes 0.16 your -0.19
lol *nothing 0.46
long *escalation -0.14 *nothing 0.38 *statement -0.25 =daily 0.16 =error -0.2 =payment 0.13 =reset 0.18
long =three-digit 0.16 =wait 0.17 daili 0.16 digit 0.16 enter 0.16 error -0.22 general 0.16 gl 0.16 has 0.22 hour 0.17
long if -0.21 ledger 0.16 payment 0.13 reset 0.18 support 0.15 then 0.22 wait 0.18 xero -0.31 yet 0.16
long+doe *nothing 0.13
long+is *nothing 0.2
look # -0.17 *escalation 0.13 *nothing -0.27 *statement -0.18 =account-code 0.11 =address 0.12 =connect -0.15
look =format 0.15 =integration -0.11 =menu -0.15 =missing 0.14 =reconnect -0.11 =reference-number -0.12
look =sync-export -0.32 account 0.21 address 0.18 again -0.13 all -0.12 ani 0.22 chang -0.11 check 0.24 choos -0.12
look click -0.15 code 0.2 connect -0.2 field 0.11 format 0.15 go -0.18 has 0.2 how -0.17 integr -0.1 link -0.2
look look 0.15 make 0.11 miss 0.14 neither 0.11 not -0.17 number 0.13 one -0.16 onli 0.14 record 0.13 refer -0.12
look right 0.11 say -0.4 send 0.21 status -0.12 step 0.11 support 0.14 sure 0.13 sync -0.23 tab -0.21 them -0.12
look there -0.17 these 0.17 those -0.11 two -0.2 untick 0.24 want -0.17 was -0.33 whether 0.31 while -0.23 xero 0.28
look your -0.29
look+at code 0.14 not -0.11 status 0.13 xero 0.15 you 0.15
look+for *statement -0.21 *step 0.12 =contact -0.11 ani 0.24 check 0.25 have 0.17 if -0.13 look 0.13 you -0.14
look+like =format 0.13 format 0.13 match 0.11
lost =account 0.13 account 0.13 go 0.15
lot *escalation 0.16 *nothing -0.22 =contact 0.12 support 0.13 you 0.27
luck *escalation 0.23 =contact 0.25 =error 0.14 after 0.13 code 0.16 contact 0.13 continu 0.13 error 0.14 if 0.19
luck still 0.13 support 0.13
lunch *nothing 0.75
made *statement 0.16 =sync-export 0.13 been 0.25 there 0.22 two 0.23 usual 0.27
mail *nothing 0.15 *statement -0.24 =missing 0.17 custom -0.13 if 0.24 map -0.12 one 0.14 supplier -0.13 two 0.12
mail xero -0.1
mailbox *statement 0.12 custom 0.23 supplier 0.23
make *escalation -0.23 *nothing 0.21 *statement -0.17 =account -0.2 =admin 0.12 =approve 0.29 =error -0.2 =map -0.14
make =sync-export -0.27 =token 0.13 account -0.23 admin 0.13 alreadi -0.14 approv 0.29 articl 0.15 contact 0.12
make correspond 0.18 creat 0.15 error -0.2 from 0.15 new 0.22 no 0.13 not -0.26 status -0.16 sync -0.11 token 0.18
make while 0.16 xero -0.18 you -0.13 your 0.22
make+a *nothing 0.27 =approve 0.15 again 0.11 approv 0.15 new 0.15
mani *nothing 0.17 =exceed 0.14 =fail 0.12 =five-thousand 0.13 check 0.15 exceed 0.14 fail 0.13 has -0.16 page -0.12
mani record 0.1 request 0.14
mani+are =sync-export 0.12 sync 0.17
mani+contact *nothing 0.16
mani+day *nothing 0.22
mani+hour *nothing 0.11
mani+minut *nothing 0.12
map *escalation -0.12 *nothing -0.34 =admin -0.11 =complete -0.15 =contact 0.12 =invalid -0.18 =map 0.15
map =permission 0.16 =retry 0.31 =sync-export 0.14 =tax-code -0.16 =token -0.11 account -0.11 admin -0.11 check -0.22
map code -0.12 complet -0.15 configur 0.14 contact 0.14 do -0.12 export 0.38 find -0.13 have -0.1 if -0.19
map invalid -0.18 leav 0.16 map 0.19 may -0.2 messag -0.12 need -0.14 onli 0.11 open -0.16 page -0.2 permiss 0.16
map re 0.25 retri -0.12 select -0.18 sinc 0.1 so 0.11 these 0.15 they 0.21 those -0.13 up -0.2 updat -0.13 was -0.2
map xero -0.14 you -0.12
map+as export 0.17
map+it =complete -0.11 =retry 0.29 =transaction 0.18 ask -0.16 complet -0.11 export 0.29 re 0.27 them -0.16
map+it transact 0.18
march have 0.13 xero 0.14 you 0.11
match =map 0.29 differ 0.13 doe 0.14 guid 0.12 map 0.29 say 0.12 when 0.11 xero -0.11
matter =account -0.1 =connect 0.2 =sync-export 0.21 =transaction 0.12 account -0.11 alon 0.14 between 0.11
matter connect 0.22 export 0.19 particular 0.14 set 0.14 transact 0.12 was 0.13 xero 0.16 you 0.15
may *nothing 0.35 *statement -0.13
mayb *step -0.13 =fail -0.1 account 0.25 can -0.14 fail -0.1 far 0.11 fewer 0.11 from -0.1 itself 0.11 may 0.23
mayb messag -0.14 not 0.29 say -0.11 send 0.12 than 0.11 what -0.12 xero -0.15 you -0.11
mayb+# *escalation 0.11 =contact 0.11 =error 0.11 =support 0.11 after 0.11 contact 0.11 error 0.11 far 0.11 fewer 0.11
mayb+# send 0.11 still 0.11 support 0.11 team 0.11 than 0.11 there 0.11
me *escalation 0.18 *statement -0.43
me+a *nothing 0.11
me+or *step 0.11
mean # 0.34 *nothing -0.22 *statement 0.1 =contact -0.17 =payment 0.16 =retry -0.13 =revoke 0.15 articl -0.22 can 0.18
mean code 0.16 contact -0.14 from -0.16 has 0.12 into 0.12 issu 0.22 let 0.11 messag -0.15 not -0.12 payment 0.15
mean revok 0.15 so 0.21 there 0.14 was 0.14 what 0.15 you -0.24 your 0.14
meant what 0.11
meantim *nothing -0.12
membership *nothing 0.45
meme *statement 0.12 has 0.15
mention articl 0.11 doe 0.14 messag 0.13 not 0.16
menu *escalation -0.21 *statement -0.17 =account 0.11 =chart-of-accounts 0.16 =contact -0.21 =error -0.13 =menu 0.26
menu =search 0.14 account 0.1 after -0.12 articl 0.1 can -0.25 chart 0.16 contact -0.21 do 0.15 error -0.13 find 0.11
menu from 0.25 go 0.33 if -0.13 look 0.17 main 0.25 menu 0.29 open 0.22 page 0.34 select -0.22 set 0.25 singular 0.14
menu store 0.25 support -0.21 write 0.14
menu+is go 0.15
menu+path =integration 0.12 from 0.12 go 0.11 integr 0.12 main 0.12 store 0.12
merci *nothing 0.32
merg *escalation -0.21 *nothing 0.11 *statement -0.19 =delete -0.22 =error -0.23 =fail -0.24 =map -0.39 =remap 0.12
merg =retry -0.29 after -0.17 again -0.24 been -0.23 between -0.23 broken -0.23 continu -0.17 delet -0.25 error -0.23
merg export -0.24 from -0.22 has -0.25 re 0.12 send 0.11 sinc -0.23 step -0.17 them 0.12 there -0.32 these -0.17
merg two -0.24
mess+up *nothing -0.11
messag *nothing 0.12 *step -0.15 =error -0.11 caus 0.16 error -0.11 messag 0.13 must 0.11 no 0.14 same 0.13 so -0.12
messag these 0.13
might *statement 0.2
mind *nothing 0.21
mine *escalation -0.2 =disconnect 0.11 =required 0.13 =transaction 0.14 can 0.23 carri 0.14 caus 0.16 disconnect 0.11
mine error -0.12 id 0.24 messag 0.28 need 0.17 period 0.1 specifi 0.22 transact 0.14 your 0.19
minut *nothing 0.25
miss *nothing 0.11 =missing 0.17 miss 0.15
moan *statement 0.11
monday *nothing 0.57 authent 0.11
money *nothing 0.23 =payment 0.24 has 0.16 payment 0.2
month *nothing 0.5 *step -0.17 =integration 0.12 =period 0.21 activ 0.21 ask 0.1 integr 0.12 period 0.18 so 0.11
month stay 0.21
more *escalation 0.11 =authorize 0.18 =fail -0.15 =integration 0.16 =map 0.24 =retry 0.27 =wait -0.11 account 0.11
more author 0.18 code 0.13 fail -0.14 find 0.16 from 0.12 has -0.23 integr 0.15 map 0.25 one -0.14 send -0.2
more their 0.14 then 0.12 these 0.25 they 0.12 xero -0.14
morn *nothing 0.2
most *nothing 0.3
move *escalation -0.13 *nothing 0.17 =admin 0.13 =contact -0.13 =reconnect 0.1 contact -0.12 do 0.17 if -0.13
move support -0.11 xero 0.1
much *nothing 0.38
multi *nothing 0.31
multi+currenc *nothing 0.31
must *escalation -0.35 *statement -0.35 *step 0.17
must+i *escalation -0.14 *step 0.11
must+the *step 0.11
my *escalation -0.28 *nothing 0.15 *statement 0.23 *step -0.24
my+invoic xero 0.14
my+own *step 0.19 =account 0.17 =admin 0.13 =login 0.1 admin 0.13 ask 0.21 back -0.14 bottom 0.13 come -0.14 do 0.1
my+own doe -0.12 go -0.11 log 0.1 map 0.14 need 0.11 origin 0.13 select 0.16 them 0.13 xero 0.14 your 0.14
my+phone *escalation 0.13 =menu 0.15 =reconnect 0.12 =reference-number 0.12 bot 0.15 bottom 0.12 code 0.15
my+phone concierg 0.15 doe 0.16 if 0.1 left 0.15 messag 0.15 mobil 0.15 navig 0.15 not 0.13 reconnect 0.12 refer 0.12
my+phone start 0.15 tab 0.15 tap 0.15 web 0.15
my+time *nothing 0.19
myself *nothing -0.24 *step 0.1 =account 0.26 =error -0.16 =menu -0.15 =remap 0.11 after -0.15 again 0.12 ask 0.33
myself code -0.16 continu -0.16 error -0.16 exist 0.14 map 0.15 messag -0.1 not -0.26 re 0.15 select -0.19
myself support 0.12 them 0.31 up 0.17 xero 0.17
n *escalation 0.11
name # 0.13 *nothing -0.17 =delete -0.17 =duplicate 0.11 =log -0.12 =name 0.11 =retry -0.14 =search 0.2
name =sync-export -0.15 again -0.11 can -0.19 custom -0.12 doe -0.15 down -0.12 each 0.27 exist -0.17 export -0.12
name first -0.14 from -0.12 how 0.14 itself 0.2 log -0.12 longer -0.15 look 0.19 map -0.1 name 0.11 need 0.16
name onli 0.11 page 0.14 record -0.12 remov 0.43 say 0.1 so 0.11 status -0.15 supplier -0.2 too 0.23 type 0.13
name uniqu 0.21 want 0.23 you -0.14 your -0.14
name+both *step 0.13
near *escalation 0.27 =contact 0.22 =error 0.12 =support 0.27 after 0.27 contact 0.27 error 0.12 if 0.11 support 0.27
near team 0.27 than 0.14
need *escalation -0.19 *nothing -0.15 *question -0.14 =admin -0.19 =connect -0.1 =delete -0.14 =error 0.1
need =integration -0.12 =invalid -0.13 =map 0.12 =menu -0.13 =outage -0.11 =reconnect -0.13 =retry 0.22 =support 0.11
need =sync-export 0.12 admin -0.19 after -0.14 again 0.17 ask -0.16 been -0.14 can 0.11 caus -0.1 connect -0.11
need contact -0.14 do -0.17 doe 0.2 edit 0.12 error 0.1 export 0.26 find 0.11 go -0.12 has -0.13 have -0.11 i -0.17
need instead 0.12 integr -0.12 itself 0.15 keep -0.16 look 0.1 may -0.1 menu -0.1 must -0.11 now 0.18 one 0.25
need open -0.19 other 0.14 page -0.18 reconnect -0.12 say 0.15 select -0.14 send 0.3 solv 0.12 stay -0.14 still -0.2
need tab -0.16 team 0.11 there -0.19 under -0.12 up -0.11 use -0.17 which 0.21 write -0.12 yes -0.17
need+for *nothing 0.14
need+from *step 0.12 =account 0.17 xero 0.13
need+the *nothing -0.11 send 0.14 xero 0.11
need+to *nothing -0.35 *step 0.11 =account -0.11 =error 0.13 =reconnect -0.11 =reference-number 0.11 =support 0.26
need+to =sync-export 0.26 again 0.21 click 0.18 continu -0.11 doe 0.13 error 0.13 export 0.22 from 0.13 left -0.1
need+to map -0.18 now 0.24 reconnect -0.11 refer 0.11 select -0.21 support 0.26 sync 0.15 team 0.24 xero -0.13
neither *escalation 0.15 =contact 0.15 =paid 0.15 =refuse 0.15 contact 0.15 neither 0.15 nor 0.15 paid 0.15 refus 0.15
neither still 0.15 support 0.15
never *escalation 0.12 *nothing 0.25 *step -0.11 =error 0.14 =setup 0.13 after 0.17 configur 0.13 error 0.12 send 0.1
never support 0.12 these 0.24 untick 0.13
never+mind *nothing 0.11
new *escalation -0.21 *nothing 0.22 *statement -0.22 =account -0.2 =bank-account 0.16 =credit-note 0.2 =error -0.23
new =integration 0.19 =map 0.38 =reference-number 0.2 =unlink 0.12 account 0.24 alreadi -0.14 articl -0.21 bank 0.16
new chang 0.19 contact -0.23 correct 0.17 creat 0.1 credit 0.15 entir 0.17 error -0.24 first 0.17 from -0.13 has -0.15
new how -0.35 if -0.15 integr 0.2 make 0.11 map 0.23 messag -0.15 new 0.17 note 0.21 number 0.13 one -0.21 open -0.15
new record 0.12 refer 0.2 same 0.12 say -0.33 set 0.13 so 0.15 support -0.2 those 0.16 unlink 0.19 updat 0.23
new verifi 0.23 xero -0.23 your -0.2
new+order *step 0.11
next *escalation 0.17 *nothing -0.35 *statement -0.56 *step 0.25 =error 0.11 =integration 0.26 =invoice 0.23
next =outage 0.11 =support 0.17 =token -0.11 after 0.16 anywher 0.11 confirm 0.11 continu 0.19 down 0.11 integr 0.26
next invoic 0.23 issu 0.11 not -0.21 outag 0.11 partner 0.11 step 0.12 support 0.14 team 0.17 these 0.16 write 0.11
next xero 0.14 you -0.17
next+time *nothing 0.43
nice *nothing 0.47
night *nothing 0.24
no *escalation 0.75 *nothing -0.34 *statement -0.25 *step -0.22
no+code *nothing 0.32
no+idea *nothing 0.29
no+luck *escalation 0.32 =contact 0.25 =error 0.21 =support 0.12 after 0.24 code 0.16 contact 0.25 continu 0.24
no+luck error 0.21 if 0.25 still 0.13 support 0.21
no+number *statement 0.14 =required 0.11 carri 0.11 caus 0.11 has 0.16 id 0.11 messag 0.11 must 0.11 same 0.11
no+number solut 0.11 specifi 0.11
no+prompt =prompt 0.14 =reconnect 0.1 prompt 0.14 reconnect 0.13 when 0.16
no+that *nothing 0.3
nobodi *escalation 0.18 =error 0.13 =reference-number 0.13 =setup 0.21 =sync-export 0.11 access 0.16 back 0.15
nobodi click 0.12 configur 0.33 error 0.13 help 0.13 if 0.16 need 0.22 not 0.19 now 0.21 refer 0.13 still 0.14
nobodi than 0.13 was -0.14 when -0.2 your -0.12
normal *nothing -0.21 =account 0.19 =admin 0.28 =reconnect 0.11 access 0.15 account 0.19 admin 0.28 ask 0.1 been 0.13
normal can -0.12 do 0.19 has 0.11 have 0.15 need 0.34 onc 0.16 reconnect 0.1 then 0.12 these 0.12 use 0.17
not *escalation 0.28 *nothing -0.39 *statement 0.15
not+a *step 0.1
not+allow *statement 0.1 custom 0.14 has 0.2 supplier 0.14
not+archiv *escalation 0.13 =delete 0.12 =error 0.13 =support 0.12 after 0.13 continu 0.13 delet 0.12 error 0.13
not+archiv step 0.13 support 0.12 team 0.12 these 0.13
not+just *statement 0.11 *step 0.1
not+paid *escalation 0.11 =contact 0.11 contact 0.11 neither 0.11 nor 0.11 still 0.11 support 0.11
not+void *escalation 0.11 =contact 0.11 =credit-note -0.21 =unlink -0.21 contact 0.11 first -0.21 from -0.1
not+void instead -0.1 neither 0.11 nor 0.11 note -0.14 process -0.1 still 0.11 support 0.11 them -0.1 those -0.16
not+void unlink -0.21 within -0.1
note =account -0.23 been -0.11 no 0.14 your 0.17
noth *escalation 0.1 *nothing -0.39 *statement -0.21 *step 0.22 =authenticate 0.13 =cannot 0.14 =disconnect 0.21
noth =expire 0.12 =fail -0.15 =nothing 0.11 =support -0.28 =sync-export -0.32 =transaction 0.28 authent 0.13 back 0.16
noth cannot 0.17 come 0.16 continu -0.27 disconnect 0.21 expir 0.12 export -0.29 fail -0.15 from -0.13 have -0.28
noth if 0.16 keep 0.17 make 0.11 so -0.1 team -0.27 transact 0.28 was 0.11 which -0.15 xero -0.13
notic *nothing 0.39
now *escalation 0.16 *nothing -0.28 *question -0.17 *statement -0.38
now+it *nothing 0.34
now+or *step 0.13
now+what *step 0.14 been 0.17 check 0.14 from 0.14 has 0.23 how 0.1 say 0.17 when 0.17
number # 0.15 *statement -0.18 *step -0.13 =account -0.14 =admin -0.16 =error -0.28 =integration -0.38 =missing -0.17
number =name -0.13 =reference-number 0.11 =refresh -0.12 =required 0.11 =search -0.1 =support -0.12 =three-digit 0.11
number =unlink -0.15 =where-find -0.21 add 0.24 admin -0.15 after -0.1 again -0.18 articl -0.22 carri 0.11 click -0.11
number code 0.11 continu -0.16 data -0.13 digit 0.11 doe 0.13 end 0.24 enter 0.11 error -0.28 export -0.13 fast 0.24
number first -0.15 from -0.14 general 0.11 gl 0.11 has 0.16 how -0.27 id 0.12 integr -0.31 ledger 0.11 look -0.18
number make -0.11 mean -0.12 messag -0.11 must 0.1 name -0.13 nor -0.1 number 0.14 open -0.13 plugin -0.12 refer 0.11
number refresh -0.12 say -0.43 set -0.21 solut 0.34 step -0.12 still 0.18 tab -0.17 team -0.11 there -0.16 these -0.19
number unlink -0.15 up -0.11 want 0.17 where -0.21 whether -0.17 which -0.23 yet 0.11 your -0.4
number+in code 0.15 has 0.16 xero 0.17
number+is =sync-export 0.14 export 0.14
number+of *nothing 0.22
nvm *nothing 0.34
o *nothing -0.14 =connect 0.27 =fail -0.14 =sync-export -0.16 again 0.13 between -0.14 connect 0.27 export 0.1
o into 0.28 messag -0.13 onc 0.12 say -0.14 should 0.13 so 0.24 step -0.11 sync -0.14 there 0.16 two -0.27 your 0.25
obsolet =account 0.14 account 0.14 check 0.18 each 0.18 need 0.18 not 0.1 obsolet 0.18 other 0.18 too 0.18
of+# *escalation 0.14 =contact 0.1 =error 0.11 =sync-export -0.14 contact 0.1 first 0.11 status 0.14 still 0.12
of+# support 0.14 when 0.11
of+a *statement 0.42
of+all *nothing 0.19
of+my *nothing 0.18
of+our *nothing 0.27
of+that *nothing 0.2
of+the *escalation -0.18 *nothing -0.1
of+them *escalation -0.23 *nothing -0.16 *statement -0.14 *step 0.13
of+which so 0.12
off *escalation -0.19 *statement -0.18 =account 0.11 =admin -0.29 =connect -0.13 =contact -0.16 =disconnect 0.22
off =error -0.16 =invalid 0.17 =invoice 0.19 =manual 0.18 =map -0.12 =nothing 0.21 =outage -0.15 account -0.14
off administr -0.11 again 0.16 alreadi -0.26 anywher -0.11 ask -0.33 check 0.12 confirm -0.11 connect -0.13 do -0.27
off doe -0.13 down -0.11 error -0.14 find -0.3 from -0.23 has -0.22 invalid 0.23 invoic 0.19 issu -0.31 longer 0.13
off manual 0.16 match -0.33 messag -0.13 need -0.2 no 0.18 not -0.38 number -0.22 outag -0.11 page -0.34 partner -0.11
off platform -0.11 set -0.25 start -0.12 there -0.21 these -0.13 they -0.17 what -0.14 whether 0.13 while 0.2
off write -0.11 you -0.35 your -0.43
off+by *step 0.11 xero 0.14
off+first first 0.13
off+for *nothing 0.25
offic anoth 0.17 has 0.15 if 0.15 send 0.11 xero 0.12
often *nothing 0.22
oh *nothing 0.16 *statement -0.16
ok *escalation -0.51 *nothing 0.67 *question -0.18 *statement -0.6
ok+for *nothing 0.17
ok+i *nothing 0.42
ok+it *nothing 0.32
ok+so *escalation 0.26
okay *nothing 0.39
old # 0.17 *question 0.1 *statement -0.27 =account 0.12 =address 0.14 =map -0.13 =search -0.18 =unlink 0.11
old again -0.16 all -0.13 alreadi -0.13 appropri 0.14 ask -0.27 bodi 0.22 can 0.13 code -0.18 correct 0.13 entir 0.1
old exist -0.16 export -0.17 first 0.22 go -0.13 guid 0.13 has -0.13 have 0.13 i 0.11 if 0.12 keep 0.14 left 0.13
old longer 0.17 look -0.1 make 0.1 map -0.24 meant 0.14 messag -0.2 number -0.12 open 0.11 re -0.14 realli 0.14
old record 0.16 retri 0.14 send -0.15 so -0.14 status -0.14 stay 0.22 them -0.18 too 0.16 typic -0.22 under -0.13
old unlink 0.11 updat -0.1 use -0.11 yes 0.11
old+invoic *nothing 0.11
old+one =error 0.1 =integration 0.11 account 0.11 error 0.1 first 0.12 integr 0.11 open 0.14
on+a *nothing 0.14
on+about *statement 0.15
on+friday *nothing 0.27
on+it *escalation -0.29 *statement -0.19
on+our *step 0.11
on+the *escalation -0.3
on+their *escalation -0.11 *statement -0.13
on+this *nothing 0.12
on+thursday *nothing 0.21
onc *escalation -0.11 *nothing -0.15 *statement -0.3 *step 0.18 =account -0.15 =error -0.11 =retry 0.32
onc =sync-export 0.18 account -0.11 again 0.25 can -0.2 contact -0.16 error -0.11 export 0.19 from 0.31 go -0.13
onc if -0.31 keep 0.17 record 0.18 so -0.12 stay 0.17 support -0.11 two 0.17 what -0.17 which 0.11
onc+it again 0.26 export 0.21
onc+more again 0.11 export 0.11
onc+the *step 0.12
one *escalation -0.28 *nothing -0.18
one+again *step 0.19 =fail 0.11 =retry 0.11 =sync-export 0.26 fail 0.11 retri 0.11 sync 0.31
one+go =retry 0.18 all 0.18 do 0.11 list 0.15 same 0.15 these 0.18
one+has *step 0.15
one+order =search 0.26 ani 0.26 detail 0.26 field 0.26 has 0.26 into 0.23 onli 0.26 search 0.26 see 0.16 text 0.26
one+order type 0.16 what 0.17
one+tax *statement 0.12 can 0.24 creat 0.24 either 0.13 one 0.24 purchas 0.13 sale 0.13 xero 0.13 you 0.23
onli # 0.16 *escalation -0.19 *nothing -0.23 *question 0.16 =authenticate -0.12 =authorize -0.15 =automatic 0.11
onli =cannot -0.19 =contact -0.16 =delete 0.14 =error 0.21 =everything 0.2 =invalid 0.38 =log 0.17 =menu 0.2
onli =multiple 0.16 =outage 0.15 =period -0.1 =permission -0.14 =reconnect -0.11 =reference-number -0.18 =restore 0.15
onli =tax 0.11 =workspace 0.16 access 0.13 account -0.11 activ -0.12 address 0.15 affect 0.18 again -0.25 all 0.26
onli although -0.19 ask 0.25 author -0.16 automat 0.11 bearer -0.11 been -0.13 befor -0.17 between 0.21 bot -0.16
onli bottom -0.29 can 0.18 cannot -0.15 chang -0.13 choos 0.2 come -0.1 common -0.11 contact -0.34 custom 0.17
onli delet 0.11 disrupt 0.11 do 0.15 down 0.27 drop 0.2 each -0.14 error 0.21 everyth 0.2 exist 0.16 first 0.15
onli fix 0.17 get -0.1 go -0.15 hand 0.11 have -0.19 healthi -0.18 help -0.11 info 0.2 invalid 0.23 item 0.11
onli keep 0.29 leav -0.21 left -0.16 level 0.2 log 0.18 make 0.13 map 0.18 may -0.16 menu 0.18 miss 0.13 mobil -0.16
onli must -0.18 navig -0.16 necessarili 0.11 no -0.11 now -0.12 number 0.1 one 0.18 other -0.31 page -0.21
onli permiss -0.13 problem 0.11 re 0.16 record 0.1 refer -0.18 remov -0.33 report 0.21 restor 0.15 retri 0.15
onli review -0.14 same 0.1 see 0.13 select -0.32 send 0.13 sever 0.16 so -0.11 someth -0.18 start -0.13 such 0.1
onli supplier 0.17 sync 0.11 tab -0.25 tap -0.16 them 0.4 then 0.1 there 0.1 they -0.13 through -0.16 too -0.11
onli type 0.2 uniqu -0.11 until 0.22 updat 0.11 uuid 0.12 verifi -0.14 web -0.16 which 0.19 while 0.18 whose 0.15
onli will 0.11 workspac 0.16 write 0.15 xero 0.17 your 0.26
onli+the =error 0.12 =map 0.1 can 0.15 error 0.12 one 0.16
onli+this =error 0.15 error 0.15 there 0.12
open *nothing 0.15 *statement -0.33 =account -0.28 =cannot -0.11 =transaction 0.12 =unlock 0.15 after -0.16 again 0.19
open although 0.12 articl -0.21 befor -0.19 can -0.39 cannot -0.11 close -0.11 contact -0.1 custom 0.17 doe -0.37
open go -0.18 have 0.14 remov 0.12 resolv -0.11 right -0.11 say -0.15 slip -0.11 stand -0.23 supplier 0.21
open support -0.12 time -0.11 transact 0.12 unlock 0.15 up -0.13 way -0.29 xero -0.14 you -0.17 your -0.3
open+a *nothing 0.11
open+the *nothing 0.27
option *escalation 0.15 *step 0.14 =cannot 0.15 =contact 0.12 =reconnect 0.16 cannot 0.22 contact 0.12 if 0.13
option reconnect 0.1 select 0.21 support 0.12 you 0.13
or+can *step 0.11
or+did *statement 0.43
or+do *statement 0.12 *step 0.12
or+doe *step 0.11
or+in *statement 0.18
or+is *escalation -0.15
or+just *statement 0.11
or+must *step 0.1
or+onli *escalation -0.11 *question 0.1 *step 0.24 =account 0.12 =authorize 0.39 =connect 0.15 =error 0.18 =fail 0.1
or+onli =refresh 0.34 =retry 0.12 =sync-export 0.19 account -0.23 affect 0.13 all 0.17 ask 0.35 author 0.39 befor 0.1
or+onli can 0.19 code 0.12 connect 0.15 doe 0.12 error 0.17 fail 0.1 have -0.16 may -0.11 not -0.13 now 0.11
or+onli refresh 0.34 report 0.12 resum 0.37 sync 0.23 them 0.25 then 0.14 token -0.11 until 0.13 while 0.1 you 0.15
or+onli your 0.14
or+somebodi *escalation 0.1 =contact 0.1 =error 0.1 error 0.1
or+the *nothing -0.37 *statement 0.14
or+what *statement 0.12 =disconnect 0.16 =sync-export 0.14 again 0.19 from 0.1 so 0.13 token 0.12 what 0.1
or+xero api 0.2 page 0.2 rate 0.12 set 0.2
order =complete 0.1 =contact 0.2 =error -0.27 =fail -0.14 =invalid 0.26 =payment 0.13 =queue -0.1
order =reference-number 0.2 =required -0.11 =retry 0.37 =search 0.18 =setup -0.1 =sync-export -0.25 =transaction 0.2
order account -0.18 after -0.19 again -0.22 ani 0.15 articl -0.28 complet 0.1 continu -0.2 custom 0.2 detail 0.15
order do 0.27 each -0.1 either -0.12 error -0.27 field 0.15 fix -0.11 from -0.13 has 0.11 have 0.3 help 0.14 into 0.13
order invalid 0.13 item 0.18 look -0.21 map -0.22 messag -0.21 not 0.19 onli 0.13 open -0.13 other -0.17 page -0.19
order queue -0.1 record -0.16 refer 0.2 say -0.3 search 0.15 see 0.11 so -0.11 still 0.11 such 0.16 text 0.15
order these 0.13 those 0.25 transact 0.2 two -0.13 up -0.2 view -0.11 way -0.11 xero -0.18 you -0.19
other =account 0.22 =connect 0.3 =contact -0.13 =delete -0.14 =error 0.12 =integration -0.14 =missing -0.13
other =multiple 0.12 =name 0.1 =search 0.16 =three-digit 0.12 activ 0.12 again -0.1 alon 0.23 between 0.23 both -0.11
other connect 0.3 count 0.13 custom 0.12 digit 0.12 do -0.11 each 0.22 either 0.2 end 0.22 enter 0.12 fail 0.11
other from -0.16 general 0.12 gl 0.12 instead -0.13 integr -0.13 ledger 0.12 name 0.1 need 0.27 one 0.12 open -0.13
other order 0.11 other 0.18 particular 0.23 place 0.13 remov -0.11 review 0.15 sale 0.2 same 0.11 say -0.1 send -0.23
other sever 0.12 such -0.17 way 0.12 xero 0.12 yet 0.12 you -0.16
other+one =search 0.19 custom 0.12 look 0.19 supplier 0.14
other+place other 0.12 review 0.12 two 0.12
our *nothing 0.17 *question 0.14 *step -0.27
our+account *escalation -0.13 *statement 0.13 *step -0.19 =contact -0.12 =date 0.13 =error -0.12 =retry -0.24
our+account =sync-export 0.17 =transaction 0.12 account -0.14 been 0.12 befor 0.13 contact -0.11 continu -0.12
our+account error -0.12 export 0.17 go -0.17 have 0.27 if -0.14 may 0.12 one -0.19 there 0.15 transact 0.12 xero 0.17
our+account your -0.13
our+auditor *nothing 0.19
our+bank =bank-account 0.14 =missing 0.22 bank 0.14 code 0.15 has 0.17 no 0.24 your 0.14
our+bookkeep *statement 0.14 been 0.18 there 0.15 xero 0.11
our+other xero 0.17
our+side itself 0.2 two 0.26
our+xero *nothing 0.24
out *escalation -0.17 *statement 0.24 *step -0.12
out+of *nothing 0.26
out+or *statement 0.19
over *nothing -0.38 =connect -0.13 =contact -0.1 =email 0.29 =error -0.19 =fail -0.13 =limit 0.21 =log 0.17
over =organization 0.16 =reconnect -0.12 =retry 0.12 =revoke -0.12 =search 0.18 =sync-export 0.28 =transaction 0.18
over again 0.27 although -0.22 ask 0.14 been -0.14 can 0.1 click -0.11 connect -0.26 contact -0.19 correspond 0.12
over doe -0.2 email 0.29 error -0.19 exist 0.11 export 0.11 fail -0.13 find 0.22 from 0.11 has -0.15 have -0.17
over how 0.21 if -0.18 issu -0.1 limit 0.21 log 0.19 look 0.19 map 0.1 may -0.12 messag -0.32 no -0.15 now 0.12
over one -0.16 organiz 0.16 page 0.16 re 0.16 reach 0.21 reconnect -0.11 requir 0.12 retri 0.12 revok -0.12 say -0.14
over send 0.25 so -0.18 status -0.15 still 0.11 then -0.12 transact 0.18 tri 0.17 until 0.2 usual 0.13 what -0.13
over which -0.16 while -0.12 xero 0.22 you -0.13 your -0.21
over+in *statement 0.1 creat 0.16 may 0.19 not 0.1 was 0.1
over+the *nothing 0.21
over+there =sync-export 0.13 check 0.13 has 0.21 not 0.33 page 0.25 usual 0.12 xero 0.17
overwrit entir 0.15 make 0.11 new 0.1 record 0.15
overwrit+the creat 0.1 entir 0.13 make 0.11 record 0.13 supplier 0.1
own *escalation -0.11 *nothing -0.21 =account -0.19 =admin 0.18 =connect -0.12 =disconnect 0.26 =integration 0.1
own =login 0.11 =manual 0.16 =retry 0.4 =revoke 0.1 =sync-export 0.38 =token 0.2 access 0.25 admin 0.16 again 0.36
own all -0.16 bottom 0.16 can 0.16 come -0.14 connect -0.1 contact 0.23 credenti 0.1 disconnect -0.11 doe -0.12
own everi 0.28 export 0.32 have -0.16 i 0.11 if -0.13 integr 0.1 leav -0.12 log 0.13 may -0.36 now 0.22 origin 0.16
own page 0.15 report 0.27 retri 0.27 revok 0.1 select 0.13 they 0.11 token 0.18 typic 0.11 until 0.18 use 0.24
own yes 0.11 your -0.18
own+xero set 0.11
page *escalation -0.24 *statement -0.25 *step 0.11 =account 0.22 =contact -0.17 =error -0.19 =menu -0.29 =retry -0.13
page =workspace 0.1 account 0.13 articl 0.23 back 0.29 can -0.28 check -0.17 click -0.12 contact -0.18 continu -0.13
page error -0.19 from -0.16 go 0.14 how 0.11 not -0.14 one -0.17 open 0.32 page 0.29 say 0.15 send -0.11 set 0.37
page so -0.14 status 0.12 support -0.14 sync -0.13 system 0.17 these -0.1 what -0.16 when -0.12 workspac 0.1
page write -0.13 you -0.11
paid *statement -0.1
part *step 0.14 =integration 0.16 integr 0.16 xero 0.13
part+payment *step 0.12
partner *nothing 0.28
password *nothing 0.18
past =reconnect 0.19 authent 0.17 expir 0.12 flow 0.19 has 0.14 re 0.19 trigger 0.19
path *step 0.11 =integration 0.14 from 0.12 go 0.14 integr 0.14 main 0.12 store 0.12
pay *escalation -0.11 =account-code -0.1 =payment 0.16 =transaction -0.11 contact -0.14 has -0.13 payment 0.11
pay request -0.11 send -0.13 support -0.15 then -0.15 there 0.37 transact -0.11 what 0.27 work -0.19 xero 0.12
pay your -0.3
payment *nothing -0.14 =complete -0.21 =draft -0.12 =error -0.24 =integration -0.11 =invoice 0.21 =sync-export -0.11
payment =transaction 0.13 =unlink 0.12 add -0.13 again 0.21 alreadi -0.44 articl -0.23 been -0.22 check -0.14
payment complet -0.21 continu -0.14 correct -0.11 do 0.19 draft -0.12 error -0.24 fast -0.13 from 0.17 if -0.15
payment instead 0.23 integr -0.11 invoic 0.21 make -0.15 must 0.18 neither 0.11 nor 0.11 not 0.12 open -0.39
payment post -0.18 process 0.23 send 0.21 solut -0.14 start 0.19 them 0.24 there -0.32 they 0.19 through -0.16
payment transact 0.13 tri 0.22 unlink 0.13 usual -0.17 want -0.13 whether -0.13 which -0.13 within 0.23 xero -0.22
payment you -0.19 your -0.26
payment+are *step 0.1
payment+on =credit-note 0.27 =payment 0.12 =unlink 0.15 credit 0.19 first 0.32 has 0.14 note 0.24 payment 0.12
payment+on unlink 0.15
peopl =admin 0.23 =contact 0.12 =outage 0.1 =support 0.27 again -0.1 anywher 0.1 confirm 0.1 contact 0.12 do 0.17
peopl down 0.1 if -0.1 may 0.12 need 0.27 outag 0.1 partner 0.1 support 0.19 team 0.27 their 0.1 these 0.12 they 0.12
peopl write 0.1 xero 0.15 you 0.2
per *nothing 0.19 xero -0.12 your 0.15
perfect *nothing 0.26
permit *nothing 0.25
person *nothing 0.37 *step -0.15 =authorize -0.18 =disconnect 0.18 =manual 0.12 =token 0.16 author -0.15 can -0.29
person into 0.14 let 0.12 longer 0.13 messag -0.15 no 0.12 so 0.18 somebodi 0.12 token 0.22 what 0.16 you -0.12
person your -0.14
petra *nothing 0.54
phone # -0.12 *nothing 0.58 *statement -0.15 *step -0.15 =contact -0.14 =nothing 0.12 =restore 0.11 all -0.14 bot 0.14
phone bottom 0.13 chang -0.11 concierg 0.14 contact -0.12 help 0.1 left 0.14 mean 0.12 mobil 0.14 navig 0.14 noth 0.12
phone own 0.12 restor 0.11 start 0.14 tap 0.14 web 0.14 xero -0.13 your -0.11
phone+number *nothing 0.26
pick *step 0.11 =account 0.31 =sync-export 0.14 export 0.27 re 0.19 select 0.21
place =fail 0.11 =map 0.15 bottom 0.14 fail 0.11 map 0.17 one 0.15 onli 0.11 other 0.21 page 0.19 review 0.21 two 0.21
place view 0.14 way 0.18
plain what 0.16 your 0.18
plan *nothing 0.23 *step -0.11 then 0.15
pls =integration 0.16 integr 0.16 main 0.12 store 0.12
plugin =integration 0.18 =refresh 0.13 =where-find 0.18 data 0.13 mean 0.18 messag 0.18 plugin 0.18 refresh 0.13
plugin say 0.18 these 0.18 where 0.18
pop =reconnect 0.11 reconnect 0.18
pop+up =reconnect 0.1 reconnect 0.18
portal *nothing 0.3
possibl has 0.14
post *nothing 0.4
post+again *nothing 0.13
press *nothing -0.12 *statement -0.27 =account -0.39 =connect -0.19 =reconnect 0.14 =refresh 0.43 =retry -0.22
press =sync-export 0.16 account -0.11 again 0.3 all -0.13 bottom -0.22 can -0.13 click 0.27 connect -0.24 export -0.1
press have -0.15 now 0.38 page -0.16 refresh 0.43 remov 0.18 say -0.13 select 0.12 so -0.24 sync 0.26 these -0.1
press what -0.32 xero -0.37 your -0.12
press+sync again 0.3
price *nothing 0.4
price+list *nothing 0.16
print *nothing 0.59
priya *nothing 0.43
program from 0.17
prompt =prompt 0.18 =reconnect 0.15 if 0.12 not -0.12 prompt 0.18 reauthor 0.1 reconnect 0.17 when 0.16 you 0.13
proper around 0.15 either 0.15 fix 0.15 no 0.15 straightforward 0.15 suggest 0.15 there 0.15 which 0.15 work 0.15
purchas *statement 0.15 *step -0.17 =invalid -0.15 can 0.2 contact -0.19 creat 0.2 either 0.16 export -0.15 not -0.14
purchas one 0.17 open -0.23 other -0.11 purchas 0.16 sale 0.16 xero 0.2 you 0.2
push # 0.1 *step 0.12 =admin 0.3 =retry 0.23 =sync-export 0.18 admin 0.3 again 0.13 contact 0.1 export 0.21 have 0.1
push record 0.18 retri 0.16
push+it =sync-export 0.1
put *escalation -0.17 *statement -0.34 =address -0.13 =authorize 0.14 =contact -0.11 =delete -0.2 =fail -0.13
put =integration 0.1 =menu -0.11 =nothing 0.23 =outage -0.12 =payment 0.1 =three-digit 0.11 account -0.27 add 0.11
put after -0.11 again -0.14 all -0.21 alreadi -0.14 articl -0.25 ask 0.31 author 0.14 back -0.12 break -0.1
put cannot -0.11 click -0.12 connect -0.13 contact -0.14 continu -0.13 custom -0.15 digit 0.11 enter 0.11 export -0.17
put fail -0.13 fast 0.11 general 0.11 gl 0.11 if 0.2 instead 0.16 issu -0.17 know 0.11 ledger 0.11 map 0.14 need -0.15
put nor -0.14 not -0.12 noth 0.22 process 0.15 re 0.13 remov -0.19 send 0.12 solut 0.14 such 0.15 supplier -0.17
put support -0.16 tab -0.15 them 0.41 there -0.16 through 0.1 two -0.18 updat 0.14 when 0.1 which 0.13 within 0.15
put yet 0.11 you -0.13 your 0.14
put+it *step 0.1 ask 0.14 from 0.15 them 0.18
put+the *nothing 0.35
quarter *nothing 0.2
que *statement 0.16 =disconnect 0.1 so 0.2
queue *nothing 0.17
quick *nothing 0.2
rais *step -0.1 =cannot 0.24 about 0.25 api 0.21 can -0.11 cannot 0.24 extend 0.25 messag -0.12 more 0.25 need -0.12
rais one -0.13 page 0.24 rate 0.15 say 0.21 set 0.22 your -0.1
rais+it =cannot 0.17 about 0.17 api 0.13 cannot 0.17 extend 0.17 more 0.17 page 0.17 say 0.12 set 0.13
ran =expire 0.13 =token 0.19 check 0.11
ran+out =expire 0.13 =token 0.15
rate *nothing 0.42 *statement -0.17 *step -0.1 account -0.1 code -0.13 one -0.2 page -0.15 their -0.11 xero -0.23
rather *nothing 0.1
rather+not *nothing 0.17
re =disconnect -0.11 =fail -0.11 =integration -0.11 =sync-export 0.16 account -0.2 after -0.2 disconnect -0.11
re error -0.1 has -0.11 have 0.14 integr -0.11 longer 0.15 no 0.13 page -0.11 say -0.14 send -0.1 status -0.12
re sync 0.14 your -0.17
read =error -0.16 =fail -0.12 =integration -0.14 =token 0.14 admin 0.2 error -0.17 fail -0.13 has 0.23 if -0.15
read integr -0.14 look 0.18 messag 0.17 not 0.14 specif 0.11 token 0.13 you -0.13
read+the =log 0.11 log 0.11 messag 0.1 specif 0.11 through 0.11
reason *statement 0.15 *step 0.11 =error 0.32 error 0.32 specif 0.11 through 0.15 whi 0.62
reauthor =reconnect 0.15 if 0.17 xero 0.13 you 0.15
rec *nothing -0.11
receipt *nothing 0.12 doe 0.11
receiv *nothing 0.14
reconcil differ 0.1 doe 0.11 guid 0.1 say 0.16 when 0.17 xero -0.12
reconcili *nothing 0.27
reconnect *question -0.26 =account -0.14 =adjust 0.18 =admin -0.19 =expire -0.14 =manual -0.12 =nothing -0.19
reconnect =organization -0.17 =outage -0.19 =period -0.18 =revoke -0.14 =workspace -0.13 account -0.14 activ -0.18
reconnect again 0.12 ask -0.17 check -0.17 configur -0.12 connect -0.14 do -0.24 edit 0.18 expir -0.14 export -0.13
reconnect first -0.13 go -0.13 have -0.35 i -0.18 issu -0.15 itself 0.18 may -0.18 messag -0.11 need -0.24
reconnect organiz -0.17 period -0.18 report 0.22 revok -0.14 save 0.17 select -0.25 set -0.13 solv 0.18 status -0.16
reconnect stay -0.18 still -0.21 there -0.14 they -0.22 was -0.11 when -0.11 while -0.11 workspac -0.13 xero -0.13
reconnect yes -0.21 you -0.13 your -0.15
reconnect+and *nothing 0.36
reconnect+now *nothing 0.32
record =duplicate -0.11 if 0.14 open 0.16 record 0.28 what 0.21 which 0.13
red one 0.13
redo =contact 0.13 =error 0.12 =map 0.1 can 0.12 contact 0.13 error 0.12 itself -0.2 map 0.1 these 0.13 xero -0.16
redo you -0.15
refresh # -0.21 *statement -0.13 =account 0.14 =account-code -0.16 =admin 0.21 =chart-of-accounts -0.19 =menu -0.21
refresh =refresh -0.27 =three-digit -0.21 admin 0.21 advanc -0.14 ask 0.15 chart -0.19 click -0.25 code -0.13
refresh data -0.27 digit -0.21 enter -0.21 general -0.21 gl -0.21 go 0.17 has -0.11 ledger -0.21 menu -0.21 none -0.16
refresh open -0.12 refresh -0.27 tab -0.18 them 0.15 xero -0.11 yet -0.21
refresh+thing =admin 0.17 admin 0.17 go 0.14
refus *escalation 0.16 =error 0.16 contact 0.11 error 0.16 support 0.12 you 0.12
regardless *escalation 0.14 =contact 0.13 contact 0.13 if 0.14 still 0.14 support 0.13
regist *nothing 0.23
remap ask 0.16 them 0.16
remind *nothing 0.15
remind+for *nothing 0.15
remov *escalation -0.11 =contact -0.11 =error -0.1 =invoice -0.13 =payment -0.12 =unlink 0.12 after -0.12
remov alreadi -0.16 contact -0.19 error -0.1 has -0.18 if -0.17 invoic -0.13 open -0.1 payment -0.12 redo 0.12
remov remov 0.16 select 0.12 support -0.11 there -0.11 two -0.15 usual -0.15 xero -0.11 you -0.16
renam *nothing 0.4
renew *nothing 0.19 =token -0.1 token -0.1
repair *step 0.11 =error 0.23 again 0.39 error 0.23 first 0.2
report # -0.22 *nothing 0.25 *step -0.23 =account -0.29 =adjust 0.24 =authorize -0.27 =automatic 0.24 =error -0.11
report =expire 0.15 =fail 0.14 =integration -0.16 =manual 0.24 =map -0.11 =menu -0.2 =permission -0.15 =prompt -0.19
report =reconnect 0.13 =refresh -0.17 account -0.18 articl -0.15 author -0.27 automat 0.24 been -0.14 befor 0.14
report can -0.25 click -0.22 code -0.22 doe 0.13 edit 0.24 error -0.11 everi 0.18 expir 0.15 fail 0.14 hand 0.24
report help 0.12 i -0.11 integr -0.14 into 0.12 itself 0.2 messag -0.15 necessarili 0.24 not 0.19 onc 0.23 own 0.12
report permiss -0.15 previous 0.24 problem 0.12 prompt -0.19 reconnect 0.17 refresh -0.17 report 0.32 resum -0.24
report retri 0.11 say -0.12 select -0.16 so 0.2 solv 0.24 then -0.24 these -0.13 until -0.11 was 0.14 while 0.19
report will 0.24 xero -0.15
request *escalation -0.13 =contact -0.17 =exceed -0.13 =five-thousand -0.11 =reset 0.19 =transaction -0.13 ask 0.2
request can -0.1 contact -0.17 exceed -0.13 have -0.14 if -0.14 messag -0.12 need -0.11 not -0.11 record -0.15
request request -0.13 reset 0.19 still -0.12 support -0.17 them 0.18 transact -0.13 you -0.17
resend *step 0.22 =admin 0.1 =authorize 0.13 =fail 0.1 =integration 0.12 =retry 0.21 =sync-export 0.26 =token 0.1
resend admin 0.1 again 0.39 author 0.13 export 0.35 fail 0.1 from 0.32 integr 0.12 token 0.1
reset =connect 0.11 ask 0.12 them 0.12
rest =error 0.11 error 0.11
restor =retry 0.14 again 0.15 export 0.14 from 0.14
resync # 0.2 *nothing -0.12 =authorize 0.15 =integration 0.16 =sync-export 0.15 author 0.16 integr 0.16 sync 0.15
retri *statement -0.11 =authorize -0.12 again 0.11 author -0.12 doe -0.12 first 0.18 say -0.13 status -0.11 sync -0.13
retri you -0.1 your 0.12
return *nothing 0.22
revok *nothing 0.13
revok+it *nothing 0.16
right # -0.38 *nothing 0.19 *statement 0.18 *step -0.38 =account -0.44 =authenticate 0.24 =authorize 0.13
right =connect 0.15 =disconnect 0.3 =error 0.25 =name 0.14 =nothing 0.26 =organization 0.13 =outage 0.2
right =permission 0.2 =retry 0.1 =revoke 0.17 =setup -0.22 =sync-export 0.13 =tax 0.22 =token 0.11 access 0.15
right account -0.41 admin -0.16 articl 0.24 author 0.13 been 0.11 between 0.17 caus 0.28 chang 0.11 check 0.13
right click -0.12 code -0.37 common 0.15 communic 0.17 concierg 0.2 configur -0.14 connect 0.21 contact -0.1
right disconnect 0.21 disrupt 0.14 doe 0.14 error 0.25 expir 0.12 export 0.16 fail 0.11 first 0.17 from -0.19 go -0.12
right has -0.16 interrupt 0.17 into 0.19 know 0.11 let 0.11 may -0.25 messag 0.47 name 0.14 noth 0.26 onc 0.41
right organiz 0.13 permiss 0.18 reconnect 0.23 retri 0.17 revok 0.17 say 0.24 select -0.4 send 0.14 servic 0.17
right set -0.27 should 0.27 so 0.21 somebodi 0.14 support -0.11 tax -0.1 then 0.29 there 0.15 token 0.11 until 0.19
right usual 0.11 was 0.17 what 0.27 which 0.16 work 0.2
ring *nothing 0.37
role *nothing 0.6
row *nothing -0.13 =account 0.22 account 0.18 select 0.32
rule =cannot 0.19 about 0.19 api 0.18 cannot 0.19 extend 0.19 more 0.19 page 0.22 rate 0.13 say 0.17 set 0.21
run *nothing 0.19 =connect 0.2 =expire 0.16 =revoke 0.26 =token 0.24 connect 0.17 revok 0.26 token 0.25 was 0.33
run+out =expire 0.16 =token 0.17 token 0.17
safe *statement 0.14 articl 0.17 chang 0.1 say 0.17 there 0.27
safe+to *statement 0.13 articl 0.17 chang 0.1 say 0.17
said =support 0.11 after 0.11 continu 0.11
sale =account 0.13 =setup -0.11 ask -0.14 code -0.15 contact 0.18 if -0.14 look -0.16 map -0.13 one 0.21 open -0.11
sale other -0.1 page -0.11 re -0.11 them -0.16 up -0.11
same *escalation 0.15 *statement -0.1 *step -0.17 =account -0.13 =adjust 0.16 =admin -0.16 =complete -0.13
same =contact 0.2 =delete -0.18 =duplicate 0.23 =error 0.26 =menu -0.14 =mismatch 0.17 =missing -0.2 =reconnect -0.24
same =setup 0.21 =sync-export -0.28 =tax 0.16 account -0.19 across 0.14 adjust 0.14 after 0.18 again -0.16 all 0.15
same although -0.12 api -0.34 ask -0.24 been -0.47 befor -0.17 both 0.13 can -0.14 caus 0.1 chang -0.1 click -0.1
same code -0.22 complet -0.13 configur 0.18 contact 0.13 continu 0.34 correct -0.14 creat 0.17 custom 0.14 doe -0.16
same error 0.25 everi 0.14 exist 0.23 export -0.16 fail -0.11 first 0.24 from -0.15 give 0.14 go -0.17 has -0.44
same help -0.12 if 0.16 keep 0.16 make 0.21 match 0.21 messag -0.15 need -0.21 no 0.24 onc -0.32 one -0.14 open -0.11
same page -0.45 post 0.2 reconnect -0.22 record -0.14 say -0.3 set -0.27 settl 0.14 should -0.29 stay 0.14 step 0.11
same still -0.18 supplier 0.24 support 0.1 sync -0.21 system 0.13 tax 0.16 these 0.37 through -0.24 time -0.11
same two 0.22 under 0.14 uniqu 0.11 which 0.1 whoever 0.14 write -0.1 your 0.17
same+error *statement -0.1 send -0.1 there -0.11
same+messag *nothing 0.16
same+thing *statement 0.24 =error 0.13 =integration 0.13 error 0.11 has -0.14 integr 0.13
save *step 0.1 =sync-export 0.19 click 0.19 contact 0.24 export 0.18 now 0.13 save 0.3
say *escalation -0.14 *nothing -0.18 *statement 0.12 *step -0.18 =admin -0.11 =cannot -0.13 =contact -0.11 =error 0.13
say =integration 0.1 =invalid 0.14 =manual 0.16 =outage -0.19 =permission -0.14 =refuse 0.13 =retry -0.15
say =unauthorized 0.11 admin -0.24 again -0.29 api -0.11 articl 0.22 ask 0.14 away 0.11 becaus 0.12 between -0.1
say cannot -0.13 chang -0.21 click -0.17 code -0.16 connect -0.23 doe 0.18 error 0.18 first 0.11 from -0.14 have -0.25
say header -0.22 into -0.17 invalid 0.14 issu -0.15 let -0.11 manual 0.13 may -0.1 messag 0.26 no -0.12 not 0.16
say onc 0.18 refus 0.13 say 0.14 send 0.11 set -0.1 should 0.14 so -0.28 somebodi 0.17 status 0.12 take 0.11 them 0.14
say then 0.24 time -0.21 until 0.12 was -0.23 what -0.11 when 0.1 work 0.12 xero -0.13 your -0.19
say+connect =connect 0.12 =manual 0.14 =reset 0.14 ask 0.14 manual 0.14 reset 0.14 them 0.14
say+healthi although 0.11 can 0.13 go 0.13 healthi 0.13 someth 0.13
scope *nothing 0.26 =organization -0.12 check -0.15 correct -0.12 organiz -0.12 timestamp -0.12
screen =admin 0.13 admin 0.13 bottom 0.22 go 0.14 page 0.17 say 0.14
se *escalation 0.13 *statement 0.12 =error 0.19 =support 0.12 again 0.11 continu 0.13 error 0.19 export 0.11
se support 0.12 team 0.12 there 0.14 xero 0.1
second *nothing 0.14 *statement -0.27 =delete 0.16 =error -0.11 =stray-character 0.13 account 0.17 again 0.39 all 0.16
second charact 0.13 comma 0.13 doe -0.19 error -0.11 if -0.11 leav -0.19 now 0.17 one -0.14 onli -0.17 open -0.16
second other 0.14 part 0.13 remov 0.16 send 0.2 space 0.13 xero -0.15 you -0.18
second+one *step -0.11
second+time again 0.32 click 0.13 now 0.18 sync 0.12
see # 0.12 *nothing 0.28 *statement -0.3 =account 0.38 =authenticate -0.11 =cannot -0.19 =chart-of-accounts 0.27
see =contact -0.13 =integration -0.28 =menu 0.12 =outage -0.21 =permission -0.2 =reconnect -0.29
see =reference-number -0.25 =restore -0.11 =transaction -0.22 =wait 0.16 account 0.17 after -0.28 all 0.15
see although 0.14 api -0.21 authent -0.15 becaus -0.11 been -0.28 between -0.25 bot -0.16 bottom -0.19 can -0.2
see cannot -0.19 caus -0.11 chang -0.1 chart 0.27 check 0.19 code -0.13 common -0.13 communic -0.12 concierg -0.15
see contact -0.18 disrupt -0.18 expir -0.15 first -0.11 have -0.41 help -0.25 if -0.22 integr -0.28 interrupt -0.12
see into -0.14 last 0.16 left -0.19 like 0.12 look 0.21 may -0.2 mean -0.17 menu 0.19 mobil -0.16 navig -0.16
see need -0.25 open -0.19 other 0.18 own -0.16 page -0.36 permiss -0.12 ran 0.16 re -0.11 record -0.16 refer -0.25
see restor -0.11 retri -0.11 say -0.23 select -0.36 send -0.12 servic -0.12 so -0.12 start -0.14 status 0.28
see step -0.14 tab -0.28 tap -0.16 their -0.12 then 0.17 there -0.19 through 0.11 time -0.28 transact -0.22 until -0.1
see utc 0.1 wait 0.17 was -0.15 web -0.16 what -0.16 when 0.11 while -0.14 write 0.14 xero -0.31 you -0.31
see+if =connect 0.12 connect 0.12 look 0.18 status 0.33 xero 0.13
see+it *nothing 0.18
see+that *nothing 0.23
see+the *escalation -0.13 *nothing 0.18 =log 0.11 log 0.11
see+who *nothing 0.25
sell can 0.17 you 0.15
send # 0.11 *escalation -0.13 *statement -0.33 =authorize -0.16 =fail -0.11 =integration -0.11 =map 0.23 =retry 0.48
send =setup 0.13 =support 0.13 =sync-export 0.18 =transaction 0.16 =wait 0.11 again 0.46 ask -0.33 author -0.16
send bodi 0.14 configur 0.14 continu -0.2 export 0.26 far 0.14 fewer 0.14 from 0.49 go -0.17 hour 0.11 if -0.17
send integr -0.11 keep 0.18 left -0.15 list 0.16 match -0.1 messag -0.15 need -0.18 not -0.18 one -0.17 open -0.1
send page -0.23 repost 0.25 say -0.13 send 0.38 set -0.16 sinc 0.19 start -0.13 still 0.11 team 0.15 than 0.12
send these 0.16 they 0.25 time -0.17 transact 0.16 tri 0.13 two -0.26 type 0.12 want 0.19 was -0.12 which -0.14
send xero -0.36 your -0.14
send+again =sync-export 0.2 export 0.13 from 0.15
send+it =retry 0.21
send+the *step 0.19 =map 0.16 =retry 0.12 =sync-export 0.22 again 0.22 export 0.13 from 0.1 send 0.12
send+them *nothing 0.19
send+you *nothing 0.16
set # 0.24 *statement -0.16 =authorize -0.33 =connect -0.15 =contact -0.14 =date -0.16 =expire 0.21 =integration 0.16
set =menu 0.1 =permission 0.14 =prompt -0.26 =reference-number -0.34 =refresh -0.31 =search 0.21 =tax-code -0.13
set =transaction -0.14 =workspace -0.12 account -0.29 again -0.37 ask -0.13 author -0.33 back -0.18 befor -0.24
set bot -0.15 bottom -0.15 can -0.29 check -0.21 code -0.17 come -0.14 configur 0.17 connect -0.15 creat -0.26 do 0.2
set doe -0.12 expir 0.23 find 0.23 first -0.1 from -0.2 go -0.31 has -0.12 integr 0.16 leav 0.21 left -0.15 look 0.38
set menu 0.14 mobil -0.15 navig -0.15 now 0.11 permiss 0.15 prompt -0.26 re 0.14 reconnect -0.15 refer -0.34
set refresh -0.31 resum -0.31 say -0.13 set 0.1 singular 0.14 so 0.15 start -0.21 status 0.25 tab -0.15 tap -0.15
set them -0.12 then -0.24 these 0.3 they 0.15 those -0.17 time -0.11 token 0.19 transact -0.14 typic -0.13 under -0.12
set updat 0.13 want -0.24 was -0.17 web -0.15 what -0.11 when -0.32 workspac -0.12 write 0.14 you -0.18 your -0.31
set+it you -0.15
set+system open 0.14 page 0.14 set 0.12 system 0.14
settl *statement 0.21 =paid 0.2 paid 0.2 usual 0.44
share *nothing 0.24 there 0.14
share+one *nothing 0.33
shell *nothing 0.21
shes *nothing 0.27
shop *nothing 0.11
should *nothing 0.11 *statement -0.37
should+i *escalation 0.12 *nothing -0.31 *statement 0.1
should+we *nothing 0.35
show *escalation -0.25 *nothing 0.26 =account 0.15 =contact -0.26 =error 0.11 =integration 0.12 account 0.13 can 0.15
show check 0.1 contact -0.19 doe 0.13 export -0.13 has -0.21 if -0.1 integr 0.12 one 0.17 two 0.22
side *escalation -0.11 *nothing -0.19 =account -0.17 =admin 0.16 =amount 0.11 =retry -0.15 account -0.16 after -0.14
side again -0.19 although -0.11 amount 0.11 articl -0.14 can -0.2 compar 0.26 contact -0.11 continu -0.14 do 0.14
side from -0.11 has 0.15 have -0.2 how 0.13 itself 0.23 may -0.14 messag -0.15 need 0.1 one 0.19 put 0.13 right 0.19
side was -0.13 you -0.11 your -0.22
sinc *nothing 0.24 *statement -0.27 =account 0.11 check 0.2 from 0.13 issu 0.19 need 0.27 not 0.11 there -0.13
sinc utc 0.21 xero -0.28
singl =fail 0.11 =retry 0.13 but 0.12 can 0.12 contact 0.13 fail 0.11 guid 0.14 onli 0.14 retri 0.14 show 0.14
singl singl 0.14 too 0.14
sit *nothing 0.12 have 0.17 if -0.16
sit+in *nothing 0.19
small *nothing 0.16
smallest =account 0.18 =journal 0.11 =nothing 0.28 =zero 0.16 account 0.18 can 0.16 chang 0.28 import 0.28
smallest journal 0.11 more 0.28 neglig 0.28 noth 0.28 onli 0.28 round 0.16 so 0.19
so *nothing -0.56 *question -0.15 *statement 0.27
so+# *escalation 0.2 =contact 0.19 =error 0.2 contact 0.2 error 0.2 if 0.13 support 0.2 you 0.14
so+far *nothing 0.24
so+i *escalation 0.16 *nothing -0.33 *statement 0.14 *step 0.11
so+it *escalation -0.11
so+what *escalation 0.15 =cannot 0.21 =contact 0.17 =integration -0.21 =payment 0.12 =token -0.11 again 0.15
so+what cannot 0.21 contact 0.12 error -0.17 has 0.13 if 0.19 integr -0.2 payment 0.12 status -0.12 support 0.15
so+what token -0.11 when 0.14
some *escalation -0.18 *statement 0.11 *step -0.1
somebodi *nothing 0.18 *step -0.14 =permission 0.11 =reconnect -0.16 =sync-export -0.15 been 0.14 chang 0.2 check 0.11
somebodi connect 0.12 contact -0.11 if -0.17 messag -0.13 noth 0.11 permiss 0.11 support -0.11 there 0.19 these 0.12
somebodi usual 0.28 was 0.36 whether 0.15 you -0.21
someon+from *nothing 0.16
someth *escalation -0.17 *nothing -0.46 *step 0.16
son *nothing 0.45
sorri *nothing 0.56
sort *escalation 0.1 =sync-export 0.21 ask 0.19 page 0.18
sort+of *step 0.11
staff *nothing 0.29
star *nothing 0.26
start *nothing -0.34 from 0.16 set 0.22
statement *nothing 0.25
status =fail 0.14 can 0.18 caus 0.11 check -0.12 disconnect 0.1 fail 0.14 go 0.18 healthi 0.15 not -0.11 send -0.11
status someth 0.15 status 0.27 still 0.11 your -0.19
stay *step 0.11 if 0.18
step *escalation 0.14 after 0.11 continu 0.11 follow 0.11 if 0.14 messag 0.11 step 0.11 you 0.28
still *escalation 0.74 *nothing -0.42 *step -0.36
still+# *nothing 0.19
still+fail *step 0.13 =contact -0.11 you -0.17
still+has *step 0.1
still+no *escalation 0.26
still+not *escalation 0.12
stock *nothing 0.21 *step -0.12 messag -0.28 need -0.16 not -0.21 one -0.16 rate 0.12 say -0.12 than -0.13
stop *nothing 0.24
straight *statement 0.11 befor 0.11 itself 0.18 say 0.12 two 0.16 xero 0.13
stuck *escalation 0.12 *nothing 0.17 xero -0.1
such *nothing 0.44
such+a *nothing 0.25
super *nothing 0.15
supplier *escalation -0.2 *nothing 0.2 *step -0.2 =delete -0.16 =invalid 0.11 =missing -0.19 =name -0.12 =search -0.15
supplier =support -0.13 activ -0.19 after -0.13 again -0.2 ask -0.19 belong -0.19 continu -0.16 custom 0.11
supplier differ -0.18 each -0.21 from -0.11 happen 0.14 has -0.17 look -0.16 name -0.12 need -0.23 no -0.11 onli -0.17
supplier remov -0.16 same -0.17 show 0.14 so -0.12 speak -0.14 step -0.22 supplier 0.12 support -0.2 team -0.13
supplier these -0.13 tri 0.17 what 0.14 while 0.14 your 0.21
supplier+and *statement 0.14 =duplicate 0.14 =map 0.17 across 0.17 all 0.17 alreadi 0.14 anoth 0.14 articl 0.16
supplier+and both 0.17 caus 0.17 custom 0.16 everi 0.17 exist 0.17 from 0.12 give 0.17 map 0.17 must 0.17
supplier+and supplier 0.16 there 0.14 under 0.17 uniqu 0.14 xero 0.1
support *escalation -0.17 *nothing 0.18 *statement -0.16 =contact -0.11 =error -0.19 =reset 0.2 after -0.18
support again -0.13 ask 0.27 contact -0.11 continu -0.18 error -0.19 if -0.23 reset 0.2 support -0.1 them 0.28
support xero -0.18 you -0.14
support+team *nothing 0.16
suppos may 0.13 status 0.18
sure *escalation -0.1 *nothing -0.13 =account -0.12 =duplicate 0.19 =error -0.15 =missing 0.23 =reconnect 0.11
sure account -0.11 anoth 0.1 articl 0.22 both 0.11 caus 0.13 doe 0.2 error -0.15 exist 0.2 if -0.1 map 0.11
sure messag 0.29 must -0.14 no 0.13 onc 0.17 reconnect 0.11 supplier 0.19 then 0.21 under 0.11 up 0.17
switch =contact 0.16 =currency 0.11 =organization 0.1 currenc 0.11 enabl 0.24 make 0.22 organiz 0.1 sure 0.22
switch+on =organization 0.17 enabl 0.23 make 0.23 organiz 0.17 sure 0.23
sync *question -0.16 =authenticate 0.11 =connect -0.13 =error -0.15 =expire -0.12 =fail -0.1 =integration -0.13
sync =menu -0.12 =permission 0.1 =reconnect 0.13 =reference-number -0.12 =retry -0.27 =setup -0.15 =token -0.14
sync =transaction 0.2 =workspace -0.11 admin -0.13 again 0.36 ask -0.1 authent 0.17 befor -0.13 bot -0.12 bottom -0.12
sync can -0.12 concierg -0.15 configur -0.15 connect -0.13 error -0.15 expir -0.13 fail -0.18 i -0.12 integr -0.13
sync keep -0.27 left -0.15 look -0.1 may -0.11 messag -0.15 mobil -0.12 navig -0.12 not -0.17 now -0.12 onc -0.13
sync permiss -0.13 re 0.14 refer -0.12 report -0.13 retri -0.26 save 0.26 send -0.15 so -0.14 start -0.12 tab -0.12
sync tap -0.12 time 0.2 token -0.14 transact 0.2 web -0.12 when 0.12 workspac -0.11 yes -0.13 your -0.1
sync+a again 0.32 click 0.11 now 0.18 sync 0.11
sync+now *nothing 0.48 *step -0.24 =reconnect -0.11 =sync-export -0.4 have -0.1 if -0.15 may 0.16 messag -0.1
sync+now sync -0.42 when 0.21 while 0.17 you -0.14
system *nothing -0.17 =admin 0.19 =error -0.15 =invalid 0.19 =map -0.11 =retry 0.11 =search -0.17 =transaction -0.12
system account -0.12 admin 0.19 can -0.17 contact -0.11 error -0.15 go 0.11 if -0.13 look -0.15 not 0.27 one -0.17
system open 0.15 supplier 0.2 transact -0.12 up -0.15 updat -0.11 xero -0.16 you -0.15
system+tax open 0.14 page 0.14 set 0.12 system 0.14
ta *nothing 0.33
tab =connect 0.14 =menu -0.12 advanc 0.14 click 0.15 menu -0.2 tab 0.25 xero -0.13
take # -0.13 *nothing 0.17 *statement -0.16 =account -0.19 =bank-account 0.11 =error -0.19 =reference-number -0.14
take =revoke 0.13 after -0.16 again -0.14 also 0.18 appropri 0.1 ask -0.11 bank 0.11 contact 0.1 continu -0.13
take error -0.19 export 0.12 from 0.18 has -0.1 have -0.14 instead 0.1 into 0.12 let 0.12 longer 0.13 not -0.12
take refer -0.14 revok 0.13 say -0.25 support 0.11 there -0.21 which -0.21
take+it longer 0.15
take+the *nothing 0.3
talk articl 0.16 if -0.11 messag 0.2 payment 0.11
talk+about =payment 0.13 payment 0.13
talk+to *nothing 0.31
tax *escalation 0.12 *step -0.15 =menu -0.23 =outage 0.12 =search -0.22 =tax-rate 0.15 after -0.2 articl -0.34
tax can -0.16 continu 0.12 find -0.31 have 0.11 list -0.26 look -0.22 menu -0.21 messag 0.16 need 0.22 not 0.14
tax rate 0.15 select -0.26 singular -0.21 step -0.14 support 0.11 tax 0.19 them -0.14 these -0.14 those -0.15
tax updat -0.15 whatev 0.11 wrong 0.11
tax+for can 0.23 creat 0.23 one 0.23 you 0.2
tax+on *nothing 0.34
tax+rate *statement 0.1 =setup 0.17 =tax-rate 0.18 configur 0.17 not 0.18 rate 0.18 tax 0.25
team *nothing 0.2
tell *escalation -0.16 *statement -0.2 =contact -0.19 =error 0.28 =required 0.31 =support -0.21 =sync-export 0.12
tell action 0.44 check 0.14 contact -0.19 doe -0.32 error 0.28 from 0.13 have -0.12 if -0.12 look 0.13 messag 0.23
tell not -0.1 requir 0.46 resolv 0.3 step 0.31 tax 0.28 there -0.14 what -0.11
tell+me =error 0.2 =required 0.44 action 0.44 error 0.2 requir 0.44 resolv 0.3 step 0.31
ten =retry 0.14
text messag 0.2
than *nothing 0.16
thank *nothing 1.14
thank+you *nothing 0.27
that+be *escalation 0.25 *statement 0.17 *step 0.12
that+bounc *nothing 0.12
that+do *statement 0.12
that+fail *statement 0.12 =retry 0.12 can 0.12 record 0.11 retri 0.11 too 0.14
that+it *escalation -0.22 *statement 0.11
that+link url 0.25
that+one *statement 0.16
that+order if 0.1 need 0.11
that+page *nothing 0.32
that+right =organization 0.13 =outage 0.13 organiz 0.13 xero 0.12
that+set *step 0.12 xero 0.17
that+the *nothing -0.16
that+url =remap 0.2 ask 0.2 map 0.11 re 0.2 them 0.2
that+was *nothing 0.43
the+# *statement -0.15 =daily 0.25 =error -0.11 =reset 0.25 =sync-export 0.15 =wait 0.26 api -0.13 can -0.15
the+# daili 0.25 error -0.11 has 0.15 have 0.11 hour 0.28 if -0.16 need -0.1 not -0.15 reset 0.25 say -0.19 sync 0.14
the+# then 0.36 wait 0.27 which -0.26 xero -0.12
the+@ *escalation 0.16 *nothing -0.34 =admin 0.37 =authorize -0.16 =integration 0.14 =name -0.14 =retry 0.2
the+@ =token 0.17 admin 0.39 again -0.17 although 0.12 anoth 0.15 ask -0.19 author -0.16 contact -0.16 fail 0.1
the+@ from 0.1 go 0.29 healthi 0.11 integr 0.14 log 0.2 name -0.14 need 0.16 record 0.14 someth 0.11 support -0.24
the+@ two -0.11 up 0.2 xero 0.18 your 0.25
the+account *nothing -0.21 *statement 0.12 =account-code 0.12 =menu -0.23 =missing 0.14 =payment 0.11 advanc 0.26
the+account doe 0.11 exist 0.11 from 0.35 menu -0.2 miss 0.21 none 0.12 payment 0.11 there 0.23 use 0.22 xero 0.22
the+account you 0.19
the+address *nothing -0.12 if 0.14 other 0.17 remov 0.11
the+admin *nothing 0.18
the+amount =adjust 0.12 adjust 0.12 make 0.16 your 0.18
the+api you 0.12
the+articl articl 0.11
the+audit *nothing 0.16
the+auditor *nothing 0.29
the+bank =payment 0.14 =unlink 0.19 alreadi -0.12 has 0.16 open -0.12 payment 0.14 there -0.12 xero -0.11
the+bill =credit-note -0.12 =invoice 0.32 =payment -0.11 credit -0.11 first -0.13 invoic 0.32 not -0.11 note -0.12
the+bill payment -0.11
the+bodi # 0.26 =sync-export 0.26 bodi 0.26 sync 0.26 type 0.17
the+book =account 0.1 =nothing 0.15 can 0.1 chang 0.15 import 0.15 more 0.15 neglig 0.15 noth 0.15
the+chart =map 0.11 map 0.11
the+claim *statement 0.1 =adjust 0.31 doe 0.24 edit 0.31 itself 0.31 not 0.17 problem 0.12 report 0.16 so 0.31
the+claim solv 0.31
the+client # 0.1 =account 0.12 =authorize 0.1 =cannot -0.11 =contact -0.17 cannot -0.11 if 0.16 through -0.12
the+code # -0.11 =account-code -0.11 =delete 0.23 code -0.13 from 0.17 none -0.11 remov 0.23
the+countri *escalation 0.12 =support 0.12 although 0.12 continu 0.12 fit 0.12 support 0.12 team 0.12
the+credit =paid 0.15 been 0.13 from 0.12 happen 0.15 has 0.15 itself 0.15 paid 0.15 thing 0.15 two 0.16 usual 0.15
the+custom *nothing 0.15 =sync-export 0.12 again 0.24 export 0.12 from -0.28
the+date =integration 0.12 from 0.3 integr 0.12 set 0.32 you 0.11
the+email *nothing -0.15 ask 0.14 custom 0.12 has 0.16 messag 0.14 step 0.12 supplier 0.12 two 0.12
the+expiri # 0.11 like 0.12 look 0.12 respons 0.12 utc 0.12
the+export *nothing 0.18
the+fail # 0.19 *step 0.14 =retry 0.23 =sync-export 0.18 bodi 0.19 do 0.1 export 0.18 page 0.11 retri 0.14 so -0.16
the+fail sync 0.19 type 0.14 your -0.17
the+field *nothing 0.2
the+first onli 0.12
the+fix *step 0.12
the+invoic *escalation 0.18 *nothing -0.28 =approve 0.17 =contact 0.12 =credit-note 0.13 =integration -0.15 =map 0.16
the+invoic =paid 0.23 =payment 0.24 =refuse 0.23 =retry 0.15 =transaction 0.17 =void 0.13 account -0.16 again 0.26
the+invoic also 0.17 ani 0.1 appli 0.14 approv 0.17 becaus 0.14 correspond 0.16 creat 0.17 credit 0.13 do 0.18
the+invoic export 0.19 first 0.15 from 0.23 have 0.21 if 0.16 integr -0.15 item 0.12 link 0.2 list 0.11 mark 0.13
the+invoic need 0.1 neither 0.21 new 0.17 nor 0.22 note 0.13 other -0.15 paid 0.23 payment 0.24 re 0.16 refus 0.23
the+invoic remov -0.11 say 0.17 start 0.11 still 0.2 support 0.13 there 0.1 they 0.1 transact 0.17 void 0.13
the+invoic which 0.18 within 0.24 xero -0.13
the+journal *nothing 0.11
the+last *step 0.11
the+ledger *statement 0.14
the+limit *nothing 0.17
the+line account 0.19
the+link =connect 0.11 connect 0.19 so 0.1 there 0.13 was 0.12
the+list *step 0.12
the+lock *nothing 0.16
the+log =fail 0.1 =invalid 0.14 =unauthorized 0.14 invalid 0.14
the+map *escalation -0.13 =map 0.22 =permission 0.1 =sync-export 0.13 again 0.14 can -0.14 export 0.14 from 0.21
the+map if -0.13 leav 0.1 map 0.14 permiss 0.1 sinc 0.11 sync 0.11 they 0.17 you -0.18
the+matter *statement 0.11
the+meantim *nothing -0.12
the+menu *nothing 0.3 you 0.14
the+messag no 0.1
the+new *statement -0.16 need 0.11 so 0.23
the+next *nothing 0.18
the+number *nothing -0.45 =format 0.21 =tax 0.13 =tax-number 0.13 but 0.12 countri 0.11 format 0.21 from 0.12 gst 0.13
the+number match 0.33 number 0.19 say -0.1 so 0.21 updat 0.21 vat 0.13 want 0.13
the+offic *nothing 0.2
the+old =account 0.15 =contact 0.1 =integration 0.1 ask -0.11 correct 0.12 entir 0.11 first 0.12 integr 0.1 make 0.11
the+old meant 0.12 messag -0.12 open 0.14 realli 0.12 record 0.17 status -0.11
the+one *nothing -0.22 *statement 0.16
the+order ask -0.12 them -0.13
the+other *statement -0.15 =account 0.13 =contact -0.1 =delete -0.13 =search 0.15 =sync-export -0.1 articl -0.11
the+other custom 0.13 from -0.11 look 0.14 need 0.24 sale 0.16 say -0.22 you -0.25
the+page bottom 0.12 page 0.14 xero 0.1
the+payment *nothing 0.11 =payment -0.27 from 0.12 payment -0.27
the+person *nothing 0.18 xero -0.13
the+phone *nothing 0.15
the+price *nothing 0.15
the+queue do 0.15 one 0.15 same 0.15 these 0.15
the+reason *statement 0.12
the+receipt *nothing 0.16
the+reconnect *escalation 0.22 =error 0.22 =integration -0.2 =prompt -0.16 again 0.11 back 0.21 click 0.13 come 0.21
the+reconnect error 0.22 if 0.13 integr -0.2 prompt -0.16
the+refresh # -0.13 =account 0.15 =account-code -0.13 =admin 0.27 =menu -0.11 =three-digit -0.13 admin 0.27
the+refresh digit -0.13 enter -0.13 general -0.13 gl -0.13 go 0.24 ledger -0.13 menu -0.11 none -0.13 tab -0.12
the+refresh yet -0.13
the+report *nothing 0.33
the+reset *step 0.15 =connect 0.21 =manual 0.16 =reset 0.26 ask 0.26 manual 0.16 reset 0.26 them 0.26
the+rest =error 0.11 error 0.11
the+right *nothing 0.11
the+same *nothing 0.11 *step -0.14 =admin -0.13 =delete -0.13 =missing -0.13 =sync-export -0.24 account -0.1
the+same again -0.11 ask -0.19 code -0.14 continu 0.11 doe -0.19 export -0.13 from -0.14 go -0.11 has -0.28
the+same itself 0.11 match 0.11 must 0.13 need -0.12 not -0.11 remov -0.1 these 0.13 uniqu 0.12 want 0.1 which -0.1
the+same you -0.21 your -0.2
the+screen bottom 0.11
the+second *statement -0.11 =delete 0.17 account 0.17 all 0.2 not 0.14 remov 0.17
the+supplier *nothing 0.48 *statement -0.24 supplier -0.2
the+support ask 0.11 them 0.11
the+tax *escalation 0.22 *nothing 0.11 *statement -0.11 =contact 0.14 =error 0.22 =retry 0.17 =support 0.14 can -0.2
the+tax contact 0.12 continu 0.22 error 0.22 export 0.2 if 0.12 need -0.13 not -0.13 one -0.19 support 0.15 team 0.15
the+tax up -0.1 what 0.11 xero -0.14 you 0.11
the+thing *step 0.13
the+ticket ask 0.22 them 0.22
the+time *nothing 0.12
the+transact *escalation 0.1 =contact 0.1 contact 0.1 if 0.1 support 0.1 xero 0.11
the+two *escalation -0.1 *nothing -0.19 =error -0.12 =map 0.13 articl 0.18 error -0.12 from 0.1 if -0.28 map 0.11
the+two one 0.12 page 0.32 say 0.13 support -0.1
the+vat *nothing 0.15
the+vendor articl 0.13 say 0.12
the+whole *escalation 0.16 =delete 0.19 =error 0.14 =support 0.17 after 0.19 error 0.14 from 0.1 page 0.17
the+whole support 0.15 team 0.17
the+xero go -0.11 have -0.14 one 0.15 support -0.13 xero -0.11 you -0.18
their *escalation -0.1
their+invoic *nothing 0.12
their+own can 0.14 until 0.12
them *escalation -0.12 *statement -0.18
then *nothing -0.14 *statement -0.5 *step 0.17
then+thank *nothing 0.14
there *escalation -0.24 *nothing -0.34 *statement 0.24
there+a *escalation -0.34 *nothing 0.12 *statement -0.12
there+an *nothing 0.1
there+in *escalation 0.12
there+is *escalation -0.19 *statement 0.15 *step 0.18
there+no *statement 0.11
these *nothing 0.27 *step -0.14
they *statement -0.18
they+are *step 0.18
they+chang =remap 0.12 map 0.12 re 0.12
they+need *nothing -0.14 *step 0.13 =account 0.23 =transaction -0.1 account 0.17 transact -0.1
they+say =reconnect 0.12 been 0.12 has 0.12 onc 0.2 reconnect 0.12 should 0.2 then 0.2 work 0.2
thing *nothing -0.58 *statement 0.16 *step 0.1
think *nothing 0.16 account 0.1 code 0.24 one 0.12 support -0.14 your 0.12
this+month *nothing 0.13
this+one *nothing 0.28 *statement -0.13 *step -0.1
this+the *nothing 0.31
tho *statement 0.2 xero 0.17
those *nothing -0.11
though *escalation 0.27 *step -0.13 =contact 0.14 =payment 0.14 =sync-export -0.12 doe 0.21 go 0.12 has 0.1 if 0.14
though messag 0.15 need 0.18 not 0.14 so -0.12 still 0.12 support 0.11 you 0.18
three # 0.16 *nothing -0.21 *statement 0.3 *step -0.11 =account-code -0.17 code -0.13 first 0.34 not 0.24
through *escalation 0.17 *nothing 0.12 *step -0.21 =account 0.21 =contact 0.1 =error -0.19 =integration 0.16
through =organization 0.14 =sync-export -0.23 access 0.15 account 0.21 ask -0.15 author 0.15 can -0.14 contact 0.14
through error -0.19 export -0.12 has 0.12 integr 0.17 may 0.31 messag -0.15 need 0.27 organiz 0.14 still 0.25
through support 0.11 than 0.15 there 0.33 you -0.16 your -0.21
throw =account 0.16 =connect 0.13 connect 0.13 xero 0.12
thursday *nothing 0.27
thx *nothing 0.64
tick *escalation -0.16 *statement -0.26 *step 0.12 =delete -0.19 =error -0.16 =manual 0.19 =mismatch -0.12
tick =reconcile 0.16 =transaction 0.15 account 0.12 but -0.11 check 0.18 code 0.11 contact -0.17 detail -0.11
tick error -0.16 from -0.31 has -0.2 if -0.12 manual 0.19 match -0.12 may -0.12 reconcil 0.16 remov -0.19 say -0.5
tick send 0.15 support -0.16 these -0.16 transact 0.15 two -0.12 untick 0.26 was 0.19 whether 0.35 which -0.34
tick xero 0.15
tick+box =mismatch -0.13 alreadi -0.13 but -0.13 detail -0.13 match -0.13 untick 0.12
ticket *nothing 0.19 ask 0.12 them 0.13
tidi *nothing 0.22
till has 0.21
time # 0.43 *escalation 0.13 *nothing 0.18 *statement -0.13 *step -0.14 =authorize -0.12 =connect -0.24
time =disconnect 0.16 =error -0.18 =expire 0.27 =token 0.34 again 0.26 author -0.13 cannot 0.11 connect -0.22 doe 0.14
time error -0.22 expir 0.3 if -0.12 like 0.51 look 0.58 messag -0.29 not -0.17 respons 0.56 so 0.22 still 0.17
time token 0.38 utc 0.51 was -0.12 xero -0.22
time+or *statement 0.13 xero 0.12
tini =support 0.21 after 0.21 team 0.21
to+be *escalation -0.28 *nothing -0.1
to+call if 0.15
to+do *escalation -0.15 *nothing -0.26
to+get *statement 0.12 *step 0.16
to+go account 0.14
to+look look 0.11
to+open what 0.12
to+press *nothing 0.19 =sync-export 0.12
to+see has 0.18
to+send from -0.11
to+that *nothing 0.11
to+the *nothing 0.58
to+them *step 0.13
to+wait *step 0.14
to+which *step 0.18
to+whom support 0.21
to+xero *statement 0.11 =integration 0.12 integr 0.12
today *nothing 0.15 *statement -0.18 =five-thousand 0.12 =integration 0.13 =support 0.2 =wait 0.12 after 0.15 far 0.21
today fewer 0.21 have -0.18 integr 0.13 page -0.18 request 0.13 send 0.22 still 0.2 team 0.2 there 0.14 what -0.15
togeth *nothing 0.12
token =cannot 0.1 =error -0.19 again 0.14 although 0.23 error -0.12 id -0.26 say -0.15 what 0.11
told *nothing 0.16
tomorrow *nothing 0.1 =fail 0.12 again 0.12 fail 0.11 from 0.13 what 0.13
tonight *nothing 0.1
too *escalation -0.43 *question 0.11 *statement 0.14
top # 0.11 =date 0.11 bottom 0.23 date 0.11 day 0.11 first 0.11 grid 0.11 newest 0.11 order 0.11 page 0.22
top previous 0.11 select 0.14 updat 0.11 xero 0.11
top+or # 0.11 =date 0.11 date 0.11 day 0.11 first 0.11 grid 0.11 list 0.11 newest 0.11 order 0.11 previous 0.11
top+or updat 0.11
touch *statement 0.14 =account 0.12 =map 0.16 account 0.12 between 0.23 check 0.1 if -0.12 map 0.19 not 0.37
touch+the =map 0.2 map 0.2
train *nothing 0.41
transact *escalation 0.11 contact 0.11 if 0.11 support 0.11 xero 0.11
treasur =admin 0.18 =organization 0.11 admin 0.2 administr 0.17 api 0.18 bearer 0.2 header 0.2 id 0.17 not -0.13
treasur organiz 0.11 page 0.11 platform 0.17 was 0.13 xero 0.1 your 0.16
tri *nothing 0.18 *step -0.14 =contact -0.19 =reconnect -0.13 =setup 0.11 =support 0.13 =transaction -0.38 after 0.21
tri all 0.23 been -0.23 can 0.22 categori 0.23 click -0.14 configur 0.15 continu 0.2 export -0.14 from -0.15
tri keep -0.13 not 0.2 now -0.23 one 0.12 problem 0.12 reconnect -0.12 set -0.16 so -0.16 status -0.1 step 0.23
tri sync -0.14 tax 0.23 team 0.1 these 0.21 transact -0.38 you -0.13 your 0.15
tri+again *nothing 0.17 retri 0.11
tri+it *nothing 0.25
tri+one if 0.12
tri+the *escalation 0.16 =error 0.16 =support 0.14 after 0.16 continu 0.16 error 0.16
trigger *statement 0.13 =integration 0.11 integr 0.11 xero 0.1
trust *nothing 0.13 =sync-export 0.17
tuesday *nothing 0.27
turn =organization 0.28 ask 0.13 messag 0.1 organiz 0.28
twice *nothing 0.5
two # -0.26 *nothing -0.21 *step 0.11 =address 0.11 =authorize -0.17 =delete 0.14 =email 0.15 =invalid -0.13
two =mismatch 0.16 =setup 0.11 =stray-character 0.14 =support 0.23 =sync-export -0.19 again -0.29 all 0.13 ask -0.51
two author -0.17 between 0.17 bottom 0.35 can 0.16 charact 0.14 check -0.1 code -0.14 comma 0.14 compar 0.18
two configur 0.11 contact 0.3 continu -0.34 each 0.12 email 0.15 exist -0.1 export -0.3 far 0.13 fewer 0.13 first 0.1
two from -0.12 has -0.24 how -0.18 if -0.19 issu 0.18 leav 0.41 match 0.16 may -0.12 messag -0.15 no -0.11 nor 0.11
two one 0.31 onli 0.35 open -0.27 page 0.41 part 0.14 request 0.13 same -0.12 say -0.2 select 0.31 send 0.25 set -0.12
two so 0.14 space 0.14 stand 0.1 status -0.11 step -0.39 still 0.15 team 0.23 than 0.16 there 0.28 these -0.35
two two 0.28 uniqu 0.12 way 0.1 whether 0.11 xero 0.12 your -0.13
two+email *nothing 0.11
two+of *step 0.18 xero 0.13
ty *nothing 0.22
type *nothing 0.19 =integration 0.14 =three-digit 0.12 digit 0.12 enter 0.12 general 0.12 gl 0.12 integr 0.13
type ledger 0.12 none 0.12 yet 0.12
u *nothing 0.2
un *nothing 0.2 =error -0.13 =sync-export -0.16 error -0.13
unarch *nothing 0.2
under can 0.16 do -0.14 go 0.1 need -0.13 page 0.17 say 0.17 you -0.13
under+which go 0.14
undo do 0.2 say 0.27 what 0.18 when 0.23
unlink =connect 0.12 alon 0.12 alreadi 0.1 between 0.12 connect 0.12 end 0.12 particular 0.12 you 0.1
unsuccess itself 0.11 unsuccess 0.11 when 0.11
untick *escalation 0.16 *nothing 0.25 *statement -0.14 *step -0.1 =error 0.16 =mismatch -0.15 =support 0.15
untick account -0.18 after 0.15 alreadi -0.15 but -0.17 code -0.1 continu 0.15 detail -0.17 do -0.11 error 0.16
untick has -0.14 match -0.15 not -0.12 number -0.1 set -0.28 step 0.15 support 0.16 team 0.15 these 0.16 two -0.14
untick whether -0.14 xero -0.12
until *nothing 0.18 has 0.17
up *escalation 0.25 *nothing 0.12 *question -0.12 *statement -0.37
up+the *step 0.1
url *step 0.11 =map 0.16 =remap 0.26 =retry 0.27 again 0.27 ask 0.26 export 0.27 from 0.27 map 0.21 re 0.26 them 0.26
us *question 0.21 *statement 0.12 *step -0.18
use *escalation -0.11 *nothing 0.21 *step -0.16 =account -0.11 =authorize 0.11 =delete 0.1 =menu -0.11 author 0.11
use can 0.28 code -0.19 contact -0.13 creat 0.13 has -0.35 leav -0.14 not -0.18 remov 0.1 select -0.1 until 0.15
use+the can 0.11
user *nothing 0.21 =menu -0.17 can 0.16 code -0.12 have 0.13 sync 0.11 tab -0.15 then 0.12 until 0.13 your -0.11
vanish *nothing 0.31
vat *nothing 0.24 *statement -0.11 =setup 0.15 =tax-rate 0.12 compar 0.25 configur 0.15 one 0.12 rate 0.12 tax 0.12
vat+return *nothing 0.13
vendor *statement 0.15 articl 0.19 has 0.13 not 0.15 say 0.18 supplier 0.11 you 0.13
veri *nothing 0.21
verifi verifi 0.16
void =map -0.18 =sync-export -0.14 =unlink -0.13 alreadi -0.18 becaus -0.18 fed -0.14 from -0.19 instead -0.2
void link -0.18 mark -0.18 not -0.13 note 0.1 process -0.2 such -0.14 them -0.2 there -0.18 through -0.14 usual -0.14
void which -0.18 within -0.2 your -0.18
void+it *escalation -0.15 =approve 0.17 =contact -0.15 =paid -0.18 =refuse -0.18 again 0.17 approv 0.17 contact -0.15
void+it correspond 0.16 creat 0.17 neither -0.15 new 0.17 nor -0.15 paid -0.18 refus -0.18 still -0.15 support -0.15
w *nothing 0.13
wait *statement -0.11 =cannot -0.16 =support 0.21 =wait 0.11 contact 0.12 page 0.26 team 0.21 then 0.1 wait 0.13
wait xero -0.12 your -0.1
want =authenticate -0.1 =connect -0.24 =delete 0.27 =integration 0.1 =period 0.11 =support 0.19 =sync-export -0.26
want activ 0.11 again -0.12 connect -0.24 export -0.12 from 0.33 if 0.14 integr 0.1 keep 0.11 remov 0.24 send 0.18
want stay 0.11 support 0.18 team 0.18 them -0.12 you 0.17
want+to *nothing -0.13 =delete 0.31 from 0.38
warehous *nothing 0.27
warn *nothing 0.27
was *escalation -0.31 *nothing 0.37 *question -0.1 *step -0.31
was+it *nothing 0.19
was+me *nothing 0.23
was+the *escalation -0.18
was+void *statement 0.13 =cannot 0.14 also 0.14 articl 0.14 back 0.14 bring 0.14 cannot 0.14 chang 0.11 hold 0.14
was+void note 0.13 replac 0.14 revert 0.12 say 0.14 was 0.13 when 0.14 while 0.14
way # 0.2 *statement -0.15 =connect -0.12 =contact -0.1 =token 0.12 =transaction 0.16 =wait 0.15 again -0.12
way bearer 0.13 bottom 0.11 connect -0.13 current 0.18 find -0.16 from -0.16 get 0.22 have -0.14 header 0.13 hour 0.12
way look 0.28 need -0.14 now 0.13 page -0.11 see 0.12 set -0.15 support -0.11 token 0.14 transact 0.16 wait 0.21
way way 0.14 what 0.17
way+to *escalation -0.11
we *statement -0.21
we+do *nothing -0.19 *statement -0.11 *step 0.1
we+have *escalation -0.14 *nothing 0.15
we+lock *nothing 0.18
we+need not 0.13
we+never =setup 0.11 configur 0.11 if 0.14 not -0.14 page 0.11 these 0.31 untick 0.13 you 0.16
we+pay *statement 0.24 *step -0.1 =cannot 0.24 about 0.24 api 0.24 cannot 0.24 extend 0.24 more 0.24 page 0.24
we+pay rate 0.22 say 0.23 set 0.24 xero 0.21
we+use *nothing 0.39
week # 0.12 *nothing 0.18 =integration -0.11 all 0.14 integr -0.11 list 0.2 look 0.12 previous 0.18 sync 0.1
week updat 0.17 while -0.11
well *escalation -0.2 *nothing 0.23 *step -0.12 =account -0.23 =setup 0.11 =sync-export 0.17 after -0.13 all 0.14
well can 0.27 configur 0.12 export 0.24 if -0.2 messag -0.11 need -0.12 page -0.13 say -0.1 support -0.13 sync 0.1
well there -0.2 you 0.25 your -0.14
went *nothing 0.2 *step -0.13 api 0.11 down 0.11
went+through *nothing 0.18
were *statement -0.28
westpac *nothing 0.14
weve *nothing 0.29 =admin 0.11 =organization 0.11 =outage 0.12 administr 0.11 anywher 0.12 confirm 0.12 down 0.12
weve explain 0.11 if -0.1 issu 0.13 organiz 0.11 outag 0.12 partner 0.12 platform 0.11 their 0.12 write 0.12
what *nothing -0.97 *question -0.25 *step 0.4 =account 0.29 =address 0.17 =adjust -0.11 =admin -0.32 =amount 0.16
what =approve -0.11 =authenticate 0.18 =authorize 0.18 =bank-account -0.14 =banner -0.15 =chart-of-accounts 0.17
what =complete -0.27 =connect 0.17 =contact -0.31 =credit-note -0.15 =date 0.25 =delete -0.15 =discount 0.16
what =draft 0.23 =duplicate -0.24 =email -0.12 =expire 0.14 =format 0.17 =freight 0.16 =integration -0.15 =menu -0.15
what =mismatch 0.37 =missing 0.13 =multiple -0.29 =name -0.11 =not-found 0.13 =nothing 0.29 =paid -0.11 =payment 0.14
what =permission 0.19 =prompt 0.18 =reference-number 0.21 =refresh 0.17 =refuse -0.14 =remap 0.16 =retry -0.11
what =search -0.14 =setup -0.35 =stuck -0.13 =tax-code -0.4 =wait -0.19 =where-find -0.14 =workspace -0.22
what account 0.27 action 0.18 activ -0.33 add 0.3 admin -0.34 advanc 0.17 affect -0.25 again -0.42 also -0.15
what amount 0.12 ani -0.19 anoth -0.16 approv -0.11 articl -0.76 ask 0.32 author 0.12 away -0.2 back -0.31 bank -0.14
what banner -0.15 becaus -0.14 befor 0.2 bodi -0.11 both -0.15 bottom 0.1 break -0.15 bring -0.14 but 0.22 can -0.15
what cannot -0.12 categori -0.23 chang 0.14 chart 0.17 client -0.14 communic 0.15 compar 0.25 complet -0.27
what configur -0.2 connect 0.13 contact -0.27 correct -0.37 correspond -0.12 creat -0.15 credit -0.2 data 0.16
what decim 0.16 detail 0.11 disconnect -0.2 discount 0.16 do 0.23 doe -0.64 draft 0.23 each -0.3 edit -0.19
what either -0.17 email -0.12 everi -0.18 exist 0.17 expir 0.17 expiri -0.17 fast 0.3 fed -0.17 find -0.26 first -0.39
what fix -0.11 format 0.17 freight 0.16 from -0.14 give -0.15 go -0.59 guid -0.23 happen -0.12 has 0.44 have 0.1
what help 0.18 hold -0.14 how -0.21 i -0.12 id -0.13 if 0.15 import 0.17 integr -0.13 interrupt 0.15 itself -0.17
what keep -0.27 know 0.11 list -0.18 make 0.12 map 0.16 match 0.21 menu -0.13 messag -0.53 must -0.28 name -0.11
what need -0.29 neglig 0.17 neither -0.18 no 0.16 nor -0.3 note -0.17 noth 0.37 oauth 0.16 occur -0.13 onc -0.25
what one -0.21 onli -0.23 open -0.45 order -0.35 other 0.26 own 0.11 page -0.23 paid -0.11 past -0.14 pay 0.16
what payment 0.11 pend -0.13 portal -0.14 post -0.12 process -0.44 prompt 0.18 purchas -0.11 reauthor -0.36
what reconnect 0.12 redo 0.15 refer 0.21 refresh 0.17 refus -0.14 replac -0.14 report -0.19 request -0.14
what respons -0.31 retri -0.14 review 0.2 sale -0.19 same 0.13 save -0.15 say -0.28 scope 0.15 see -0.17 select 0.46
what send -0.18 servic 0.15 set -0.27 sever -0.29 should -0.15 show -0.26 so 0.1 solut 0.18 solv -0.19 speak -0.14
what start 0.17 step 0.12 support -0.17 sure 0.19 tab -0.34 take -0.31 them 0.36 then -0.22 they -0.32 those -0.28
what through -0.49 timestamp -0.24 too -0.43 tri -0.26 two 0.4 type -0.22 typic -0.2 unlink -0.12 up -0.14 url 0.19
what use -0.15 utc 0.17 valid 0.18 wait -0.22 want 0.2 was -0.14 way 0.11 when 0.29 where -0.14 whi -0.18 which 0.13
what while -0.44 within -0.38 work -0.16 workspac -0.22 write -0.12 wrong 0.19 xero 0.13 yes -0.18 you 0.21 your 0.24
what+a =token 0.12 token 0.12
what+are may 0.19
what+broke *statement 0.11
what+do # -0.25 *nothing -0.34 *statement -0.4 *step 0.1 =account 0.23 =adjust -0.19 =disconnect -0.13 =fail -0.19
what+do =integration -0.12 =outage -0.1 =prompt -0.14 =reference-number 0.12 =sync-export -0.24 =tax -0.28 =unlink 0.1
what+do account 0.17 all -0.16 alreadi -0.14 ask 0.1 authent 0.18 between -0.34 bottom 0.18 common -0.11 communic -0.1
what+do connect -0.19 disconnect -0.13 disrupt -0.11 do -0.12 doe -0.12 end -0.14 export -0.2 fail -0.22 first -0.15
what+do from -0.28 go -0.12 help 0.2 integr -0.11 interrupt -0.1 look -0.12 mean 0.11 not -0.14 onc -0.13 permiss -0.1
what+do prompt -0.14 reauthor -0.14 refer 0.12 say -0.15 select 0.29 send 0.25 servic -0.1 set -0.1 should -0.11
what+do so -0.24 still 0.15 supplier 0.12 sync -0.18 tax 0.11 those -0.18 time -0.13 two -0.15 usual -0.1 what -0.18
what+do when 0.11 you -0.1 your -0.19
what+doe *statement 0.11 =connect 0.2 connect 0.2 send 0.17
what+els *statement 0.1 do 0.11 if 0.12 may 0.18 not 0.11 which 0.16 wrong 0.14 you 0.11
what+exact *statement 0.1
what+goe sinc 0.15
what+happen *nothing 0.23 =archive 0.12 archiv 0.12 been 0.12
what+if *escalation 0.19 =error 0.19 =support 0.13 after 0.18 continu 0.18 error 0.19 support 0.16 team 0.13
what+now if 0.12 messag -0.13
what+should *step 0.13 ask 0.47 messag 0.21 status 0.2 them 0.4 you 0.16 your 0.1
what+the *nothing 0.38 *statement -0.21 xero -0.1
what+then =contact 0.15 if 0.16
what+would =sync-export 0.15 error 0.11 fail 0.15
what+wrong *statement 0.15 =invalid 0.15
when *escalation -0.16 *nothing 0.21 *statement -0.33 =account -0.49 =adjust 0.17 =connect 0.16 =error -0.17
when =expire 0.15 =reset 0.24 =support -0.19 =token 0.17 account -0.25 adjust 0.13 again 0.2 articl -0.14 ask -0.11
when been -0.18 check 0.32 error -0.17 expiri 0.42 first -0.24 from 0.12 if -0.1 last 0.12 make 0.24 messag -0.16
when need -0.13 new 0.1 not -0.19 one -0.15 page -0.23 ran 0.12 reset 0.24 say -0.23 set -0.12 status -0.2
when support -0.23 then 0.26 there -0.19 timestamp 0.42 token 0.18 when 0.14 xero -0.24 your 0.16
when+i *nothing 0.16 =connect 0.12 =contact 0.11 =reference-number 0.12 =retry 0.11 connect 0.13 refer 0.12
when+it *nothing -0.29 *step 0.13 =integration 0.18 =sync-export 0.12 again 0.23 check 0.15 expiri 0.23 integr 0.18
when+it set 0.11 sync 0.1 timestamp 0.38
when+we *nothing 0.11
where # -0.25 *escalation -0.11 *nothing -0.6 *question -0.16 *step 0.15 =account 0.3 =admin 0.17 =authenticate -0.16
where =authorize -0.26 =bank-account 0.16 =chart-of-accounts 0.14 =currency 0.22 =delete -0.15 =disconnect -0.15
where =error 0.13 =fail -0.21 =integration 0.13 =invoice -0.11 =map -0.14 =missing -0.28 =name -0.13 =outage -0.18
where =permission -0.22 =reconnect 0.18 =reset -0.29 =retry -0.14 =sync-export -0.11 =tax -0.19 =tax-code -0.1
where =tax-rate -0.13 =wait -0.23 =where-find 0.11 account 0.19 admin 0.19 administr -0.24 advanc 0.23 again -0.53
where all -0.46 although -0.16 anoth -0.15 anywher -0.15 applic -0.21 articl 0.22 ask -0.27 authent -0.14 author 0.11
where back -0.26 bank 0.16 bearer -0.22 becaus -0.14 befor 0.13 blue 0.14 bodi -0.25 bottom 0.36 can -0.27 center 0.13
where chart 0.14 choos -0.12 click 0.29 client 0.23 common -0.11 compar -0.16 configur 0.15 confirm -0.15 connect 0.12
where contact -0.27 content -0.21 continu -0.1 correct 0.19 currenc 0.22 data -0.15 disconnect -0.12 do 0.16 doe 0.16
where down -0.2 enabl 0.33 error 0.13 expir -0.12 expiri 0.26 fail -0.17 find 0.16 first -0.27 get -0.2 go 0.32
where has -0.15 have -0.21 header -0.29 healthi -0.12 help 0.16 i -0.15 if -0.11 instead 0.23 instruct 0.13
where integr 0.19 invalid -0.13 invoic -0.11 issu -0.15 json -0.21 list -0.17 longer -0.15 map -0.11 match -0.23
where may -0.35 messag 0.2 miss -0.2 name -0.13 one -0.29 onli -0.3 open 0.23 outag -0.15 page 0.6 partner -0.15
where permiss -0.16 platform -0.24 portal 0.23 process 0.16 re 0.18 remov -0.19 report -0.11 request -0.15 reset -0.29
where right -0.13 say 0.21 see 0.11 select 0.13 set 0.32 sinc -0.12 someth -0.12 specif 0.17 step -0.27 system 0.29
where tab -0.16 tax -0.23 their -0.22 them 0.11 then -0.22 these -0.16 they -0.19 through 0.34 time -0.17
where timestamp 0.16 token 0.14 too -0.14 type -0.38 utc -0.14 valid -0.11 wait -0.27 was -0.15 what -0.39 when 0.1
where where 0.11 while -0.18 within 0.22 write -0.18 yes -0.15 your -0.14
where+can =log 0.15 has -0.13 log 0.15 messag 0.11 specif 0.15 through 0.17
where+do *escalation 0.11 *nothing 0.23 *statement -0.27 *step -0.22 =admin -0.28 =authenticate -0.27
where+do =disconnect -0.14 =error -0.1 =fail -0.13 =log -0.25 =map -0.18 =menu 0.1 =missing -0.12 =permission -0.27
where+do =reconnect 0.14 =sync-export -0.45 =token -0.15 =where-find 0.15 admin -0.27 administr -0.12 again -0.16
where+do api -0.13 bearer -0.13 between -0.12 bot 0.13 can -0.12 check -0.15 concierg 0.13 correct -0.23
where+do disconnect -0.11 do -0.19 doe 0.26 error -0.1 export -0.11 fail -0.12 find 0.15 first -0.12 from 0.17
where+do get -0.13 guid 0.11 has 0.17 header -0.14 id 0.11 if 0.11 instead 0.24 left 0.13 log -0.3 longer -0.14
where+do look -0.1 may -0.22 messag 0.13 mobil 0.13 navig 0.13 need -0.19 no 0.11 not 0.15 noth 0.12 oauth -0.18
where+do one -0.18 page -0.23 platform -0.12 process 0.16 re 0.11 scope -0.18 send -0.15 start 0.12 step -0.13
where+do sync -0.55 tab 0.13 tap 0.13 them 0.14 timestamp -0.16 token -0.11 two -0.14 updat 0.12 was -0.1 web 0.13
where+do when -0.13 where 0.15 while -0.15 within 0.16 xero -0.14 your -0.21
where+doe =sync-export 0.17 support 0.32 sync 0.18
where+in =admin 0.15 =chart-of-accounts 0.23 admin 0.15 chart 0.23 go 0.13
where+is *statement 0.12 =chart-of-accounts 0.23 =menu 0.26 chart 0.23 if 0.1 menu 0.26 say 0.11 so 0.11
where+that articl 0.14 if 0.1 not 0.15 say 0.16
where+would was 0.1
whereabout *step 0.1 xero 0.16
whi # -0.35 *escalation -0.42 *nothing -0.35 *statement 0.45 *step -0.33 =admin -0.14 =connect 0.16 =disconnect 0.2
whi =fail -0.17 =integration 0.3 =map 0.15 =nothing 0.12 =payment -0.18 =reconnect -0.17 =reference-number -0.12
whi =revoke 0.17 =sync-export 0.31 access 0.17 account 0.13 activ 0.12 admin -0.16 alreadi 0.17 ask -0.11 becaus 0.23
whi been 0.18 befor 0.21 between 0.22 but 0.17 can 0.14 chang 0.1 click -0.15 code -0.11 connect 0.17 disconnect 0.2
whi doe -0.17 export 0.15 fail -0.22 fed 0.12 find -0.37 first 0.28 go -0.2 if -0.5 integr 0.3 into 0.12 keep 0.13
whi log 0.18 messag 0.38 not 0.16 onc 0.15 one 0.19 onli 0.13 payment -0.12 post 0.19 reason 0.13 refer -0.12
whi revok 0.17 say -0.16 secur 0.13 so 0.12 support -0.33 sync 0.1 then 0.16 there 0.21 these -0.33 they -0.18
whi through 0.35 token 0.11 two 0.17 until 0.25 use -0.2 usual 0.23 want 0.12 was 0.15 when -0.26 whi 0.24 xero 0.28
whi+doe =period 0.15 =revoke 0.16 activ 0.15 again 0.12 ask 0.15 code 0.13 do 0.1 keep 0.11 period 0.15 reason 0.16
whi+doe revok 0.16 secur 0.16 stay 0.15 want 0.13 was 0.24 you -0.17
which *escalation -0.34 *nothing -0.72 *step 0.3 =account 0.13 =admin 0.17 =amount 0.17 =archive -0.11
which =authenticate -0.14 =bank-account -0.11 =cannot -0.21 =complete -0.21 =date -0.13 =disconnect -0.17
which =duplicate 0.15 =fail -0.14 =log -0.11 =manual -0.17 =merge 0.16 =missing 0.22 =name 0.16 =outage -0.21
which =reconnect 0.18 =reference-number 0.18 =refresh -0.19 =restore 0.13 =retry -0.14 =search -0.32 =sync-export -0.5
which =transaction -0.3 =where-find -0.16 =workspace 0.1 activ -0.11 admin 0.2 advanc -0.12 again -0.69 all -0.17
which alreadi 0.23 although -0.16 amount 0.18 anoth 0.16 anywher -0.15 api -0.18 archiv -0.11 ask 0.14 authent -0.16
which back 0.26 bank -0.11 been -0.38 befor -0.16 bot 0.14 bottom -0.12 can -0.18 cannot -0.22 check -0.12 click 0.13
which code 0.21 compar 0.29 complet -0.21 configur -0.24 confirm -0.15 continu -0.16 correct -0.27 credit -0.11
which custom 0.18 data -0.22 differ 0.18 disconnect -0.12 down -0.34 duplic 0.12 entir 0.12 exist 0.15 export -0.57
which fail -0.34 find -0.37 give 0.13 go 0.23 guid -0.17 has -0.18 have -0.23 id -0.15 if -0.16 invalid -0.1 issu 0.11
which keep 0.13 left 0.32 log -0.14 longer -0.17 manual -0.12 map 0.19 match 0.15 may -0.2 mean 0.1 merg 0.16
which miss 0.26 mobil 0.14 name 0.16 navig 0.14 need -0.7 no -0.33 note -0.1 number 0.19 one -0.35 open 0.25
which outag -0.15 own 0.13 page -0.37 partner -0.15 post -0.23 reconnect 0.28 refer 0.18 refresh -0.19 remov -0.11
which resolv -0.15 restor 0.13 retri -0.14 right 0.1 same -0.16 say -0.16 set 0.25 settl 0.21 sinc 0.21 start 0.3
which status 0.2 stay 0.22 step -0.12 still -0.26 supplier 0.26 support -0.3 sync -0.23 system 0.14 tab 0.33 tap 0.14
which tax -0.11 their -0.11 these -0.37 they -0.16 through -0.21 timestamp -0.27 transact -0.3 tri -0.2 two 0.31
which type -0.2 under 0.39 untick 0.18 up 0.12 use 0.19 utc 0.22 verifi -0.15 want -0.34 was 0.11 way -0.17 web 0.14
which what -0.21 where -0.16 whether -0.13 whi 0.74 while -0.2 whoever 0.21 workspac 0.1 write -0.24 you -0.14
which your -0.11
which+bank *nothing 0.24
which+button *step 0.1 =reconnect 0.13 click 0.21 reconnect 0.13 select 0.12
which+field *statement 0.24 =email 0.15 =missing 0.12 =required 0.15 email 0.15 field 0.15 miss 0.12 requir 0.15
which+is articl 0.15 messag 0.11
which+menu go 0.17
which+of *escalation -0.12 =delete 0.15 =error -0.15 =retry 0.11 anoth 0.11 articl 0.25 doe 0.19 error -0.15 if 0.11
which+of one 0.14 say 0.16 two 0.11
which+one *step -0.13 =fail -0.14 =retry -0.24 fail -0.13 first 0.12 go 0.11 there 0.11 two 0.13
which+page =error -0.1 =integration 0.14 back 0.22 error -0.1 integr 0.14 set 0.17
which+system supplier 0.2
which+tab =menu 0.12 tab 0.46
which+xero *nothing 0.27
while *nothing 0.36 *step -0.12 =error -0.11 =sync-export -0.14 error -0.11 export -0.13
who # -0.29 *escalation 0.29 *nothing 0.16 *statement -0.87 *step -0.23 =account -0.37 =account-code -0.18
who =connect -0.27 =contact 0.5 =delete -0.2 =error 0.21 =fail -0.18 =integration -0.25 =map -0.31 =menu 0.11
who =name -0.12 =prompt -0.11 =reference-number 0.27 =retry 0.15 =support 0.22 =sync-export -0.11 =token 0.12
who =transaction -0.3 access 0.16 account -0.23 again -0.43 all -0.17 anoth 0.15 articl -0.4 back 0.1 been -0.34
who befor -0.29 bot 0.27 bottom 0.25 can -0.16 check -0.1 come 0.23 concierg 0.26 configur -0.14 connect -0.21
who contact 0.56 disconnect -0.21 doe 0.17 end -0.21 error 0.21 explain 0.14 export -0.13 fail -0.16 from -0.13
who go 0.11 has -0.47 help 0.21 how -0.25 if 0.15 integr -0.25 keep 0.18 left 0.2 log 0.15 map -0.49 may -0.43
who mobil 0.27 must -0.21 name -0.12 navig 0.27 need 0.22 neither -0.1 nor -0.12 one -0.28 onli -0.11 prompt -0.11
who rate 0.16 re -0.23 refer 0.27 resum 0.14 retri -0.2 right -0.11 same -0.24 say -0.39 send -0.27 so -0.17
who start 0.22 status -0.13 stay 0.15 still 0.17 support 0.57 sync -0.11 tab 0.21 tap 0.27 team 0.22 than 0.21
who then -0.1 time 0.15 token 0.14 transact -0.3 until -0.1 want -0.17 was -0.29 web 0.27 what -0.26 when -0.31
who while -0.39 xero -0.31
who+archiv *nothing 0.18
who+can *escalation 0.22 *nothing -0.24 *statement -0.19 =contact 0.14 =error 0.2 =reference-number 0.12 ask 0.15
who+can doe 0.12 error 0.2 go 0.12 if 0.15 need 0.1 refer 0.12 support 0.2 sync 0.16 you 0.14
who+do *escalation 0.11 =contact 0.24 =support 0.16 contact 0.31 need 0.11 step 0.11 support 0.32 team 0.16
who+has *nothing 0.22
who+help *escalation 0.14
who+is *step 0.13 you 0.19
who+revok *nothing 0.17
who+set =admin 0.12 =login 0.12 =setup 0.12 admin 0.12 credenti 0.11 log 0.12 origin 0.12 up 0.15
who+take *nothing 0.13
whole *escalation 0.13 =delete 0.23 =error 0.1 =support 0.15 after 0.16 delet 0.1 error 0.1 from 0.2 support 0.12
whole team 0.14 these 0.24 your 0.14
whom *escalation 0.15 =contact 0.14 =support 0.18 contact 0.14 support 0.3 team 0.18 you 0.17
whom+do *escalation 0.1 =contact 0.1 contact 0.1 support 0.1
whos *escalation 0.21 *nothing 0.23 =error 0.17 =expire 0.18 =fail 0.12 =reconnect 0.1 =support 0.1 =token 0.19
whos after 0.19 connect 0.17 continu 0.19 do -0.13 error 0.17 expir 0.18 fail 0.11 go 0.13 have 0.18 step 0.12
whos support 0.13 sync 0.1 was 0.11
whos+next *escalation 0.15 =error 0.14 error 0.14 if 0.12 support 0.13
whose =invalid 0.11 set 0.18 whose 0.11
whose+address *statement 0.11 =invalid 0.11 whose 0.11
will *escalation -0.33 *nothing 0.3 *statement -0.11
will+it *nothing -0.37 *statement 0.24
will+the *escalation -0.12 *nothing 0.22 *statement -0.13
will+they *step 0.22
wipe *nothing 0.22
wipe+the *nothing 0.12
with+a *nothing 0.26
with+anoth *statement 0.21 again 0.18
with+everi *nothing 0.3
with+our *statement 0.2
with+the *nothing 0.16
with+them *nothing 0.49
without *nothing -0.23 *statement -0.11 *step 0.16 although 0.13 ask 0.1 has 0.21 not -0.11 what 0.12
wont *escalation 0.3 *step -0.18
word =integration 0.12 integr 0.12
work *nothing 0.39 *statement -0.12 =account -0.11 =delete -0.13 =integration 0.11 =setup -0.11 account -0.23
work after 0.16 can 0.1 from -0.17 page -0.12 send -0.1 set -0.12 step 0.12 then 0.12 these 0.15
worth *statement 0.12 =fail 0.1 =sync-export 0.11 can 0.28 common 0.16 export 0.13 fail 0.1 find 0.14 fix 0.14
worth help 0.15 if 0.15 messag 0.24 not 0.24 say 0.15 when 0.15 xero 0.13 you 0.17 your 0.1
would *escalation -0.5 *statement 0.14
would+that *statement 0.14
write *escalation -0.13 *nothing -0.2 =account -0.12 =integration 0.15 =support 0.16 account 0.13 articl 0.19
write continu -0.15 correct 0.12 has 0.17 help 0.12 integr 0.14 not 0.12 onc 0.3 say 0.15 should 0.29 still 0.14
write xero -0.11 you -0.1
write+to *nothing 0.23
wrong # -0.21 *escalation -0.11 *nothing -0.22 *statement 0.21 *step -0.12 =account -0.18 =account-code 0.17
wrong =adjust -0.1 =integration 0.16 =invalid 0.4 =missing 0.15 =reconnect 0.1 =setup 0.1 =tax 0.18 after -0.12
wrong can -0.18 categori 0.17 chang -0.16 check 0.11 code 0.24 continu -0.14 custom 0.17 from 0.13 integr 0.17
wrong invalid 0.31 may 0.12 messag 0.17 need -0.11 no 0.13 not 0.15 status 0.25 supplier 0.13
wrong+with *statement 0.25 =invalid 0.23 custom 0.12 invalid 0.11 not 0.15 supplier 0.12
xero *nothing -0.29 *statement 0.12 =account-code -0.15 =address -0.12 =approve 0.13 =authorize 0.27 =automatic -0.23
xero =cannot -0.12 =complete -0.13 =credit-note -0.35 =currency -0.18 =delete -0.21 =disconnect 0.15 =duplicate -0.13
xero =error -0.14 =fail -0.11 =integration 0.12 =invalid -0.17 =invoice -0.24 =journal 0.16 =map 0.13 =menu 0.11
xero =missing 0.13 =name -0.22 =nothing 0.12 =organization 0.16 =outage 0.16 =paid 0.16 =permission 0.13 =prompt -0.28
xero =reconnect 0.2 =refresh -0.16 =refuse 0.17 =remap 0.16 =required -0.22 =retry -0.26 =revoke 0.21 =search -0.2
xero =tax 0.14 =tax-code -0.31 =tiny 0.15 =token -0.12 =where-find -0.22 =workspace -0.11 =zero 0.18 access 0.16
xero add 0.33 address 0.11 advanc -0.24 advic -0.13 anywher 0.11 api 0.12 app 0.11 approv 0.13 articl -0.16 ask 0.16
xero author 0.25 automat -0.23 back -0.28 bearer -0.28 becaus 0.21 been 0.25 befor 0.21 between 0.17 bodi -0.17
xero bottom -0.43 break -0.12 bring -0.11 but -0.32 can 0.12 chang 0.18 check 0.13 common 0.1 communic 0.1
xero compar -0.17 complet -0.13 confirm 0.11 contact -0.34 correct -0.15 credit -0.16 currenc -0.18 custom 0.2
xero data -0.25 detail -0.12 disconnect 0.11 down 0.11 each -0.19 either -0.18 enabl -0.12 end 0.11 entir 0.12
xero error -0.14 exist 0.27 export -0.15 fail -0.18 fast 0.33 get -0.2 guid -0.15 hand -0.23 header -0.13 help -0.16
xero hold -0.11 i 0.12 if -0.29 import 0.19 integr 0.14 interrupt 0.1 invoic -0.24 issu 0.18 journal 0.16 know 0.14
xero leav -0.12 less 0.15 link 0.15 list -0.12 longer 0.13 map 0.21 mark 0.19 match 0.28 may -0.27 mean -0.2
xero messag -0.12 more 0.15 name -0.22 necessarili -0.23 neglig 0.19 neither -0.2 new 0.24 no 0.12 nor -0.24 not -0.11
xero note -0.34 noth 0.1 number 0.12 old -0.14 onc -0.26 one -0.29 onli 0.14 organiz 0.16 our -0.13 outag 0.11
xero page -0.11 paid 0.16 partner 0.11 period -0.1 previous -0.21 probabl -0.14 prompt -0.28 put 0.13 re 0.25
xero reason -0.23 reauthent -0.22 reconnect 0.15 refresh -0.16 refus 0.17 replac -0.11 report -0.25 request -0.16
xero requir -0.12 retri -0.31 revok 0.21 round 0.18 sale -0.14 same -0.21 say -0.15 secur -0.23 send -0.2 servic 0.1
xero set -0.23 should -0.1 sinc -0.24 singl -0.12 so 0.18 speak -0.14 specifi -0.18 start -0.28 status 0.18
xero still -0.14 supplier 0.2 sure -0.18 sync -0.11 system -0.13 tab 0.21 take -0.12 than -0.11 them 0.17 there 0.29
xero those -0.18 token -0.14 too -0.32 tri -0.19 type -0.18 typic -0.33 unlink -0.3 untick 0.1 up -0.1 updat 0.13
xero use -0.11 utc -0.16 uuid 0.1 valu 0.14 verifi -0.27 where -0.22 whi -0.11 will -0.23 workspac -0.11 write 0.11
xero xero 0.39 you -0.36 your -0.15
xero+admin *statement 0.16 =authorize 0.13 =integration 0.12 =sync-export 0.11 author 0.13 can 0.13 click 0.14
xero+admin doe 0.23 integr 0.12 not 0.15 now 0.15 report 0.32 so 0.17 sync 0.13
xero+and *nothing 0.37
xero+at *nothing 0.15
xero+do =contact 0.1 entir 0.13 new 0.15 record 0.17
xero+for *nothing 0.25
xero+has *statement 0.11 *step -0.13 =error 0.12 ask 0.11 do 0.14 error 0.12 if 0.11 messag 0.15 need 0.11
xero+in *statement 0.12
xero+is *statement -0.14 go 0.21 if -0.11 messag 0.13 no -0.13 there -0.22
xero+or *escalation -0.24 *statement 0.11 =archive 0.23 =cannot 0.15 =error -0.19 =payment 0.15 =retry 0.2 archiv 0.23
xero+or been 0.13 cannot 0.18 contact -0.2 custom 0.1 error -0.19 from 0.27 have 0.23 how 0.12 if -0.19 longer 0.14
xero+or no 0.15 open 0.16 page 0.24 payment 0.15 say 0.31 supplier 0.13 support -0.21 there 0.12
xero+password *nothing 0.22
xero+role *nothing 0.26
year *nothing 0.35 *step -0.22 =account -0.15 =error 0.12 =support 0.11 after -0.12 can 0.17 continu 0.15 error 0.12
year have 0.12 team 0.1
yep *nothing 0.44
yes *escalation -0.18 *nothing 0.23
yes+pleas *nothing 0.3
yesterday *escalation 0.17 =contact 0.14 =error 0.13 contact 0.16 error 0.13 if 0.12 send 0.29 still 0.18 support 0.15
yesterday than 0.16 there 0.12
yet *nothing 0.42 can 0.12
you *escalation -0.49 *nothing 1.0 *statement -0.42 *step -0.54
you+have *nothing 0.16
you+sure messag 0.16
you+talk messag 0.15
your *nothing 0.56 *step -0.21
your+a *nothing 0.26
"""
