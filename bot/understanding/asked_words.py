"""
What the words of a question are worth for those of a passage that answers it, as a logarithm of odds.

Written by `tests/benchmarks/pointing.py --write`; `bot.understanding.pointing` says what a feature is. A line holds a
feature of a question, and features of passages, each with what it is worth beside that.
"""

WORTH = r"""
* *escalation -1.05 *most 0.8 *nothing 2.46 *question -1.52 *shared 1.14 *statement -0.88 *step -1.35
# # -0.12 *nothing 0.29 *question -0.14 *step -0.37 =account 0.19 =adjust -0.13 =approve 0.11 =archive 0.22
# =authenticate 0.13 =banner -0.11 =cannot -0.26 =connect -0.17 =daily 0.16 =discount -0.15 =duplicate -0.11
# =error -0.12 =freight -0.15 =integration -0.15 =log -0.22 =login -0.11 =map -0.22 =menu -0.26 =mismatch 0.12
# =missing -0.34 =name -0.21 =not-found 0.14 =organization -0.14 =outage -0.16 =payment -0.25 =period -0.14
# =permission 0.14 =prompt 0.22 =queue -0.12 =reconnect -0.19 =reference-number 0.12 =refuse -0.11 =required -0.12
# =reset 0.14 =retry -0.38 =search -0.24 =sync-export -0.19 =tax 0.12 =tax-rate 0.11 =token -0.13 =unauthorized -0.17
# =workspace -0.21 access -0.12 activ -0.15 adjust -0.14 advanc -0.12 affect -0.19 again -0.1 api -0.15 applic -0.1
# approv 0.11 archiv 0.22 ask -0.33 back -0.19 banner -0.11 bearer -0.13 becaus -0.22 between -0.12 bodi -0.19
# bot -0.11 both -0.16 cannot -0.26 caus -0.12 click -0.24 come -0.15 concierg -0.14 connect -0.16 content -0.1
# count 0.16 creat 0.22 credenti -0.11 custom -0.18 daili 0.16 data -0.11 decim -0.15 differ 0.11 discount -0.15
# do 0.12 doe -0.12 either 0.22 error -0.18 exist 0.18 find -0.17 flow -0.13 freight -0.15 from -0.2 give -0.14
# grid 0.14 header -0.16 help -0.14 id -0.13 integr -0.14 issu 0.13 itself -0.1 json -0.1 keep -0.32 leav -0.18
# left -0.13 like -0.21 log -0.3 longer 0.1 look -0.21 map -0.17 match 0.2 menu -0.15 messag -0.2 miss -0.27
# mobil -0.11 must -0.17 name -0.21 navig -0.11 neither 0.2 new 0.19 nor 0.16 not 0.21 now -0.13 oauth 0.11 open -0.31
# order 0.19 organiz -0.14 other 0.23 past -0.16 pay -0.15 payment -0.17 permiss -0.38 place 0.16 post -0.27
# previous 0.13 prompt 0.22 purchas 0.12 queue -0.12 rais 0.13 re -0.24 reason -0.19 refer 0.12 refus -0.11 reset 0.14
# right 0.1 sale 0.23 same -0.27 say 0.1 scope 0.14 secur -0.19 select -0.25 send -0.16 set -0.48 show -0.13
# sinc -0.14 start -0.2 stay -0.27 step 0.19 such -0.11 sum -0.11 sure -0.13 sync -0.25 tab -0.19 tap -0.11 their 0.1
# them -0.17 then 0.11 they -0.15 those -0.14 through -0.13 time -0.29 token -0.12 two -0.28 type -0.2 typic 0.15
# under -0.13 until -0.18 up -0.19 updat 0.15 use 0.19 usual -0.16 utc -0.25 verifi 0.22 wait 0.15 want -0.41
# web -0.11 what 0.34 which 0.13 while -0.23 without 0.13 workspac -0.21 wrong 0.17 xero -0.24 you -0.12
#+# # 0.13 *nothing -0.13 =adjust -0.14 =contact -0.13 =discount -0.12 =freight -0.12 =map -0.13 =payment -0.12
#+# =sales-order 0.15 =token 0.18 =zero 0.12 adjust -0.12 anoth 0.2 articl 0.22 both -0.12 can -0.12 click -0.11
#+# count 0.21 decim -0.12 discount -0.12 first -0.1 freight -0.12 look 0.15 match 0.23 order 0.16 pay -0.12
#+# place 0.21 rais 0.13 round 0.12 sale 0.15 say 0.13 so 0.14 token 0.21 trigger 0.16 utc 0.22 valu 0.1 verifi -0.13
#+# what 0.21 whole 0.15 without 0.13 your -0.14
#+and *nothing -0.11 =account-code 0.15 =mismatch 0.18 =tax-rate 0.19 check 0.12 code 0.12 do 0.16 doe 0.15 guid 0.15
#+and match 0.18 no -0.1 not 0.3 rate 0.19 right 0.15 tax 0.19
#+digit # 0.22 =account-code 0.22 =three-digit 0.22 code 0.18 digit 0.22 enter 0.22 general 0.22 gl 0.22 has 0.18
#+digit ledger 0.22 none 0.22 yet 0.22
#+export *nothing 0.13
#+for *nothing 0.29
#+hour *nothing 0.18
#+i *nothing 0.27
#+in say 0.11
#+invoic *nothing 0.15
#+is # -0.1 *escalation -0.24 *nothing -0.14 =contact -0.15 =error -0.24 =fail -0.17 =integration -0.12 =map 0.14
#+is =support -0.21 account 0.24 after -0.23 again 0.14 also 0.1 articl 0.15 can 0.1 contact -0.22 error -0.22
#+is has -0.21 id -0.12 integr -0.1 map 0.16 may 0.13 messag 0.13 one 0.14 status -0.14 support -0.23 team -0.21
#+is within 0.1 your 0.22
#+of *nothing 0.22 page 0.23
#+on *escalation 0.14 *statement 0.12 *step 0.16 =contact 0.15 =error 0.25 =integration -0.23 again 0.21 alreadi 0.12
#+on can 0.15 contact 0.16 creat 0.22 credit 0.22 doe 0.13 error 0.22 if 0.11 integr -0.2 neither 0.11 new 0.26
#+on not 0.16 one 0.17 status -0.15 support 0.14 you 0.16
#+or *nothing 0.25
*asking *escalation -0.58 *nothing -0.25 *question -0.22 *statement 0.24 *step 0.18
=access-denied *statement 0.1 custom 0.14 supplier 0.14
=account # -0.14 *escalation -0.17 *statement 0.14 *step -0.12 =admin -0.43 =connect 0.13 =contact -0.16 =email 0.12
=account =error -0.17 =fail -0.1 =integration 0.1 =invalid 0.27 =menu -0.26 =outage -0.18 =refresh -0.35 =retry -0.29
=account =support -0.13 =tax-code -0.12 account 0.21 admin -0.41 advanc 0.22 after -0.23 again -0.29 all -0.13
=account anoth -0.15 befor 0.11 built -0.18 check -0.11 connect 0.1 continu -0.16 data -0.34 do -0.16 email 0.12
=account error -0.17 fail -0.1 function -0.18 go -0.12 help -0.17 invalid 0.2 issu 0.17 leav 0.26 list -0.15
=account menu -0.24 onli 0.13 open -0.33 other 0.11 refresh -0.35 say 0.13 send -0.34 set 0.16 so 0.16 status 0.2
=account still -0.15 support -0.19 tab -0.55 than -0.15 they 0.14 time -0.1 tri -0.23 two -0.14 under 0.17 up -0.12
=account updat 0.18 was 0.15 whatev 0.14 when 0.13 while 0.24 wrong 0.16
=account-number *statement -0.16 =mismatch -0.15 =setup 0.1 alreadi -0.15 but -0.15 configur 0.1 detail -0.15 do -0.15
=account-number has -0.1 match -0.15 not -0.12 page 0.1 send 0.1 two -0.15
=address *escalation 0.13 =error 0.22 after 0.13 again -0.13 continu 0.15 error 0.22 export -0.13 from 0.1 if 0.2
=address messag 0.19 other 0.13 remov 0.1 step 0.12 these 0.13
=adjust =account -0.18 =contact -0.15 =error -0.25 =integration -0.23 =nothing 0.12 =payment -0.14 =sync-export 0.14
=adjust =transaction 0.12 articl -0.2 befor 0.14 can -0.13 contact -0.12 do -0.13 error -0.25 export 0.13 if -0.35
=adjust integr -0.22 messag -0.12 must 0.11 need -0.23 noth 0.12 post 0.17 rate 0.2 record 0.36 so 0.12 supplier 0.26
=adjust tax 0.13 through 0.2 transact 0.12 xero 0.14 your -0.17
=admin # 0.13 *escalation -0.18 *nothing 0.12 *step -0.13 =account -0.19 =admin -0.1 =authenticate -0.19
=admin =automatic -0.11 =contact -0.16 =disconnect -0.11 =expire 0.11 =login -0.17 =menu -0.27 =outage -0.21
=admin =reconnect -0.24 =reference-number 0.14 =refresh 0.17 =revoke -0.1 account -0.16 administr -0.21 again -0.11
=admin anywher -0.21 ask 0.36 authent -0.24 automat -0.11 befor -0.16 bot 0.14 can 0.17 code -0.14 configur 0.21
=admin confirm -0.21 contact -0.18 credenti -0.23 disconnect -0.1 do -0.16 doe 0.31 down -0.21 expir 0.15 find 0.2
=admin go -0.1 hand -0.11 id 0.11 if -0.28 issu -0.18 keep -0.16 leav 0.12 like 0.17 log -0.16 look 0.13 mobil 0.14
=admin must -0.14 navig 0.14 necessarili -0.11 need -0.15 not 0.13 onc -0.16 origin -0.13 outag -0.21 page -0.16
=admin partner -0.21 platform -0.21 previous -0.11 reconnect -0.18 record 0.16 refer 0.14 refresh 0.17 revok -0.1
=admin select -0.22 set -0.2 so 0.12 tab -0.12 tap 0.14 their -0.12 them 0.17 there -0.11 timestamp -0.16 token 0.12
=admin until 0.15 up -0.17 utc 0.18 was -0.23 web 0.14 when 0.12 will -0.11 write -0.21 xero -0.22
=amount *nothing -0.12 =adjust 0.26 =contact -0.14 =nothing 0.12 adjust 0.28 contact -0.1 if -0.14 make 0.17
=amount messag -0.18 need -0.14 noth 0.12 you -0.17 your 0.17
=approve *nothing 0.26
=archive *nothing -0.11 =merge 0.23 =remap -0.12 =restore 0.16 =retry 0.12 =sync-export -0.13 ask -0.14 export -0.11
=archive from -0.12 has -0.17 how 0.15 left 0.33 merg 0.23 must -0.1 one 0.24 open 0.34 page 0.14 re -0.12 restor 0.16
=archive same -0.29 say 0.15 sync -0.11 them -0.13 there 0.16 two -0.15 un 0.16
=authenticate *nothing 0.35
=authorize =authorize 0.17 author 0.17 when 0.16
=automatic *escalation -0.15 *statement -0.18 =contact -0.49 =disconnect 0.18 =error -0.12 =retry 0.4 =sync-export 0.3
=automatic =token 0.17 access 0.19 again 0.48 can -0.15 cannot -0.12 contact 0.14 do -0.15 error -0.12 export 0.25
=automatic from 0.29 has -0.11 if -0.12 issu -0.15 log 0.1 longer 0.15 make -0.17 messag -0.14 no 0.12 one -0.16
=automatic retri 0.13 say -0.12 send 0.19 support -0.14 there -0.19 these -0.11 through 0.11 token 0.17 xero -0.24
=automatic you -0.41 your -0.23
=backdate =integration 0.18 =map 0.15 =sync-export -0.12 account 0.14 have 0.2 integr 0.16 you 0.13
=bank-account *nothing 0.14 =integration 0.14 =missing -0.11 no -0.12 xero -0.17 your -0.12
=bulk *nothing 0.13 *statement -0.11 =retry 0.16 all 0.2 have -0.11 if 0.12 item 0.1 list 0.15 messag 0.12 same 0.15
=bulk then 0.22 these 0.16
=cannot # -0.14 *escalation 0.15 *nothing -0.17 *statement 0.27 *step -0.43 =admin 0.12 =authorize 0.12 =cannot 0.33
=cannot =connect 0.13 =integration 0.13 =nothing -0.13 =outage 0.11 =retry -0.12 account -0.1 although 0.17 api 0.15
=cannot articl -0.12 author 0.12 befor 0.14 bot 0.1 cannot 0.3 chang -0.13 check 0.14 code 0.14 concierg 0.1
=cannot connect 0.14 fail 0.12 first 0.17 have 0.11 if 0.11 integr 0.14 itself 0.15 mobil 0.1 more -0.21 navig 0.1
=cannot no -0.15 not 0.19 one -0.11 resolv 0.12 select -0.25 tap 0.1 then 0.1 through 0.1 two -0.18 until 0.17 web 0.1
=cannot write 0.12 xero 0.15 you 0.49
=complete *step 0.13 =invalid 0.28 =map -0.3 =menu -0.2 =tax 0.12 ask 0.23 can -0.14 code -0.1 invalid 0.22 map -0.31
=complete menu -0.2 not 0.22 them 0.23 those 0.22 updat 0.22 xero 0.11 you -0.14
=connect *nothing -0.62 *step 0.29 =authenticate 0.29 =connect 0.23 =disconnect 0.13 =manual 0.17 =map 0.28
=connect =permission 0.28 =prompt 0.14 =reset 0.12 =restore -0.14 =retry 0.19 =sync-export -0.12 =token 0.13
=connect again 0.13 all -0.35 articl -0.24 ask 0.11 author -0.11 been 0.1 can -0.17 caus -0.14 check 0.12 connect 0.11
=connect everi -0.14 export 0.12 first -0.13 go -0.1 have -0.12 manual 0.15 map 0.25 may -0.13 must -0.21 onc 0.16
=connect prompt 0.14 re -0.15 reauthor 0.11 reconnect 0.18 reset 0.12 restor -0.14 send -0.11 set 0.16 should 0.16
=connect somebodi 0.13 still -0.13 there -0.25 token 0.13 under -0.23 until -0.16 verifi 0.16 while -0.1 your -0.11
=contact *nothing 0.32 *step -0.44 =account -0.22 =address -0.19 =archive -0.16 =complete -0.4 =disconnect -0.28
=contact =duplicate 0.11 =error -0.19 =fail -0.22 =integration -0.31 =limit -0.19 =map -0.22 =name -0.11 =remap -0.1
=contact =retry -0.24 =revoke -0.19 =search 0.21 =sync-export 0.26 =token -0.35 =transaction 0.18 =where-find -0.13
=contact admin -0.13 advic -0.18 after -0.12 although 0.17 archiv -0.16 articl -0.1 author -0.23 becaus -0.1
=contact between 0.13 block -0.19 bodi 0.18 but -0.17 cannot 0.1 client -0.13 complet -0.4 continu -0.26 correct -0.33
=contact creation -0.19 custom 0.14 data -0.23 detect -0.19 doe -0.14 each -0.12 error -0.19 export 0.11 fail -0.15
=contact find -0.29 from -0.18 give 0.14 go -0.26 guid -0.32 happen 0.19 how -0.55 id -0.11 integr -0.29 into -0.11
=contact keep 0.14 left 0.17 limit -0.19 longer -0.28 make -0.17 map -0.2 may -0.28 name -0.11 no -0.33 not -0.22
=contact open -0.13 other -0.17 our -0.18 page -0.27 portal -0.13 re -0.15 reach -0.19 read 0.11 record -0.3
=contact revok -0.19 same -0.27 say -0.22 set 0.14 settl 0.15 show 0.14 so -0.39 speak -0.15 specifi 0.22 status -0.15
=contact stay 0.15 still -0.12 supplier 0.11 sync 0.26 they -0.11 through -0.27 token -0.35 too -0.35 transact 0.18
=contact tri 0.19 type 0.23 up 0.26 url -0.12 use 0.17 verifi -0.25 want -0.35 was -0.16 where -0.13 which 0.28
=contact while 0.12 whoever 0.15 xero 0.12 you 0.23
=credit-note alreadi -0.11 been -0.14
=currency *nothing 0.27
=daily =daily 0.12 =exceed 0.15 =five-thousand 0.14 =sync-export 0.12 =transaction 0.15 daili 0.12 exceed 0.15
=daily export 0.12 record 0.15 request 0.14 sync 0.15 transact 0.15
=date *nothing -0.22 =error -0.13 =expire 0.12 after -0.12 again -0.15 articl -0.12 error -0.16 expir 0.15 flow 0.1
=date from 0.16 has 0.19 if 0.1 not 0.11 open 0.19 past -0.12 re 0.1 say -0.17 set 0.35 trigger 0.1 utc 0.36
=date xero -0.12 your -0.17
=delete *escalation 0.12 *statement -0.11 =contact -0.24 =credit-note -0.14 =delete 0.2 =integration -0.1
=delete =order-line -0.14 =payment -0.18 =reference-number -0.11 =remap -0.11 =required -0.14 =sales-order -0.11
=delete =support 0.12 =sync-export -0.17 =unlink 0.13 after 0.12 alreadi -0.11 around -0.15 articl -0.11 ask -0.15
=delete besid 0.22 click 0.13 contact -0.32 continu 0.11 credit -0.21 custom -0.22 delet 0.23 either -0.15
=delete export -0.15 find -0.11 fix -0.21 go -0.12 has -0.16 have 0.11 instead -0.15 integr -0.1 left -0.1 line -0.14
=delete look -0.15 messag -0.2 neither -0.16 nor -0.17 not -0.19 note -0.12 one -0.11 open -0.1 order -0.19
=delete other -0.23 payment -0.11 product -0.12 rais -0.12 re -0.13 refer -0.11 remov 0.14 requir -0.12 resolv -0.13
=delete sale -0.11 say -0.16 send -0.27 step 0.15 straightforward -0.15 such -0.13 suggest -0.15 team 0.12 them -0.24
=delete these 0.19 through -0.11 total -0.14 trigger -0.12 was 0.12 what -0.11 whole -0.11 without -0.12 work -0.15
=delete you -0.34 your -0.14
=disconnect *statement 0.12 *step -0.15 =connect 0.1 =credit-note 0.11 =payment 0.11 alon 0.23 between 0.23
=disconnect credit 0.11 end 0.23 first 0.15 not 0.13 note 0.11 particular 0.23 payment 0.11
=discount *step 0.12 =payment 0.33
=duplicate *nothing -0.16 =mismatch 0.19 =retry 0.24 =search -0.11 =sync-export 0.19 again 0.3 alreadi 0.16 but 0.14
=duplicate contact 0.15 do 0.24 export 0.27 from 0.21 if -0.22 match 0.19 no -0.12 not 0.2 same -0.14 so -0.19
=duplicate two 0.14
=email # -0.24 *nothing 0.25 *statement -0.12 *step -0.2 =address -0.29 =admin -0.12 =authorize -0.11 =complete 0.23
=email =delete -0.31 =email 0.22 =fail -0.12 =invalid 0.16 =log -0.11 =missing 0.27 =organization -0.1 =required -0.16
=email =retry -0.13 =sync-export -0.45 activ -0.11 admin -0.12 again -0.34 all -0.12 alreadi -0.11 although -0.17
=email api -0.11 appropri -0.18 bearer -0.1 belong -0.1 block -0.13 can -0.12 check -0.22 complet 0.23 creation -0.13
=email data -0.3 detect -0.13 do -0.13 doe -0.15 down -0.1 email 0.22 exist -0.12 explain -0.1 export -0.28 fail -0.11
=email field -0.18 find -0.12 from -0.14 go -0.15 guid -0.11 header -0.1 id -0.12 if 0.29 issu -0.13 log -0.12
=email longer -0.18 look -0.13 make -0.11 map -0.14 may -0.19 miss 0.22 need -0.16 organiz -0.1 page -0.1 post -0.13
=email record -0.11 remov -0.31 requir -0.16 say -0.11 settl 0.1 so 0.11 status -0.11 support -0.1 sure -0.11
=email sync -0.24 they -0.18 type -0.11 verifi -0.31 when -0.21 whoever 0.1 whose 0.11 xero -0.16
=error # 0.13 *escalation 0.12 *nothing -0.29 =error 0.13 =name 0.1 =support 0.2 =transaction -0.17 alreadi -0.12
=error articl 0.18 caus 0.15 code 0.25 continu 0.14 custom 0.11 error 0.13 find -0.2 has 0.13 if 0.13 into -0.11
=error messag 0.17 name 0.1 page -0.13 save 0.12 send 0.11 status -0.1 step 0.12 support 0.12 team 0.19 transact -0.17
=error what -0.13 when -0.14
=everything # 0.21 *nothing -0.23 *statement 0.12 =connect 0.19 =contact -0.1 =integration -0.17 =outage 0.15
=everything =token -0.1 =transaction 0.18 alon 0.32 authent 0.12 befor -0.11 between 0.35 check 0.29 connect 0.2
=everything do -0.23 each 0.26 end 0.32 if 0.2 integr -0.17 like 0.17 messag -0.27 need 0.26 not 0.18 particular 0.32
=everything start -0.12 status -0.22 they -0.16 through -0.1 too 0.26 transact 0.18 two 0.1 utc 0.23 when 0.24
=everything you -0.18 your -0.14
=expire # 0.12 *nothing 0.21 =admin -0.16 =authenticate -0.13 =authorize -0.14 =disconnect 0.1 =fail -0.14
=expire =integration -0.11 =permission -0.14 =revoke 0.16 =sync-export -0.2 admin -0.25 author -0.14 correct -0.1
=expire disconnect -0.22 do -0.13 fail -0.18 integr -0.11 issu 0.25 like 0.13 may -0.19 messag 0.1 need -0.12
=expire not -0.13 past -0.16 respons 0.13 revok 0.16 so 0.14 sync -0.19 time -0.17 utc 0.13 verifi -0.15 what 0.13
=expire when -0.11 which -0.14 xero -0.12
=fail # -0.13 *escalation 0.11 *nothing -0.36 =authorize 0.16 =delete 0.21 =disconnect 0.29 =error 0.27 =fail 0.27
=fail =invalid -0.29 =manual 0.15 =organization -0.11 =outage 0.26 =permission 0.19 =retry 0.19 =revoke 0.25
=fail =search -0.33 =setup -0.15 =tax 0.1 access 0.3 account 0.11 all 0.28 although 0.29 ask -0.3 author 0.16
=fail been 0.12 befor 0.18 between 0.13 bot 0.17 can 0.13 click -0.12 code -0.1 compar -0.15 configur -0.13 doe -0.12
=fail down 0.18 each -0.15 error 0.18 everi 0.19 fail 0.15 find -0.31 have -0.12 invalid -0.29 keep -0.12 left 0.12
=fail let 0.14 list -0.23 longer 0.21 map 0.11 may -0.11 messag 0.15 mobil 0.17 navig 0.17 no 0.21 now -0.17 onc -0.2
=fail organiz -0.11 other 0.16 page 0.11 permiss 0.26 record -0.13 report 0.12 request -0.1 retri 0.11 revok 0.25
=fail right 0.1 set -0.15 somebodi 0.19 start -0.15 stay -0.15 step -0.13 still -0.16 tab -0.11 tap 0.17 their -0.1
=fail them -0.22 then -0.28 type 0.15 utc -0.18 want -0.19 was 0.21 web 0.17 what 0.2 whi 0.21 your -0.13
=five-thousand *statement 0.1 =daily 0.15 =error 0.11 =exceed 0.16 =five-thousand 0.18 =support 0.11 =sync-export 0.12
=five-thousand =transaction 0.12 after 0.11 daili 0.15 error 0.11 exceed 0.16 export 0.12 far 0.11 fewer 0.11
=five-thousand have 0.16 rate 0.14 record 0.16 request 0.18 sync 0.16 team 0.11 than 0.11 then 0.11 there 0.11
=five-thousand transact 0.12 you 0.14
=format =format 0.11 =search -0.13 format 0.11 look -0.13 match 0.11 set -0.13 so 0.11 specifi -0.13 up -0.13
=format updat 0.11 which -0.13 xero -0.1
=freight *nothing 0.25
=integration =integration 0.15 =refresh 0.13 =where-find 0.18 data 0.13 mean 0.18 messag 0.14 plugin 0.18 refresh 0.13
=integration these 0.18 where 0.18
=invoice # -0.15 *escalation -0.12 *step -0.21 =adjust -0.1 =allocate 0.12 =cannot -0.23 =connect 0.14 =draft -0.16
=invoice =exceed -0.11 =five-thousand -0.1 =invoice 0.13 =map -0.13 =mismatch -0.16 =name -0.14 =organization 0.1
=invoice =revoke 0.12 =setup -0.23 =support -0.24 =token -0.12 adjust -0.1 alreadi -0.11 anoth -0.28 appli 0.13
=invoice articl 0.12 ask -0.19 been -0.1 between 0.13 can 0.15 cannot -0.26 chang -0.18 check -0.11 configur -0.19
=invoice connect 0.15 contact -0.13 continu -0.24 creat 0.14 custom -0.12 do 0.13 draft -0.16 enabl 0.16 exceed -0.11
=invoice fed -0.2 first 0.1 has -0.16 have -0.18 if -0.16 instead -0.12 invoic 0.13 issu 0.15 item 0.11 look -0.2
=invoice make -0.12 map -0.31 match -0.23 name -0.14 not -0.12 open -0.21 organiz 0.1 other -0.22 page -0.12
=invoice process -0.1 rate -0.15 remov -0.18 request -0.27 resolv -0.13 revert -0.12 revok 0.12 same -0.13 send -0.19
=invoice set -0.14 show 0.13 status -0.19 still 0.12 such -0.2 support -0.3 team -0.24 them -0.32 then 0.11 these 0.15
=invoice through -0.26 token -0.12 two -0.18 unlink -0.1 usual -0.34 when -0.1 work 0.11 your -0.13
=journal *nothing 0.16
=limit *nothing 0.19 *step -0.2 =cannot 0.1 =fail -0.12 about 0.1 api 0.1 can -0.16 cannot 0.1 extend 0.1 fail -0.11
=limit more 0.1 one -0.14 page 0.1 what -0.31 which -0.16 your -0.17
=log *nothing 0.52 =invalid 0.13 =unauthorized 0.13 invalid 0.13
=login *escalation -0.11 *statement -0.12 =error -0.15 =fail -0.11 =login 0.13 =map -0.11 =menu -0.1 =prompt -0.24
=login =reference-number -0.1 =refresh 0.15 =retry -0.16 =revoke -0.11 again -0.13 all -0.11 bot -0.1 bottom -0.22
=login can 0.13 code -0.1 concierg -0.12 configur -0.14 doe -0.14 error -0.16 export -0.12 fail -0.12 find -0.1
=login go -0.1 left -0.1 log 0.1 may -0.15 mobil -0.1 navig -0.1 not -0.21 now 0.18 onc -0.13 origin 0.12 prompt -0.24
=login reconnect -0.13 refer -0.1 refresh 0.15 report -0.16 resum 0.15 retri -0.16 revok -0.11 select -0.21 start -0.1
=login sync 0.1 tab -0.1 tap -0.1 then 0.13 these -0.12 they -0.11 token -0.13 up 0.13 was 0.1 web -0.1 when -0.27
=login while -0.16 you -0.11 your -0.14
=manual =admin -0.1 =integration -0.16 =map -0.26 =organization -0.17 =outage -0.1 =sync-export 0.29 account -0.22
=manual administr -0.1 again 0.28 anywher -0.1 api -0.1 ask -0.42 confirm -0.1 do -0.11 down -0.1 export 0.19
=manual from 0.17 id -0.1 if -0.11 integr -0.16 issu -0.1 map -0.22 need -0.14 not -0.11 organiz -0.17 outag -0.1
=manual page -0.12 partner -0.1 platform -0.1 set -0.16 sync 0.12 their -0.1 verifi -0.14 write -0.1
=map *nothing -0.23 =authorize -0.23 =connect 0.37 =fail -0.1 =invalid -0.19 =invoice -0.12 =map 0.2 =merge 0.13
=map =organization -0.14 =outage -0.12 =permission 0.17 =retry 0.11 =setup 0.12 =support 0.3 =tax -0.1 =tax-code -0.14
=map after -0.17 again -0.14 alreadi -0.2 ask 0.16 author -0.28 between 0.19 bottom 0.15 can 0.14 check 0.11
=map code -0.11 configur 0.13 connect 0.33 continu -0.17 do -0.16 export 0.22 fail -0.13 from -0.11 go -0.34 has -0.12
=map have 0.1 id -0.13 invalid -0.19 invoic -0.12 issu 0.13 leav 0.16 left 0.2 look 0.13 make -0.12 map 0.13 may -0.24
=map merg 0.13 messag -0.15 must -0.21 need -0.17 not -0.14 onli 0.13 open 0.12 organiz -0.14 page -0.23 permiss 0.17
=map re 0.16 retri -0.17 select -0.29 send 0.21 so 0.21 support 0.2 sync -0.17 team 0.3 them 0.12 then 0.12
=map there -0.11 they 0.14 those -0.17 two -0.1 until 0.15 updat -0.15 url 0.16 was -0.14 when -0.13
=menu *escalation -0.29 *statement -0.27 =chart-of-accounts -0.33 =connect 0.12 =contact -0.17 =error -0.39
=menu =integration -0.11 =search 0.11 advanc 0.17 area 0.11 bottom 0.38 can -0.26 chart -0.33 click 0.27 code -0.18
=menu contact -0.2 doe -0.22 error -0.39 export -0.18 find 0.11 go 0.15 into -0.13 main 0.11 option 0.11 page 0.52
=menu re 0.15 say 0.12 set 0.23 singular 0.13 status 0.15 still -0.17 store 0.11 support -0.16 tab 0.1 what -0.19
=menu when 0.17 write 0.14 you -0.25 your 0.14
=merge *escalation -0.16 *statement -0.18 =delete -0.16 =error -0.2 =fail -0.13 =map -0.34 =merge 0.18 =remap 0.13
=merge =retry -0.33 =support 0.1 after -0.13 again -0.23 been -0.1 between -0.1 broken -0.1 continu -0.13 delet -0.11
=merge error -0.2 export -0.23 from -0.24 has -0.19 if -0.19 left 0.21 merg 0.18 one 0.21 open 0.21 re 0.13 send 0.1
=merge sinc -0.1 step -0.15 team 0.1 them 0.13 there -0.29 these -0.13 two -0.15 was -0.11
=mismatch *nothing 0.33 *statement -0.15
=missing =address 0.13 =contact -0.14 =delete 0.17 =missing 0.23 =outage 0.12 =stray-character 0.18 account -0.14
=missing admin -0.11 administr 0.12 again 0.12 all 0.26 anywher 0.12 ask 0.22 can 0.13 charact 0.18 comma 0.18
=missing confirm 0.12 contact -0.3 doe -0.17 down 0.12 error -0.11 from 0.26 go -0.16 issu 0.12 miss 0.2 open -0.2
=missing other 0.22 outag 0.12 part 0.18 partner 0.12 platform 0.12 remov 0.19 set -0.14 so 0.22 space 0.18 their 0.12
=missing there -0.13 they 0.13 updat 0.15 use 0.14 what -0.13 write 0.13 you 0.16 your -0.11
=name # 0.12 *nothing -0.19 =delete -0.14 =duplicate 0.12 =name 0.13 =retry -0.15 =search 0.24 =sync-export -0.15
=name again -0.11 anoth 0.11 can -0.18 doe -0.14 down -0.1 each 0.28 exist -0.17 export -0.12 first -0.13 how 0.13
=name itself 0.19 longer -0.11 look 0.23 name 0.13 need 0.15 onli 0.12 page 0.14 record -0.11 remov 0.41 so 0.11
=name status -0.14 supplier -0.15 too 0.22 type 0.13 uniqu 0.22 want 0.22 your -0.13
=not-found *statement 0.17 from 0.18 you 0.15
=nothing *nothing -0.36 *question 0.16 *statement -0.24 *step 0.19 =authenticate 0.13 =cannot 0.14 =disconnect 0.21
=nothing =expire 0.14 =map 0.19 =nothing 0.13 =prompt 0.14 =reconnect 0.11 =retry 0.21 =search -0.13 =support -0.31
=nothing =sync-export -0.28 =transaction 0.28 authent 0.13 back 0.19 befor -0.2 cannot 0.18 come 0.19 continu -0.3
=nothing disconnect 0.21 doe 0.12 expir 0.14 export -0.26 from -0.15 have -0.17 if 0.11 keep 0.18 map 0.22 may 0.12
=nothing not -0.11 noth 0.11 prompt 0.14 reason 0.12 report 0.16 retri 0.19 secur 0.12 so -0.11 team -0.3
=nothing transact 0.28 typic 0.12 want 0.15 was 0.15 when -0.12 which -0.21 xero -0.12
=organization *nothing 0.23
=payment *escalation -0.13 =account -0.12 =account-code -0.14 =complete -0.23 =credit-note 0.1 =draft -0.12
=payment =error -0.34 =integration -0.23 =invoice 0.3 =map -0.16 =missing -0.11 =sync-export -0.2 =three-digit -0.13
=payment account -0.35 add -0.14 after -0.1 again 0.21 also -0.12 ani -0.13 articl -0.15 been -0.29 check -0.16
=payment code -0.14 complet -0.23 contact -0.15 correct -0.11 digit -0.13 do 0.19 draft -0.12 enter -0.13 error -0.34
=payment fast -0.14 from 0.13 general -0.13 gl -0.13 has -0.14 have -0.2 how -0.19 if -0.18 instead 0.28 integr -0.23
=payment invoic 0.3 ledger -0.13 make -0.1 miss -0.11 must 0.18 neither 0.1 none -0.13 nor 0.1 process 0.23
=payment record -0.11 request -0.11 send 0.25 solut -0.15 start 0.18 support -0.18 sync -0.15 then -0.14 they 0.21
=payment through -0.17 tri 0.23 use -0.12 want -0.15 when -0.11 whether -0.13 which -0.19 within 0.25 work -0.19
=payment yet -0.13 you -0.21 your -0.55
=period *nothing 0.14
=period-lock *escalation -0.2 *nothing 0.2 *step -0.19 =account -0.14 =contact -0.2 =error -0.13 =retry -0.14
=period-lock =support -0.14 =unlock -0.13 account -0.14 again -0.16 although -0.14 articl -0.16 can 0.16 contact -0.2
=period-lock continu -0.12 error -0.13 from -0.12 go -0.13 if -0.19 support -0.2 team -0.14 unlock -0.13 what -0.13
=period-lock you 0.11 your -0.22
=permission # -0.22 *nothing 0.1 *statement 0.16 *step -0.28 =account -0.16 =disconnect -0.23 =error 0.19
=permission =integration -0.11 =map 0.19 =organization -0.17 =setup 0.22 =sync-export 0.14 account -0.16 authent -0.1
=permission can 0.15 check -0.2 configur 0.23 correct -0.12 disconnect -0.23 do 0.1 error 0.14 export 0.2 fail -0.1
=permission have 0.13 integr -0.11 issu 0.2 leav 0.19 look -0.3 map 0.19 not 0.14 organiz -0.17 permiss 0.22 set -0.26
=permission so 0.28 sync -0.15 these 0.19 they 0.19 time -0.1 timestamp -0.12 until 0.16 was 0.16 what 0.21 which 0.1
=permission while -0.23 wrong 0.1 your 0.16
=prompt *step 0.11 =connect -0.24 =prompt 0.19 =reconnect 0.15 =retry -0.13 click 0.22 concierg -0.17 connect -0.24
=prompt export -0.11 have -0.1 if 0.13 not -0.15 now 0.32 prompt 0.19 reauthor 0.17 reconnect 0.18 retri -0.13
=prompt sync 0.15 was -0.17 you 0.13
=queue *nothing 0.17 =queue -0.11 queue -0.11
=receipt *nothing 0.23 code -0.11 doe 0.11 has -0.12
=reconcile *nothing 0.18 =unlink 0.17 not -0.11 two -0.16 was -0.12 whether -0.14 xero -0.17
=reconnect *question -0.24 *statement -0.25 =account -0.22 =authenticate -0.27 =connect -0.12 =disconnect -0.23
=reconnect =expire -0.23 =integration 0.22 =manual -0.11 =permission -0.14 =prompt 0.27 =reconnect 0.11 =retry -0.17
=reconnect =revoke -0.13 =setup -0.11 =sync-export -0.12 =tax -0.12 =token -0.21 =transaction -0.14 =workspace -0.23
=reconnect account -0.22 admin -0.1 again 0.13 app -0.11 articl -0.15 ask -0.15 author -0.14 bearer -0.11 becaus -0.1
=reconnect between -0.12 categori -0.12 check 0.12 configur -0.15 disconnect -0.21 everi 0.1 expir -0.22 export -0.16
=reconnect first -0.17 from -0.15 get -0.11 go -0.15 have -0.18 header -0.11 i -0.19 if 0.14 integr 0.22 keep -0.12
=reconnect look -0.1 may -0.18 not -0.13 onc 0.19 prompt 0.27 re -0.11 reauthor 0.38 reconnect 0.19 retri -0.17
=reconnect revok -0.13 save 0.11 say -0.18 select -0.28 send -0.23 set -0.21 should 0.14 status -0.13 still -0.23
=reconnect tax -0.12 then 0.16 there -0.14 token -0.23 transact -0.14 true 0.19 was -0.12 while -0.1 workspac -0.23
=reconnect yes -0.21 your -0.34
=refresh # -0.22 *nothing -0.23 =account 0.14 =account-code -0.18 =admin 0.27 =chart-of-accounts -0.17 =contact 0.12
=refresh =menu -0.18 =refresh -0.23 =three-digit -0.22 admin 0.27 advanc -0.14 ask 0.16 chart -0.17 click -0.23
=refresh code -0.13 contact 0.12 data -0.23 digit -0.22 enter -0.22 general -0.22 gl -0.22 go 0.23 ledger -0.22
=refresh menu -0.18 none -0.18 open -0.13 refresh -0.23 support 0.12 tab -0.17 them 0.16 xero -0.12 yet -0.22
=refresh your 0.12
=refuse *escalation 0.25 *step -0.16 =error 0.17 =expire 0.13 =fail 0.17 =map 0.1 =retry 0.17 =support 0.2
=refuse although 0.19 continu 0.2 doe 0.15 error 0.17 expir 0.13 export 0.11 fail 0.17 go 0.11 have 0.11 if 0.21
=refuse one 0.1 page 0.13 still 0.1 support 0.17 team 0.2 two 0.11 way 0.14
=remap ask 0.14 them 0.14
=renew *nothing 0.2 =token -0.11 token -0.11
=required *statement 0.2 =email 0.12 =missing 0.18 =name 0.12 =required 0.29 email 0.12 field 0.3 has 0.12 may 0.19
=required messag 0.1 miss 0.18 name 0.12 requir 0.3
=reset =connect 0.12 ask 0.12 them 0.12
=restore *escalation -0.1 *nothing 0.13 =error -0.1 after -0.1 continu -0.1 error -0.1 has -0.13 if -0.1
=retry # 0.19 *escalation -0.14 *nothing -0.19 *statement -0.19 =authorize -0.13 =disconnect 0.19 =limit -0.18
=retry =missing -0.27 =permission -0.22 =prompt -0.15 =retry 0.11 =support -0.27 =sync-export 0.39 =where-find -0.15
=retry advic -0.11 after -0.16 again 0.49 articl -0.13 ask -0.19 back 0.15 befor -0.13 bodi 0.19 categori 0.2
=retry common 0.11 correct -0.13 disconnect 0.19 do 0.13 each -0.13 export 0.42 find -0.22 first 0.25 from 0.37
=retry healthi -0.12 how -0.14 if -0.27 item 0.17 limit -0.18 map -0.18 may -0.28 messag -0.16 miss -0.27 need -0.22
=retry now -0.19 one 0.11 our -0.11 page -0.18 problem 0.11 prompt -0.15 reach -0.18 resolv 0.14 say -0.3 send -0.33
=retry someth -0.12 step -0.13 still -0.23 support -0.34 tax 0.14 team -0.22 there -0.1 they -0.14 time -0.11
=retry timestamp -0.11 type 0.14 under 0.11 up -0.14 verifi -0.15 where -0.15 write -0.12 xero -0.29 you -0.15
=search *escalation -0.17 *nothing -0.12 *statement -0.15 =contact -0.3 =search 0.17 ani 0.28 check 0.17 contact -0.14
=search continu -0.12 custom 0.12 detail 0.11 field 0.12 have 0.29 if -0.14 look 0.24 onli 0.11 page 0.18 search 0.11
=search select 0.14 support -0.17 text 0.11
=setup *nothing 0.14 =integration 0.12 integr 0.12 map -0.13
=stop *nothing 0.24
=stuck *escalation 0.13 =fail 0.1 =retry 0.11 =sync-export 0.1 export 0.16 fail 0.1 these 0.13 xero -0.11
=support *nothing -0.12
=sync-export *question -0.14 *step -0.16 =adjust -0.18 =admin 0.24 =complete -0.11 =connect -0.12 =contact -0.14
=sync-export =disconnect 0.13 =expire -0.15 =log -0.11 =map 0.1 =menu -0.33 =nothing 0.14 =organization 0.14
=sync-export =outage -0.11 =period -0.17 =permission 0.15 =reference-number -0.13 =revoke 0.11 =workspace -0.25
=sync-export access -0.2 activ -0.16 admin 0.26 again 0.41 all -0.25 articl -0.25 ask -0.49 authent 0.13 becaus 0.14
=sync-export bot -0.11 bottom -0.27 can -0.2 cannot -0.11 chang -0.16 code -0.19 common -0.17 complet -0.11
=sync-export concierg -0.16 connect -0.13 continu 0.13 correct 0.1 disconnect 0.13 do -0.26 doe -0.31 each 0.14
=sync-export everi 0.1 expir -0.15 export 0.14 fail -0.13 find -0.18 from -0.15 header 0.1 help -0.11 i -0.25 if -0.24
=sync-export instanc 0.11 item 0.1 keep -0.13 leav 0.15 left -0.23 log -0.19 longer 0.12 look -0.14 map -0.1
=sync-export messag -0.47 mobil -0.11 must -0.19 navig -0.11 obsolet 0.11 open -0.15 organiz 0.14 origin -0.18
=sync-export page -0.23 period -0.16 post 0.11 previous -0.11 reauthent -0.12 reconnect -0.14 record 0.19 refer -0.13
=sync-export resolv 0.11 resum -0.12 revok 0.11 save 0.16 say -0.41 set -0.2 show 0.2 start -0.12 status -0.11
=sync-export stay -0.16 still -0.24 support -0.13 tab -0.33 tap -0.11 tax -0.2 these 0.17 they 0.16 through -0.11
=sync-export time 0.12 too 0.24 under -0.14 up -0.24 uuid 0.11 verifi 0.14 was 0.18 web -0.11 what -0.11 when 0.11
=sync-export which -0.16 while 0.12 within -0.12 work -0.1 workspac -0.25 yes -0.26 you -0.12 your -0.15
=tax # -0.11 *nothing 0.29 *statement -0.12 *step -0.2 =account -0.11 =menu -0.16 =search -0.12 =setup 0.33
=tax =sync-export -0.13 =tax-rate 0.19 account -0.12 after -0.18 articl -0.27 can -0.14 code -0.12 compar 0.24
=tax configur 0.19 continu 0.1 find -0.26 have 0.11 list -0.29 look -0.14 menu -0.14 rate 0.19 select -0.26
=tax singular -0.14 tax 0.22 these -0.11 updat -0.14 xero 0.11 your -0.1
=tax-number *nothing 0.16
=tax-rate =setup 0.17 =tax-rate 0.17 configur 0.17 not 0.13 rate 0.17 tax 0.24
=tiny *nothing 0.15 =adjust -0.17 =contact -0.14 =discount -0.17 =freight -0.17 =payment -0.17 adjust -0.17 both -0.15
=tiny custom -0.17 decim -0.17 discount -0.17 do -0.18 doe -0.18 freight -0.17 if -0.14 instead -0.17 not -0.12
=tiny pay -0.17 such -0.17
=token *nothing 0.19 *step -0.1 =error -0.2 again 0.1 although 0.23 ask -0.13 error -0.15 id -0.2 need -0.25 say -0.14
=token they -0.15 what 0.11
=too-many *statement 0.21 have 0.23 xero 0.13 you 0.11
=transaction *escalation 0.11 contact 0.11 if 0.11 support 0.11 xero 0.1
=unauthorized =disconnect 0.18 =integration 0.14 app 0.18 away 0.18 check 0.13 disconnect 0.18 first 0.18 integr 0.14
=unauthorized status 0.15 take 0.18
=unlink *escalation -0.11 *step -0.15 =connect 0.11 =contact -0.19 =credit-note -0.12 =payment -0.22 alon 0.11
=unlink alreadi 0.19 between 0.14 connect 0.14 contact -0.11 credit -0.12 do 0.24 doe 0.24 end 0.11 first -0.13
=unlink how 0.27 if -0.12 messag -0.11 not 0.18 note -0.12 open 0.1 particular 0.11 payment -0.22 redo -0.14
=unlink remov -0.16 say 0.35 see -0.1 select -0.14 support -0.11 there -0.11 unlink 0.14 what 0.26 when 0.27
=unlink your -0.14
=unlock one 0.19
=void *statement 0.11 *step -0.14 =contact -0.11 =credit-note 0.12 =error -0.26 =map -0.3 =reference-number -0.16
=void =sync-export -0.13 alreadi -0.19 becaus -0.19 connect 0.39 error -0.26 fed -0.13 first 0.12 from -0.2
=void instead -0.2 link -0.3 mark -0.19 not -0.14 note 0.13 number -0.16 process -0.2 refer -0.16 such -0.5 them -0.31
=void there 0.25 through -0.13 unlink 0.12 usual -0.14 was 0.18 which -0.19 within -0.2 your 0.17
=wait *statement -0.2 =cannot -0.23 =error -0.11 =fail 0.25 =support 0.15 =sync-export 0.13 =transaction -0.15
=wait again 0.21 ask -0.17 cannot -0.16 fail 0.27 from 0.2 have -0.12 not -0.15 page 0.21 set -0.17 team 0.15
=wait transact -0.15 what 0.24 xero -0.21 you -0.14 your -0.18
=where-find # -0.38 *nothing -0.75 *question -0.11 *statement -0.12 *step 0.22 =account 0.43 =admin 0.2
=where-find =authenticate -0.2 =authorize -0.3 =bank-account 0.15 =banner 0.16 =cannot 0.17 =chart-of-accounts 0.12
=where-find =contact 0.13 =currency 0.22 =delete -0.19 =disconnect -0.15 =fail -0.21 =integration 0.18 =invalid -0.16
=where-find =missing -0.26 =name -0.18 =organization 0.18 =outage -0.15 =payment -0.12 =permission -0.27
=where-find =reconnect 0.26 =reset -0.26 =restore 0.1 =retry -0.12 =sync-export -0.22 =tax -0.11 =tax-code -0.1
=where-find =tax-rate -0.13 =three-digit 0.12 =wait -0.23 =where-find 0.1 account 0.29 admin 0.22 administr -0.13
=where-find advanc 0.21 again -0.51 all -0.61 although -0.21 anywher -0.13 api -0.12 appli -0.12 applic -0.2
=where-find articl 0.22 ask -0.24 authent -0.14 bank 0.15 banner 0.16 bearer -0.38 becaus -0.14 befor 0.13 blue 0.15
=where-find bodi -0.23 bottom 0.42 can -0.26 cannot 0.17 center 0.13 chang -0.11 chart 0.12 click 0.29 client 0.23
=where-find common -0.14 compar -0.19 configur 0.25 confirm -0.13 connect 0.11 contact -0.25 content -0.2
=where-find continu -0.11 correct 0.15 currenc 0.22 data -0.17 detail -0.2 digit 0.12 disconnect -0.12 do -0.35
=where-find doe 0.17 down -0.18 enabl 0.33 enter 0.12 expir -0.16 expiri 0.24 export -0.15 fail -0.16 find 0.13
=where-find first -0.59 general 0.12 get -0.34 gl 0.12 go 0.4 has -0.28 have -0.19 header -0.42 healthi -0.15
=where-find help 0.19 how 0.11 i -0.11 if -0.2 instead 0.16 instruct 0.13 integr 0.24 invalid -0.19 issu -0.13
=where-find json -0.2 keep -0.16 ledger 0.12 list -0.47 longer -0.23 match -0.4 may -0.39 messag 0.13 miss -0.18
=where-find name -0.18 need -0.33 number -0.17 oauth -0.1 one -0.35 onli -0.34 open 0.25 organiz 0.18 outag -0.13
=where-find page 0.76 partner -0.13 payment -0.12 permiss -0.11 platform -0.13 portal 0.23 process 0.16 re 0.17
=where-find reconnect 0.13 remov -0.24 report -0.11 request -0.14 reset -0.26 restor 0.1 same 0.15 say 0.23
=where-find scope -0.11 see 0.11 select 0.26 send -0.12 set 0.42 someth -0.15 specif 0.19 step -0.32 system 0.17
=where-find tab -0.18 tax -0.24 their -0.2 them 0.12 then -0.22 there -0.13 these -0.24 they -0.16 through 0.36
=where-find time -0.2 timestamp 0.16 too -0.12 two -0.12 type -0.39 updat -0.2 url 0.14 utc -0.16 view 0.18 wait -0.26
=where-find was -0.12 what -0.4 where 0.1 while -0.18 within 0.23 write -0.14 xero 0.13 yes -0.11 yet 0.12 you -0.11
@ # -0.1 *nothing -0.33 *question 0.1 *statement 0.22 =admin 0.44 =authorize -0.12 =cannot 0.52
@ =chart-of-accounts -0.26 =complete -0.24 =connect -0.12 =delete -0.19 =email -0.18 =error -0.33 =fail -0.2
@ =invalid -0.19 =invoice -0.17 =limit -0.17 =menu -0.2 =name -0.25 =reference-number -0.17 =retry 0.51 =search -0.28
@ =support -0.37 =sync-export -0.36 =transaction -0.2 =unlink -0.31 =where-find -0.12 access 0.14 account -0.23
@ activ -0.17 address -0.15 admin 0.46 advic -0.1 after -0.38 again -0.23 alreadi -0.1 anoth 0.12 api 0.18 ask -0.21
@ author -0.12 bearer -0.14 befor -0.11 block -0.13 but -0.13 cannot 0.54 chart -0.26 click -0.12 code -0.1
@ complet -0.24 connect -0.14 continu -0.34 correct -0.13 correspond 0.14 creation -0.13 credit -0.12 data 0.2
@ detect -0.13 disconnect -0.1 doe -0.37 each -0.21 email -0.18 end -0.11 error -0.33 everi 0.1 export -0.19
@ fail -0.12 fed 0.13 find -0.21 from 0.21 go 0.29 guid -0.21 has -0.17 have 0.15 help 0.12 i 0.11 id -0.1 if -0.24
@ instead -0.1 invoic -0.17 issu -0.12 itself 0.63 keep -0.11 left 0.17 limit -0.17 look -0.23 map 0.11 messag -0.31
@ miss -0.18 name -0.25 not -0.11 number -0.22 open 0.16 other -0.11 our -0.1 period -0.21 permiss 0.11 rate 0.14
@ reach -0.17 record -0.16 refer -0.17 remov -0.28 resolv 0.54 send -0.41 so -0.1 specif 0.27 stay -0.1 step -0.23
@ such 0.1 supplier 0.12 sync -0.19 system 0.13 tab -0.14 team -0.37 through 0.16 time -0.13 too -0.28 transact -0.2
@ two -0.19 type -0.11 typic -0.18 unlink -0.27 up -0.11 use -0.16 verifi -0.13 want -0.45 way -0.15 where -0.12
@ whi -0.18 which -0.13 yes 0.1 you 0.34
@+be *nothing 0.14
@+get *nothing 0.12
@+have *nothing 0.14
@+side go 0.29
@+support *nothing 0.3
a+# =disconnect 0.13 =integration 0.11 app 0.13 away 0.13 disconnect 0.13 integr 0.11 take 0.15
a+@ *statement 0.16 =email 0.12 =missing 0.18 =name 0.18 =required 0.22 email 0.12 field 0.22 may 0.18 miss 0.18
a+@ name 0.18 requir 0.22
a+bulk *nothing 0.3
a+code # 0.14 =three-digit 0.14 digit 0.14 enter 0.14 general 0.14 gl 0.14 ledger 0.14 yet 0.14
a+credit =credit-note 0.17 =error 0.16 =payment 0.15 =unlink 0.23 articl 0.13 credit 0.14 doe 0.11 error 0.16
a+credit explain 0.11 first 0.3 if 0.13 mention 0.11 not 0.2 note 0.15 payment 0.15 post 0.11 somebodi 0.11 unlink 0.2
a+credit who 0.11 you 0.15
a+custom *nothing 0.11
a+day =daily 0.12 =exceed 0.16 =five-thousand 0.15 =sync-export 0.12 =transaction 0.16 daili 0.12 exceed 0.16
a+day export 0.12 rate 0.14 record 0.16 request 0.15 sync 0.16 transact 0.16
a+differ if 0.14
a+histori *nothing 0.17
a+mail *nothing 0.1
a+new *nothing 0.18 =integration 0.18 creat 0.1 integr 0.18 new 0.18
a+number *nothing 0.1
a+payment =credit-note 0.13 =payment 0.13 credit 0.13 new 0.11 note 0.13 payment 0.13 status 0.11
a+person *nothing 0.11
a+second *nothing -0.11 again 0.4 click 0.11 now 0.19 sync 0.12
a+star *nothing 0.25
a+supplier has 0.27
a+vat *nothing 0.13
a+word *nothing 0.25
about *escalation -0.19 *statement 0.26 *step -0.36
account # -0.23 *escalation -0.14 *nothing 0.12 *step -0.16 =admin -0.45 =chart-of-accounts -0.11 =connect 0.13
account =contact -0.14 =error -0.19 =fail -0.1 =integration 0.13 =invalid 0.11 =menu -0.3 =outage -0.2 =receipt -0.19
account =refresh -0.35 =retry -0.29 =support -0.13 =tax-code -0.13 =three-digit -0.15 account 0.34 admin -0.42
account advanc 0.13 after -0.25 again -0.35 all -0.13 alreadi -0.1 anoth -0.15 befor 0.11 built -0.18 chart -0.11
account check -0.22 click -0.14 connect 0.1 continu -0.19 data -0.35 digit -0.15 do -0.2 enter -0.15 error -0.19
account fail -0.1 function -0.18 general -0.15 gl -0.15 go -0.14 help -0.17 integr 0.12 invalid 0.18 issu 0.19
account leav 0.27 ledger -0.15 map 0.15 mean -0.12 menu -0.29 noth -0.1 onli 0.12 open -0.29 other 0.1 page 0.1
account receipt -0.19 refresh -0.35 send -0.11 set 0.22 so 0.16 status 0.21 still -0.13 support -0.17 tab -0.61
account than -0.15 these -0.17 they 0.15 time -0.11 tri -0.28 two -0.17 under 0.17 up -0.12 updat 0.18 verifi 0.15
account whatev 0.14 when 0.11 while 0.24 wrong 0.16 yet -0.15
account+is # -0.15 *escalation 0.27 =contact 0.17 =three-digit -0.14 contact 0.17 digit -0.14 doe 0.17 enter -0.14
account+is general -0.14 gl -0.14 if 0.27 ledger -0.14 support 0.17 xero 0.13 yet -0.14 you 0.22
account+tab advanc 0.23
account+tax select 0.1
across from 0.21
actual =adjust 0.1 your 0.16
add *nothing 0.36
address =support -0.15 address 0.16 again -0.13 caus 0.11 each -0.2 export -0.13 if 0.14 messag 0.15 no 0.11
address other 0.14 step -0.1 support -0.17 team -0.15 two -0.16 updat 0.15
address+is *statement 0.21 =invalid 0.14 whose 0.14
adjust =contact -0.21 if -0.21 need -0.21 not -0.12
admin # 0.19 *nothing -0.17 =authenticate -0.19 =authorize -0.11 =automatic -0.11 =contact -0.2 =disconnect -0.11
admin =expire 0.11 =login -0.17 =map -0.1 =menu -0.23 =outage -0.2 =reconnect -0.12 =reference-number 0.14
admin =refresh 0.23 =revoke -0.1 account -0.19 ask 0.36 authent -0.24 author -0.11 automat -0.11 back 0.15 bot 0.14
admin bottom 0.14 can 0.13 come 0.18 contact -0.28 credenti -0.23 disconnect -0.1 do -0.14 doe 0.33 expir 0.15
admin find 0.2 hand -0.11 if -0.22 keep -0.16 leav 0.12 like 0.17 log -0.16 look 0.13 may -0.25 mobil 0.14 navig 0.14
admin necessarili -0.11 need -0.15 onc -0.16 origin -0.13 previous -0.11 record 0.13 refer 0.14 refresh 0.23
admin revok -0.1 set -0.24 so 0.11 support -0.18 tap 0.14 them 0.17 there -0.11 until 0.15 up -0.17 utc 0.17 was -0.23
admin web 0.14 when 0.12 will -0.11 xero -0.16
admin+login *nothing 0.47
administr *nothing 0.22
advanc *nothing 0.23
advis *nothing 0.32
affect =connect 0.15 connect 0.15 xero 0.15
after *escalation -0.24 *nothing -0.14 *statement -0.14 *step 0.18 =account -0.12 =cannot -0.1 =connect -0.18
after =contact -0.29 =date 0.23 =disconnect -0.2 =email 0.13 =error -0.22 =expire -0.11 =fail -0.15 =map -0.2
after =menu -0.49 =period -0.12 =prompt -0.25 =reconnect 0.27 =reference-number -0.12 =refresh 0.13 =support -0.18
after =sync-export 0.4 =token -0.16 =workspace -0.11 account -0.37 activ -0.12 address 0.13 after 0.21 again 0.27
after all 0.19 although -0.21 articl 0.16 authent -0.15 been 0.26 befor 0.18 bottom -0.21 check -0.14 close 0.15
after code -0.32 concierg -0.18 connect -0.2 contact -0.29 continu -0.13 disconnect -0.2 do -0.33 email 0.13 end 0.12
after error -0.23 expir -0.12 export 0.15 fail -0.14 find -0.19 first 0.12 from 0.34 have -0.18 if -0.4 instead 0.18
after leav 0.16 look 0.2 may -0.17 messag 0.19 not -0.14 now 0.27 number -0.2 onc 0.45 one -0.22 open -0.21 page -0.24
after period -0.1 permiss 0.18 previous 0.41 prompt -0.25 re 0.11 reconnect 0.35 refer -0.12 refresh 0.13 resum 0.15
after right 0.15 send -0.24 set -0.36 should 0.34 slip 0.15 so -0.14 start -0.1 stay -0.1 support -0.29 sync 0.3
after tab -0.19 team -0.15 them 0.14 then 0.31 these -0.13 time 0.15 token -0.16 two -0.14 up 0.35 updat 0.3 use -0.14
after was -0.16 what -0.23 when -0.24 while -0.23 within 0.15 work 0.28 workspac -0.11 xero -0.16 you -0.28 your -0.31
after+lunch *nothing 0.13
after+that *step 0.15 =reconnect 0.16 been 0.21 has 0.19 onc 0.22 reconnect 0.17 should 0.22 then 0.19 work 0.19
after+the *escalation -0.2 =authenticate 0.27 =permission 0.27 =retry -0.2 =support -0.19 ask 0.27 click 0.19
after+the export -0.21 from -0.22 have -0.15 if -0.25 not -0.18 support -0.22 team -0.16 up -0.11 xero -0.13 you -0.15
afterward *nothing 0.11 =sync-export 0.14 again 0.13 export 0.11
again # 0.25 *escalation 0.14 *question -0.17 *step -0.12 =account -0.37 =adjust -0.1 =approve 0.17 =authenticate 0.13
again =authorize -0.11 =chart-of-accounts -0.21 =connect -0.13 =contact 0.1 =error 0.21 =expire -0.12 =fail -0.1
again =integration 0.18 =map -0.34 =menu -0.18 =mismatch 0.31 =period 0.48 =prompt -0.18 =remap 0.19 =retry -0.22
again =revoke -0.22 =support -0.1 =sync-export 0.17 =tax -0.11 =token -0.25 =transaction -0.27 =workspace -0.1
again account -0.39 activ 0.49 after 0.2 again 0.22 all -0.12 although -0.14 applic 0.12 approv 0.17 ask 0.3
again authent 0.19 back 0.2 becaus -0.11 been -0.15 between -0.13 bodi 0.2 bottom 0.2 caus -0.12 chart -0.21
again click -0.35 client 0.12 come 0.14 content 0.12 continu 0.21 correspond 0.11 do -0.11 doe -0.16 error 0.21
again expir -0.13 fail -0.12 find -0.13 first -0.31 go -0.14 header 0.12 if 0.14 integr 0.18 into -0.18 issu -0.16
again json 0.12 make -0.16 match 0.2 may 0.2 messag -0.11 not -0.11 now -0.29 onc 0.1 one -0.29 open -0.26 period 0.41
again permiss -0.16 portal 0.12 prompt -0.18 reauthor -0.11 report -0.13 revok -0.22 save -0.36 select 0.23 send -0.21
again set -0.25 should 0.13 show 0.12 status -0.19 stay 0.51 still -0.3 sync -0.13 then 0.19 there -0.35 they -0.12
again time 0.28 token -0.22 too 0.1 transact -0.27 two 0.23 type 0.21 typic -0.12 until -0.11 usual -0.11 verifi 0.15
again wait 0.13 what -0.31 workspac -0.1 xero -0.16 your -0.29
again+afterward *nothing 0.27
again+the *escalation 0.15 =contact 0.18 =error 0.15 =retry 0.18 contact 0.18 error 0.15 if 0.15 support 0.15
against *step 0.11 =setup 0.12 compar 0.48 configur 0.12 one 0.21 rate 0.11 xero 0.11
against+what *step 0.13 compar 0.48
ago *escalation 0.15 contact 0.15 first 0.18 support 0.15
ah *nothing 0.23
ahh =contact 0.15
all *escalation 0.29 *nothing -0.18 *statement -0.11 *step -0.11
all+# *nothing 0.3
all+is *escalation 0.14
all+of *statement 0.21
all+our *step 0.11
allow *escalation -0.17 *statement 0.14 =duplicate 0.1 =error -0.15 =exceed 0.17 =five-thousand 0.16 =missing -0.13
allow activ 0.15 alreadi 0.13 anoth 0.11 ask -0.19 belong 0.15 custom 0.14 differ -0.1 each 0.12 error -0.15
allow exceed 0.17 have 0.16 if -0.19 messag -0.17 no -0.11 onli 0.12 other -0.12 rate 0.11 record 0.2 request 0.16
allow so -0.16 speak -0.1 supplier 0.14 support -0.16 sync 0.15 there 0.15 two -0.15 uniqu 0.13
allow+to *nothing 0.29
alon *nothing -0.34 *step 0.15 =sync-export 0.47 =transaction 0.16 again 0.36 export 0.36 from 0.12 map 0.1
alon transact 0.16
alon+after export 0.13
alon+now =sync-export 0.14 again 0.21 export 0.14
alreadi *nothing -0.32 *step 0.14 =account -0.13 =connect 0.29 =error -0.15 =integration -0.11 =invoice 0.12
alreadi =manual 0.21 =menu 0.19 =payment -0.12 =reset 0.26 =retry -0.12 =sync-export -0.14 =tax 0.11 =unlink -0.11
alreadi articl -0.22 ask 0.36 between -0.13 check 0.14 connect -0.11 differ 0.15 do 0.11 doe 0.19 error -0.15
alreadi export -0.1 from 0.14 guid 0.19 has 0.1 how 0.22 invoic 0.12 itself 0.14 manual 0.21 may -0.1 menu 0.17
alreadi messag -0.19 open -0.14 payment -0.12 put 0.11 reset 0.26 right 0.15 say 0.22 select -0.16 status -0.12
alreadi tab 0.14 them 0.52 updat 0.14 usual 0.12 when 0.24 you -0.11 your -0.2
alredi xero 0.11
alright *nothing 0.22
also *escalation 0.27
am *escalation -0.15 *nothing -0.43 *step 0.14
amount =adjust 0.18 adjust 0.18 make 0.16 your 0.19
an+admin *step 0.1 =retry 0.11 ask 0.27
an+email *nothing 0.19
an+hour *escalation 0.13 *nothing 0.15 doe 0.14 if 0.12
and+how page 0.12
and+if *escalation 0.11 *step 0.11
and+it *escalation 0.28 *statement -0.14
and+no *escalation 0.24
and+onc if 0.18 two 0.15 xero 0.21
and+sale *step 0.12 contact 0.2 one 0.25
and+the *escalation 0.27 *nothing -0.47 *step 0.19
and+what # 0.14 *step 0.12 =admin 0.21 =authorize 0.13 =integration 0.17 =retry 0.14 =token 0.11 admin 0.21 all 0.16
and+what api 0.19 author 0.11 code 0.12 header 0.19 id 0.18 integr 0.16 send 0.23 status 0.13 token 0.13 your 0.19
and+where between 0.13 support 0.31 your 0.12
ani *escalation -0.2 *nothing -0.24
ani+more *statement 0.11 =error 0.13 =map 0.36 account 0.16 code 0.15 error 0.13 map 0.36 not 0.12 your 0.17
ani+way # 0.14
anoth *nothing -0.17 =error -0.14 =map 0.12 after -0.18 again 0.3 creat 0.28 error -0.14 one 0.16 page 0.14 send -0.14
anoth there -0.24
answer *nothing 0.46
anyon *nothing 0.21
anyth *nothing -0.77 *statement 0.44
anyth+els =authorize 0.12
anyway *nothing 0.25 *statement -0.18 although 0.13 not -0.19
anywher *escalation 0.13 step 0.2 support 0.12 these 0.18
api # 0.14 *statement -0.11 api -0.13 like 0.24 look 0.19 respons 0.25 utc 0.24
app *nothing 0.13 *statement -0.11 =admin -0.14 =authenticate -0.15 =expire -0.11 =fail -0.12 =nothing 0.12
app =outage -0.15 =permission -0.12 =restore 0.17 =token -0.2 account 0.11 administr -0.15 after 0.11 again -0.15
app although -0.17 anywher -0.15 api -0.11 ask -0.21 authent -0.11 can -0.19 client -0.16 configur -0.1 confirm -0.15
app do -0.15 doe -0.15 down -0.15 expir -0.12 help 0.17 id -0.12 issu -0.15 keep -0.21 mean 0.17 need -0.14 noth 0.17
app outag -0.15 own 0.17 page -0.12 partner -0.15 platform -0.15 portal -0.16 restor 0.17 so -0.18 their -0.15
app there 0.12 they -0.17 through -0.16 timestamp -0.13 token -0.2 write -0.15
appli *step 0.13
approv *nothing 0.26
archiv *step -0.11 =fail -0.24 =map -0.18 =sync-export -0.25 between -0.21 broken -0.21 export -0.15 from -0.16
archiv has -0.29 if -0.12 map -0.12 must -0.11 same -0.3 sinc -0.21 sync -0.24 there 0.15 two -0.26
are+in *nothing 0.34 *statement -0.11
are+still *escalation 0.12
are+the *nothing 0.11 *statement 0.13
are+they *nothing 0.24
are+two two 0.11 xero 0.11
are+we *nothing -0.2
are+you *escalation -0.19 *nothing 0.25
articl =account 0.16 account 0.16 articl 0.13 correct 0.14
as+a *nothing 0.3
as+the *nothing 0.14
as+well *escalation -0.13 =account -0.28 =error 0.13 =setup 0.11 =sync-export 0.22 all 0.19 articl 0.18 can 0.34
as+well configur 0.11 export 0.24 if -0.13 messag -0.13 need -0.12 support -0.11 sync 0.18 there -0.21 you 0.28
ask *nothing 0.47 *statement -0.39 =integration 0.11 =token -0.18 ask -0.13 do -0.11 if 0.2 integr 0.11 messag -0.23
ask not -0.29 token -0.1 xero -0.14
ask+me *step 0.11
ask+our *nothing 0.11
at+# *nothing 0.2
at+a *nothing 0.37
at+all *escalation 0.22 *step -0.17
at+my *nothing 0.26
at+onc *nothing 0.18
at+the *nothing 0.19 *statement -0.27
audit *nothing 0.35
auditor *nothing 0.53
auth =admin 0.14 admin 0.16 api 0.14 bearer 0.16 get 0.16 header 0.16 id 0.14 send 0.16 your 0.16
authent *nothing 0.17
author # -0.14 =authorize 0.22 =disconnect -0.18 =organization -0.21 =token -0.3 admin -0.16 author 0.15 can 0.14
author disconnect -0.18 do -0.22 error -0.18 fail -0.21 has -0.24 last 0.15 like 0.16 may -0.13 not -0.11
author organiz -0.21 ran 0.15 status -0.1 token -0.32 utc 0.16 when 0.22
away *nothing -0.29 longer 0.2 no 0.21
back *escalation 0.11 *nothing -0.21 *statement -0.14 =date 0.1 =fail -0.23 =integration 0.17 =period 0.33
back =reconnect 0.16 =restore 0.2 =retry 0.29 =sync-export -0.11 =transaction -0.12 activ 0.33 after 0.21 all 0.17
back author -0.2 back 0.17 can -0.16 check -0.11 click -0.13 continu 0.21 date 0.12 day 0.12 fail -0.14 from 0.16
back grid 0.12 have -0.28 how 0.15 integr 0.18 left -0.11 list 0.12 look 0.14 may -0.11 messag -0.23 need -0.29
back newest 0.12 not -0.12 onc 0.36 page 0.12 period 0.28 previous 0.2 reconnect 0.15 restor 0.2 revert 0.23
back select -0.16 send -0.15 should 0.22 so 0.17 status 0.27 stay 0.34 step 0.18 sync -0.16 then 0.21 there -0.2
back transact -0.12 un 0.18 under 0.23 updat 0.12 usual 0.11 what -0.22 when -0.21 work 0.21 you -0.12 your -0.14
back+from *nothing 0.12
back+in *statement 0.14 xero 0.14
back+to *nothing 0.14
bad *nothing -0.19 *statement 0.22 =email 0.14 =error 0.19 =invalid 0.29 email 0.14 error 0.19 if 0.16 invalid 0.11
bad not 0.27 there 0.12 what 0.22
bank *escalation -0.26 *nothing 0.37 *step -0.18 =contact -0.23 =error -0.11 =paid -0.23 =payment 0.12 again -0.24
bank alreadi -0.33 been -0.17 contact -0.23 doe -0.24 error -0.11 messag -0.14 open -0.28 paid -0.23 payment 0.12
bank still -0.16 support -0.23 there -0.26 these -0.17 usual -0.22 xero -0.28 you -0.11
bank+account *nothing 0.16 =integration 0.15 xero -0.14
bank+feed *nothing 0.15
bank+line *nothing 0.25
bank+rec *nothing -0.11
bar *nothing 0.22
be+a *statement 0.22
be+it *escalation 0.15
be+off *statement 0.19 account 0.21
be+send again 0.22
be+that *statement 0.2
be+the *nothing -0.4 *statement 0.35
becaus *nothing -0.13 *step 0.14 =support -0.1 so 0.18
befor *nothing 0.32 *statement -0.14 *step -0.13 =account -0.15 =contact 0.11 =invoice 0.23 =unlink 0.11 account -0.14
befor can -0.16 has -0.16 invoic 0.23 messag 0.11 onc 0.2 one -0.14 open 0.29 right 0.11 status 0.18 xero 0.11
befor+i you 0.1
befor+it *nothing 0.28
begin =payment 0.1 do 0.11 payment 0.1 start 0.24 they 0.11
begin+with =payment 0.1 not 0.12 payment 0.1
behind *statement 0.13 not 0.22
behind+the *statement -0.11
better *nothing 0.2
between *statement 0.11 =delete 0.11 =stray-character 0.11 all 0.23 charact 0.11 comma 0.11 custom 0.2 not 0.15
between other 0.1 part 0.11 remov 0.11 space 0.11
bill *escalation -0.19 *nothing -0.33 *statement 0.12 =account-code 0.12 =connect 0.14 =integration -0.16
bill =invalid 0.15 =invoice 0.13 =organization 0.11 account 0.11 between 0.15 can 0.14 connect 0.18 contact -0.13
bill enabl 0.18 integr -0.16 invalid 0.15 invoic 0.13 not -0.16 organiz 0.11 support -0.21 sure 0.18
bill+in *step 0.12 =currency 0.14 =organization 0.2 currenc 0.14 enabl 0.3 make 0.31 organiz 0.2 sure 0.3 xero 0.15
bill+itself =invoice 0.1 invoic 0.1
bill+or *statement 0.21
bin if 0.23 xero 0.1
bit =error 0.1 error 0.1 one 0.14 rate 0.11 say 0.18
blank # 0.22 =account-code 0.22 =address 0.1 =bank-account 0.1 =delete 0.17 =stray-character 0.22 =three-digit 0.22
blank all 0.22 bank 0.1 charact 0.22 comma 0.22 digit 0.22 enter 0.22 general 0.22 gl 0.22 ledger 0.22 none 0.22
blank not 0.12 other 0.21 part 0.22 remov 0.17 space 0.22 yet 0.22
blue *nothing 0.27
bodi # 0.3 =sync-export 0.29 bodi 0.3 sync 0.29 type 0.18
book *statement 0.13 =account 0.19 =nothing 0.26 =zero 0.14 can 0.19 chang 0.21 custom 0.22 import 0.21 more 0.23
book neglig 0.21 noth 0.26 onli 0.19 round 0.14 so 0.13 xero 0.2
bookkeep =admin 0.14 =authorize 0.3 =integration 0.11 =token 0.17 admin 0.14 author 0.3 been 0.13 check 0.15 have 0.23
bookkeep integr 0.11 map 0.12 may 0.11 not -0.13 set -0.11 token 0.24 your 0.12
boss *nothing 0.3
bot *nothing 0.3
both *nothing -0.35 =account -0.13 =contact -0.13 =delete -0.13 =email 0.15 =invalid -0.14 =setup -0.14
both =sync-export -0.2 =unlock 0.1 account -0.17 again -0.17 articl 0.16 ask -0.2 begin 0.16 can 0.18 choos 0.16
both code -0.11 contact 0.25 creat 0.29 do -0.11 doe 0.12 either 0.15 email 0.15 enough 0.16 export -0.19 find -0.15
both has -0.14 leav 0.35 make -0.11 need -0.12 nor 0.18 one 0.59 onli 0.31 open -0.25 purchas 0.14 remov -0.12
both sale 0.15 say 0.28 select -0.11 send -0.14 set -0.25 suit 0.16 system -0.17 unlock 0.1 updat 0.13 what 0.16
both whether 0.16 which 0.14 write -0.14 xero 0.11 you 0.35
bottom *statement -0.19 so -0.18
bottom+of *statement 0.1 bottom 0.1 so 0.14
bounc =fail 0.12 fail 0.12
box *escalation 0.13 *nothing -0.38 =delete -0.17 after 0.19 articl 0.11 code 0.22 contact 0.21 continu 0.12
box custom 0.12 doe 0.11 from -0.24 match -0.15 one 0.29 remov -0.19 send 0.25 set -0.11 step 0.11 support 0.13
box these 0.19 two -0.19 untick 0.24 which -0.2 you 0.16
branch *nothing 0.14
break *nothing -0.1 =delete 0.15
brilliant *nothing 0.36
broke *statement 0.11
btw *nothing 0.18
built *nothing 0.31
built+in *nothing 0.31
bulk *nothing 0.3
but *escalation 0.19 *nothing -0.83 *statement 0.13 *step 0.1
but+it *nothing 0.34
but+the *statement 0.19
button *step 0.35 =admin 0.39 =prompt 0.31 =reconnect 0.23 =sync-export 0.11 admin 0.39 click 0.3 go 0.22 not -0.18
button now 0.27 prompt 0.31 reconnect 0.22 select 0.34 start -0.11 sync 0.18 when 0.36 xero -0.31 you 0.12
by+hand =admin -0.11 =integration -0.14 =manual 0.12 =map -0.21 account -0.2 ask -0.12 integr -0.14 manual 0.11
by+hand map -0.21 need -0.1 set -0.15
by+itself *nothing 0.15 =contact -0.17 again 0.18 contact 0.12 export 0.12 xero -0.1 you -0.17
by+the *nothing 0.33
call *nothing -0.17 *statement -0.17 *step 0.11 =account 0.32 =authorize 0.13 =integration 0.11 =outage 0.13
call =token 0.16 administr 0.13 anywher 0.13 api -0.15 author 0.12 confirm 0.13 down 0.13 has -0.17 id 0.16
call integr 0.11 like 0.2 look 0.3 messag -0.11 outag 0.13 partner 0.13 platform 0.13 their 0.13 token 0.16 utc 0.2
call write 0.13 your -0.13
can *escalation -0.23 *nothing 0.25 *statement -0.17
can+@ *nothing 0.2
can+i *escalation -0.12 *nothing -0.14 *statement -0.17
can+it *nothing -0.2 *statement 0.16
can+someon *nothing 0.11
can+the *nothing 0.46
can+two *nothing 0.18
can+we *escalation -0.14
can+you *statement -0.14
cant *escalation -0.22 *statement 0.22 *step -0.25
cant+be *statement 0.12
cap *statement 0.1 xero 0.14
case *nothing 0.17
categori *statement 0.13 =adjust -0.11 =error 0.13 =permission 0.13 =setup 0.3 =tax 0.28 categori 0.28 configur 0.3
categori doe -0.12 edit -0.11 error 0.13 go -0.11 itself -0.11 not 0.19 permiss 0.13 problem 0.14 report -0.11
categori set -0.1 solv -0.11 tax 0.28
chang *statement -0.11 =adjust 0.18 =connect -0.13 =contact 0.16 =duplicate -0.18 =integration -0.25 =map -0.25
chang =menu -0.24 =mismatch -0.13 =name -0.12 =nothing 0.14 =prompt -0.13 =reconnect -0.16 =reference-number 0.15
chang =remap 0.15 =retry -0.28 =unlink 0.11 =workspace -0.12 account -0.28 admin -0.1 after 0.13 all -0.23
chang although -0.13 anoth -0.15 articl -0.3 ask 0.19 befor 0.22 both -0.14 can -0.1 categori 0.2 caus -0.15
chang chang 0.25 check -0.13 click -0.15 code -0.2 connect -0.12 doe -0.13 entir 0.16 export -0.2 from -0.25 go -0.17
chang has 0.14 have -0.21 integr -0.24 into -0.2 issu -0.17 itself 0.18 look -0.23 make 0.11 map 0.1 may -0.3
chang messag -0.32 name -0.12 need -0.13 new 0.12 noth 0.14 onc -0.13 one -0.31 open 0.11 page -0.11 permiss 0.13
chang post 0.28 problem 0.15 prompt -0.13 rate -0.1 re 0.17 reauthor -0.12 record 0.15 refer 0.15 report -0.15
chang resolv 0.14 retri -0.13 say -0.14 select -0.15 send 0.17 set -0.21 should -0.1 so 0.27 speak -0.12 status -0.15
chang step -0.16 supplier 0.14 tab -0.21 them 0.18 there -0.2 these -0.11 through 0.28 typic -0.13 unlink 0.11
chang up -0.14 updat 0.3 use -0.16 usual 0.17 what -0.24 when -0.11 while -0.12 workspac -0.12 xero -0.13 you 0.11
chang your -0.37
chang+it *nothing -0.32 *statement -0.17 *step 0.15 =contact 0.12 =remap 0.11 after 0.11 again 0.2 ask 0.26 map 0.15
chang+it open 0.17 re 0.18 supplier 0.11 them 0.19
chang+our chang 0.11
chang+someth =error 0.12 error 0.12
chang+the *escalation -0.17 =credit-note 0.11 =error -0.18 =integration -0.16 =organization 0.18 =payment 0.11
chang+the =setup 0.15 =sync-export -0.15 =unlink 0.21 account -0.25 although -0.12 categori 0.14 configur 0.18
chang+the continu -0.15 credit 0.11 error -0.18 export -0.11 first 0.33 from -0.27 integr -0.16 itself 0.13 may -0.15
chang+the messag -0.11 note 0.11 organiz 0.18 payment 0.11 problem 0.14 same 0.14 set -0.11 so 0.19 status -0.1
chang+the tax 0.17 unlink 0.21 xero -0.11
chap was 0.13
charg *nothing 0.51
chart *nothing -0.23 =chart-of-accounts 0.12 =map 0.2 chart 0.12 map 0.19 no 0.14 tab -0.17
chat *escalation 0.1 *nothing 0.11 =menu 0.24 =reference-number 0.24 bot 0.24 bottom 0.22 code 0.24 concierg 0.22
chat go 0.13 left 0.24 mobil 0.24 navig 0.24 not 0.18 refer 0.24 start 0.24 tab 0.24 tap 0.24 web 0.24
check *statement -0.19 =account 0.26 =authorize 0.12 =error -0.17 =fail -0.12 =nothing -0.12 =sync-export -0.17
check account 0.22 been 0.15 check 0.38 client -0.1 each 0.36 error -0.17 export -0.14 fail -0.12 has 0.21 make 0.31
check may -0.11 need 0.36 not 0.14 other 0.28 portal -0.1 sure 0.31 tax 0.16 through -0.14 too 0.36 what -0.2
cheer *nothing 0.57
choos *step 0.18 =account 0.15 account 0.14 select 0.5 you 0.14
claim *statement 0.11 =adjust 0.34 doe 0.27 edit 0.31 itself 0.31 not 0.18 problem 0.12 report 0.16 so 0.29 solv 0.31
clash *statement 0.1 =duplicate 0.15 alreadi 0.14 each 0.11 exist 0.13
click *nothing -0.74 *statement -0.14 *step 0.34 =disconnect -0.17 =expire 0.12 =reconnect 0.29 =revoke -0.12
click access -0.12 articl 0.11 ask -0.12 bottom 0.23 click 0.21 expir 0.15 into -0.15 let -0.14 longer -0.12 look 0.38
click no -0.12 onc 0.11 page 0.24 re 0.14 reconnect 0.13 revok -0.12 select 0.25 so -0.16 somebodi -0.11 status 0.17
click still 0.15 tab 0.27 was 0.27 what -0.16 xero 0.19
client *escalation -0.27 *nothing 0.27 *step -0.13 =account 0.16 =cannot -0.12 =contact -0.43 =disconnect -0.18
client =revoke -0.12 =token -0.21 app 0.1 cannot -0.12 client -0.12 contact -0.36 do -0.11 go -0.12 if -0.11
client longer -0.14 need 0.26 no -0.22 not -0.25 portal -0.12 revok -0.12 support -0.33 there 0.19 through -0.21
client token -0.21 what -0.17 xero 0.14 your -0.16
client+have # 0.14 *step 0.12 =reconnect 0.16 =sync-export 0.14 check 0.11 if 0.15 like 0.14 re 0.16 utc 0.14
client+have when 0.14
client+portal *nothing 0.15
close *nothing 0.34
club *nothing 0.32
code *statement -0.31 =account 0.2 =account-code 0.17 =delete 0.13 =integration -0.2 =menu -0.22 =missing -0.18
code =payment 0.13 =refresh 0.12 =setup -0.15 =support -0.23 =sync-export -0.31 =tax 0.13 =three-digit 0.14
code =transaction -0.14 =where-find -0.12 account 0.32 admin -0.35 advanc -0.22 after -0.31 again -0.24 check 0.32
code configur -0.13 contact -0.2 continu -0.31 data 0.12 digit 0.14 doe -0.12 enter 0.14 export -0.19 find -0.2
code general 0.14 gl 0.14 go -0.18 id 0.23 ledger 0.14 mean -0.2 menu -0.18 messag 0.21 need 0.29 not -0.19 open -0.26
code payment 0.13 plugin -0.12 refresh 0.12 remov 0.13 say -0.26 set -0.14 still 0.14 tab -0.22 team -0.21 their 0.15
code these -0.39 transact -0.14 where -0.12 xero -0.2 yet 0.14 you -0.23
code+in code 0.14 send 0.17 untick 0.15
code+on *nothing 0.26
coffe *nothing 0.22
come *nothing -0.29 =account -0.33 =authorize 0.14 =error -0.22 =fail -0.14 =integration 0.34 =nothing -0.13
come =period 0.16 =reconnect 0.12 =retry -0.11 =revoke 0.13 =sync-export 0.21 access 0.18 account -0.42 activ 0.16
come again 0.21 ask 0.1 author 0.14 been -0.13 between -0.13 connect -0.11 correspond 0.18 do -0.34 doe 0.17
come down -0.19 error -0.22 follow 0.12 from 0.11 has -0.39 integr 0.34 need -0.22 not 0.14 one -0.12 page -0.24
come reconnect 0.12 revok 0.13 select 0.1 somebodi 0.14 start -0.22 stay 0.17 step 0.16 sync 0.11 then 0.15
come there -0.13 they -0.32 through 0.31 token 0.1 two -0.12 usual 0.23 was 0.21 when 0.19 xero -0.1 your -0.36
come+back *statement 0.11 =integration 0.26 integr 0.26 so 0.16
come+in *nothing 0.19
come+off first 0.14
comma =delete 0.1 =stray-character 0.1 all 0.1 charact 0.1 comma 0.1 other 0.1 part 0.1 remov 0.1 space 0.1
compani *statement 0.1 =map 0.23 all 0.21 code 0.11 everi 0.19 map 0.23 must 0.23 there 0.11 under 0.24
compar compar 0.22 xero 0.11
complet =invalid 0.23 =map -0.13 =transaction 0.12 ask 0.17 invalid 0.16 map -0.14 not 0.16 them 0.17 those 0.16
complet transact 0.12 updat 0.16 you -0.1
concierg *question -0.1 *statement -0.19 =adjust -0.18 =authenticate -0.13 =authorize -0.13 =disconnect -0.13
concierg =expire -0.13 =fail -0.14 =organization -0.13 =outage -0.14 =permission -0.13 =prompt -0.15 =setup -0.18
concierg =sync-export -0.14 =tax -0.18 =transaction -0.18 authent -0.13 author -0.13 between -0.23 categori -0.18
concierg caus -0.13 chang -0.13 common -0.13 communic -0.13 configur -0.18 disconnect -0.13 disrupt -0.14 doe -0.18
concierg edit -0.18 expir -0.13 export -0.11 fail -0.14 from -0.18 interrupt -0.13 itself -0.18 keep -0.18 may -0.1
concierg now -0.11 organiz -0.13 permiss -0.13 problem -0.22 prompt -0.15 reauthor -0.15 report -0.22 servic -0.13
concierg so -0.18 solv -0.18 sync -0.17 tax -0.18 time -0.13 transact -0.18 two -0.13 usual -0.13 xero -0.14
concierg your -0.14
configur *nothing 0.11
connect *escalation 0.15 *step 0.22 =admin -0.12 =authenticate 0.29 =cannot 0.14 =connect 0.28 =error -0.18
connect =permission 0.28 =prompt 0.13 admin -0.13 author -0.19 been 0.11 between 0.12 cannot 0.14 check 0.21
connect connect 0.16 contact 0.15 do -0.14 error -0.17 have -0.13 if 0.2 issu -0.11 messag -0.18 need -0.11 onc 0.16
connect prompt 0.13 reauthor 0.11 reconnect 0.18 send -0.16 should 0.16 status -0.14 still 0.11 support 0.13
connect sync -0.11 then 0.15 they -0.14 true 0.39 you 0.16 your -0.11
contact # 0.21 *escalation 0.18 *nothing -0.12 *statement -0.24 =contact 0.18 =delete 0.11 =email -0.11 =retry -0.14
contact =search 0.22 =support 0.11 =sync-export 0.16 although 0.18 been 0.18 bodi 0.22 contact 0.15 each 0.14
contact email -0.11 first 0.18 go -0.16 how -0.41 if 0.17 may -0.15 messag 0.1 need 0.11 not -0.11 page -0.2 say -0.18
contact send -0.15 support 0.26 sync 0.14 them 0.1 type 0.26 which 0.3 you 0.26 your -0.15
correct *nothing -0.5 *step 0.16 =adjust 0.31 =sync-export 0.32 adjust 0.15 again 0.39 check 0.1 export 0.34 from 0.21
correct has -0.11 make 0.19 not 0.18 open 0.3 xero -0.24 your 0.27
correct+it =sync-export 0.22 again 0.22 export 0.22 from 0.23
cost *nothing 0.58
cost+extra *nothing 0.19
could *escalation -0.2 *nothing -0.11 *statement 0.18
could+that *escalation 0.23 *statement 0.15 *step 0.11
count *nothing -0.25 *statement 0.11 =exceed 0.12 =five-thousand 0.11 =transaction 0.19 all 0.17 exceed 0.12 has -0.11
count have 0.13 not 0.11 other 0.28 record 0.12 request 0.11 sync 0.12 there 0.12 transact 0.19 updat 0.24 xero 0.13
count+for need 0.1
countri =search 0.17 look 0.17 set 0.17 specifi 0.17 up 0.17 which 0.17 xero 0.12
credit *nothing -0.28 *statement -0.1 =account -0.15 =integration 0.18 =retry 0.12 between -0.16 connect -0.15
credit correct -0.19 end -0.14 first 0.13 from 0.13 integr 0.18 no 0.16 open -0.11 post 0.14 repost 0.11 through -0.12
credit unlink 0.22 what -0.12 xero -0.17
credit+note alreadi -0.11 been -0.14
cross *nothing 0.18
csv *nothing 0.2
cure there 0.19
currenc *nothing 0.27
custom =delete -0.16 =search 0.19 =support -0.11 again 0.1 begin -0.12 both 0.12 choos -0.15 custom 0.13 enough -0.12
custom find -0.11 from -0.17 nor -0.17 one -0.23 onli 0.11 open -0.25 remov -0.13 say -0.21 send 0.13 set 0.1
custom suit -0.12 support -0.11 team -0.11 two -0.1 untick 0.15 whether -0.12
custom+in *nothing 0.32
custom+onli *statement 0.19 =format 0.13 =invalid 0.19 format 0.13 has 0.13 not 0.19 valid 0.13 whose 0.19
cut *statement 0.12 =connect 0.18 alon 0.2 between 0.26 connect 0.2 end 0.26 particular 0.2
dan open 0.1
dan+xero *statement 0.11
dank *nothing 0.36
das *statement 0.16 =error 0.16 =sync-export 0.14 after 0.11 befor 0.15 error 0.16 export 0.15 one 0.19 up 0.12
das xero 0.15
data *nothing 0.23
date =contact -0.11 =error -0.14 =expire 0.12 =retry -0.22 =sync-export -0.13 =transaction -0.1 after -0.15 again -0.2
date articl -0.16 close -0.15 error -0.17 expir 0.15 flow 0.1 from 0.16 has 0.11 have -0.13 if 0.11 past -0.12 re 0.1
date right -0.17 say -0.19 set 0.35 slip -0.15 transact -0.1 trigger 0.1 up -0.17 utc 0.36 xero -0.15 your -0.12
date+is if 0.11 time 0.3
dave *nothing 0.26
day *nothing 0.45 *step -0.33 =exceed 0.14 =five-thousand 0.16 =reset -0.14 =sync-export 0.11 =transaction 0.18
day again -0.21 exceed 0.14 export 0.16 from 0.14 has -0.19 if 0.1 record 0.11 request 0.16 reset -0.14 set 0.1
day then -0.24 transact 0.18 what -0.23 you 0.15
de *statement 0.12 doe 0.15 export 0.11 say 0.28
dead *statement 0.21 =cannot 0.11
deal *nothing 0.29
deal+with *nothing 0.28
delet *escalation 0.19 *nothing 0.12 *step -0.25 =contact -0.21 =integration -0.1 =order-line -0.13 =remap -0.11
delet =required -0.14 =support 0.15 adjust -0.1 after 0.19 again -0.17 ask -0.14 been 0.1 besid -0.12 contact -0.27
delet continu 0.18 do 0.11 first 0.12 go -0.13 have 0.11 if 0.17 integr -0.1 left -0.1 line -0.13 look -0.16
delet messag -0.16 neither -0.13 nor -0.13 other -0.14 product -0.1 re -0.12 remov -0.22 requir -0.12 resolv -0.13
delet say -0.13 send -0.14 step 0.17 support 0.15 team 0.15 them -0.19 there 0.13 these 0.24 total -0.13 was 0.15
delet when -0.12 xero 0.12 you -0.21 your -0.12
delet+in *step 0.12 =map 0.12 =retry 0.15 one 0.12 these 0.12
delet+it *step -0.11 click -0.1 no 0.11 there 0.11
delet+the *statement 0.14 =connect 0.25 =transaction 0.22 all 0.13 between 0.21 connect 0.25 do 0.13 transact 0.22
delet+the two -0.12
detail xero 0.1
did *escalation 0.24 *statement 0.17 *step -0.3
did+a *statement 0.21
did+it *statement 0.13
did+that *nothing 0.44
did+the *nothing 0.13
did+you *nothing 0.26
didnt again 0.2 been -0.28 has -0.24 have -0.2 there -0.11 was 0.18 your 0.11
die =map 0.12 map 0.11 these 0.17
differ *escalation 0.15 *step -0.13 =map -0.12 =mismatch 0.15 =missing -0.11 =search 0.12 articl -0.19 ask -0.18
differ but 0.18 contact 0.22 do 0.14 each 0.19 exist -0.14 has 0.22 if 0.1 map -0.12 match 0.15 messag -0.17
differ page -0.17 same 0.12 so 0.18 speak -0.11 support 0.14 uniqu 0.11 updat 0.14 when 0.1
digit # 0.11 =account-code 0.1 =three-digit 0.11 digit 0.11 enter 0.11 general 0.11 gl 0.11 ledger 0.11 none 0.1
digit yet 0.11
disconnect *nothing 0.28
discount *step 0.12 =payment 0.33
do *escalation -0.21 *question 0.12 *statement -0.44
do+@ *nothing 0.23
do+both articl 0.15 begin 0.15 choos 0.15 doe 0.15 enough 0.15 nor 0.15 not 0.11 one 0.15 say 0.15 suit 0.15 two 0.11
do+both whether 0.15 which 0.15 you 0.13
do+i *nothing -0.81 *question -0.1 *statement -0.49 *step 0.35
do+it *escalation -0.25 *nothing 0.12 *statement 0.17
do+other *nothing 0.5
do+the *escalation -0.18 *nothing 0.1 *statement -0.2
do+this *nothing -0.14 *statement 0.31
do+we *nothing 0.3 *statement -0.34
do+you *nothing 0.39 *statement -0.13
doe *escalation -0.62 *nothing 0.26 *question 0.27 *statement -0.18
doe+@ *nothing 0.27
doe+it *escalation -0.42 *nothing -0.25
doe+noth *escalation 0.11 =contact 0.11 =error 0.11 back 0.11 cannot 0.11 come 0.11 contact 0.11 error 0.11 if 0.11
doe+noth support 0.11 you 0.11
doe+our *nothing 0.28
doe+that *escalation -0.12
doe+the *escalation -0.19 *nothing 0.2 *statement -0.42
doe+xero *nothing 0.2 =integration 0.15 integr 0.15
doesnt *nothing -0.11 *statement 0.11
done *escalation -0.2 *nothing 0.17
dont *escalation -0.16 *nothing 0.23 *statement -0.13
dont+have *nothing -0.2
down # 0.29 *nothing -0.11 =authenticate 0.1 =expire 0.1 =integration -0.13 =outage 0.15 =permission 0.1 all 0.15
down authent 0.1 becaus 0.14 been 0.16 bottom 0.16 communic 0.1 disrupt 0.1 expir 0.1 first 0.28 have -0.19
down integr -0.13 interrupt 0.1 look 0.33 noth 0.18 page 0.12 permiss 0.1 say 0.21 servic 0.1 so 0.1 time 0.1
down when 0.13 while -0.15 xero 0.11 your 0.28
drop =disconnect 0.13 =revoke 0.14 disconnect 0.13 revok 0.14 was 0.12
duplic do 0.16 not 0.11
e *escalation 0.16 *statement 0.18 =reconnect 0.1 =sync-export 0.23 again 0.17 all 0.24 articl 0.14 been 0.12
e caus 0.24 export 0.23 from 0.16 reconnect 0.1 there 0.21 xero 0.15 you 0.14
each *nothing 0.2
earlier *nothing 0.19
eat *nothing 0.14
edit *nothing -0.13 =adjust 0.15 =credit-note 0.11 =unlink 0.14 befor 0.12 first 0.17 note 0.1 through 0.13
edit unlink 0.14 you 0.12 your -0.13
edit+the first 0.13 your -0.15
eleven *nothing 0.36
els *escalation 0.22 *nothing -0.19 =authorize 0.22 =contact 0.11 =disconnect -0.19 =fail -0.12 =integration 0.16
els after 0.15 ask -0.11 authent -0.13 author 0.2 bot 0.1 can 0.3 contact 0.19 fail -0.12 if 0.23 integr 0.16 left 0.1
els log 0.13 may 0.16 mean 0.12 mobil 0.1 navig 0.1 need -0.12 not 0.12 own 0.12 set -0.16 so -0.13 start 0.1
els still 0.24 support 0.12 tap 0.1 then 0.24 two 0.24 web 0.1 which 0.12 wrong 0.13 xero -0.11 your -0.16
email *escalation -0.11 *nothing 0.17 *step -0.21 =address -0.15 =complete 0.12 =delete -0.19 =error -0.12
email =invalid 0.13 =log -0.1 =missing 0.15 =sync-export -0.12 activ -0.11 again -0.1 although -0.13 appropri -0.1
email belong -0.11 complet 0.12 data -0.15 duplic -0.12 each 0.13 error -0.12 exist -0.11 first -0.16 keep -0.15
email log -0.1 longer -0.11 miss 0.13 need -0.14 other -0.16 post -0.19 remov -0.19 settl -0.15 stay -0.15
email support -0.11 too 0.15 uniqu 0.11 updat -0.12 verifi -0.14 want 0.15 which -0.2 whoever -0.15 xero -0.11
enabl *nothing 0.21
end *escalation -0.16 *nothing -0.41 =admin 0.17 =disconnect 0.13 =error -0.16 admin 0.22 again 0.11 ask -0.22
end disconnect 0.13 error -0.16 go 0.23 may 0.17 no 0.15 page 0.13 same 0.13 send 0.13
english *statement 0.14 what 0.14
enough =sync-export 0.1 all 0.15 not 0.12
enter from 0.22 instead 0.17 process 0.17 within 0.17
error *step -0.11 =contact -0.11 =map -0.12 =name 0.11 =support 0.11 =transaction -0.25 articl 0.17 caus 0.14
error continu 0.11 from -0.17 into -0.14 messag 0.17 name 0.11 tab -0.12 team 0.11 there -0.13 transact -0.25
error what -0.13 when -0.18 xero -0.1
est *nothing 0.16
even =contact 0.19
everi *escalation 0.14 =account 0.14 =error 0.1 alreadi 0.12 ask 0.15 back 0.14 befor 0.26 bot 0.21 bottom 0.13
everi code 0.11 come 0.14 concierg 0.21 doe 0.15 error 0.1 find 0.17 go 0.17 has 0.11 if 0.13 left 0.21 map 0.1
everi mobil 0.21 must 0.21 navig 0.21 start 0.17 tab 0.16 tap 0.21 web 0.21 you 0.2
everybodi can 0.12 so 0.1 then 0.12 until 0.12
everyon *nothing 0.59
everyth # 0.21 =integration -0.15 =outage 0.15 =token -0.1 authent 0.12 can 0.11 check 0.18 do -0.14 if 0.23
everyth integr -0.15 like 0.17 messag -0.28 need -0.12 status -0.23 two 0.1 utc 0.23 when 0.24
exact *nothing -0.19 *statement 0.11 =connect 0.16 =sync-export 0.13 anoth 0.19 articl 0.24 count 0.15 have 0.25
exact no 0.1 place 0.15 there 0.19 what 0.12 xero 0.19 your 0.19
exact+# anoth 0.15 articl 0.15 count 0.15 place 0.15 what 0.15
exampl *escalation 0.13 *statement 0.14 =error 0.13 =invalid 0.14 =support 0.13 after 0.13 continu 0.13 error 0.13
exampl has 0.14 if 0.13 step 0.13 support 0.13 team 0.13 these 0.13 whose 0.14
excel *nothing 0.42
expir *nothing 0.12 =authorize -0.1 =disconnect -0.15 =permission -0.1 =sync-export -0.11 admin -0.18 author -0.1
expir disconnect -0.15 issu 0.24 may -0.12 not -0.11 past -0.12 set -0.1 sync -0.11 time -0.12 verifi -0.11 xero -0.1
expiri # 0.1 like 0.12 look 0.12 respons 0.12 utc 0.12
export *nothing 0.35 *statement -0.2 *step -0.22 =account -0.19 =adjust -0.18 =admin -0.14 =delete 0.12 =error 0.22
export =map 0.17 =permission 0.23 =prompt -0.18 =retry 0.12 =setup 0.17 =sync-export -0.13 admin -0.14 affect 0.12
export articl -0.14 ask -0.2 befor -0.1 configur 0.17 continu 0.2 delet 0.12 do 0.22 doe -0.16 edit -0.17 error 0.22
export first 0.16 from -0.15 go -0.13 item 0.19 itself -0.15 leav 0.21 link 0.14 messag -0.13 need -0.14 one 0.13
export page -0.11 permiss 0.23 prompt -0.18 reauthor -0.14 resolv 0.14 save -0.25 say -0.28 send -0.19 solv -0.17
export step 0.14 still -0.22 sync -0.14 them -0.17 there -0.23 these 0.37 they 0.21 time -0.16 two -0.17 until 0.12
export up -0.17 was 0.12 what -0.12 xero -0.17 your -0.18
extra *nothing 0.32
fail *escalation 0.31 *statement -0.3 =account 0.11 =authenticate 0.1 =authorize -0.21 =chart-of-accounts -0.1
fail =connect -0.13 =error 0.1 =fail 0.15 =log -0.14 =map -0.15 =menu -0.33 =outage -0.12 =reference-number -0.1
fail =retry 0.22 =search -0.22 =setup -0.21 =token -0.19 account 0.16 affect -0.19 after 0.1 again 0.11 all -0.29
fail although 0.27 ask -0.2 author -0.21 befor 0.18 bottom -0.19 can 0.11 cannot 0.12 chart -0.1 click -0.18 code -0.1
fail compar -0.15 configur -0.17 connect -0.12 contact 0.19 doe -0.41 down -0.31 each -0.15 everi 0.19 fail 0.19
fail find -0.21 if 0.12 keep -0.15 list -0.19 log -0.15 may -0.18 menu -0.22 messag 0.13 not -0.25 now -0.18 onc -0.21
fail one -0.27 re 0.14 record -0.1 refer -0.1 request -0.1 right 0.1 say -0.12 set -0.16 so -0.36 start -0.28
fail stay -0.15 support 0.2 sync 0.1 tab -0.11 them -0.12 then -0.2 there -0.1 time -0.13 token -0.19 until -0.19
fail utc -0.17 verifi 0.13 want -0.19 when -0.14 whi 0.21 which -0.12 xero -0.28 your -0.19
fail+one # 0.19 *escalation 0.11 *step 0.14 =admin 0.1 =fail 0.1 =retry 0.13 =sync-export 0.18 ask 0.1 bodi 0.19
fail+one bottom -0.16 can 0.1 do 0.11 fail 0.1 if 0.12 messag 0.11 need 0.1 retri 0.11 so -0.18 sync 0.2 they 0.1
fail+one type 0.13 your -0.19
failur =error 0.16 error 0.14 one 0.19
far # 0.13 *nothing 0.29 *step -0.12 =date 0.12 all 0.12 date 0.12 day 0.12 first 0.11 grid 0.12 list 0.12 look 0.12
far newest 0.12 order 0.12 previous 0.12 updat 0.12
far+back # 0.12 =date 0.12 =sync-export 0.12 all 0.12 date 0.12 day 0.12 first 0.1 grid 0.12 list 0.12 look 0.12
far+back newest 0.12 order 0.12 previous 0.12 sync 0.12 updat 0.12
fault *statement 0.18 may 0.21 there 0.17 xero 0.14 your 0.15
fee *nothing 0.14 =contact 0.12 alreadi 0.15 differ 0.11 doe 0.15 guid 0.11 how 0.15 put 0.11 right 0.11 say 0.17
fee what 0.1 when 0.11
feed *nothing 0.15
field =connect 0.18 =name 0.14 =required 0.14 check 0.24 connect 0.17 field 0.14 name 0.14 requir 0.14 true 0.55
figur *step 0.18 compar 0.36 xero 0.19
file *nothing 0.12
find =error -0.13 =organization 0.1 =restore 0.13 =search 0.13 =support -0.12 click -0.11 contact -0.1 do -0.11
find if -0.18 organiz 0.1 page 0.14 payment 0.15 restor 0.13 say 0.11 select 0.11 step -0.16 support -0.14 team -0.11
find these -0.15 what -0.13
find+out *nothing 0.23
fine *nothing 0.2 *step -0.14 =account 0.12 =admin 0.25 =disconnect 0.25 =manual 0.18 =organization -0.1
fine =permission 0.29 =revoke 0.15 =token 0.16 access 0.38 account 0.13 do 0.27 need 0.26 not -0.14 organiz -0.1
fine revok 0.15 sync -0.14 token 0.15
first *escalation -0.3 *nothing -0.25 *statement -0.11 *step 0.12 =connect -0.12 =contact 0.13 =credit-note 0.19
first =menu 0.19 =payment 0.2 =reconnect -0.12 =transaction -0.22 after -0.15 all -0.13 alreadi 0.13 been -0.28
first bot 0.1 bottom 0.33 click 0.19 connect -0.12 contact 0.19 continu -0.19 credit 0.18 disconnect -0.11 first 0.46
first from -0.2 if -0.23 item 0.12 keep -0.12 left 0.1 make -0.1 mobil 0.1 navig 0.1 note 0.19 payment 0.2
first reconnect -0.11 resolv 0.16 save 0.38 start 0.16 support 0.21 tab 0.32 tap 0.1 these -0.15 transact -0.22
first two -0.15 web 0.1 while -0.17 your -0.16
first+or =error 0.11 click 0.14 error 0.11 first 0.13
fit *statement 0.12 xero 0.18
five *nothing 0.31
fix # 0.12 *escalation 0.12 *nothing -0.18 =adjust 0.17 =contact 0.1 =error 0.17 =integration 0.23 =required 0.22
fix =restore 0.13 =search -0.11 =support -0.22 =tax 0.12 account -0.15 after 0.18 articl -0.13 ask 0.43 can -0.16
fix caus -0.17 continu 0.16 creat -0.12 do -0.12 edit 0.12 error 0.17 export -0.12 find -0.17 has -0.1 integr 0.23
fix invalid 0.11 itself 0.13 list -0.11 match 0.14 messag -0.11 need -0.11 no 0.21 one -0.11 other -0.2 post 0.21
fix purchas -0.11 re 0.11 restor 0.13 sale -0.12 say -0.13 set -0.13 so 0.39 solv 0.12 status -0.3 still -0.1
fix team -0.2 them 0.23 these 0.12 those 0.11 too -0.11 up -0.1 updat 0.35
fix+it *nothing -0.1 ask 0.13 if -0.1 map 0.12 re 0.11 them 0.1 updat 0.23
for+# *nothing -0.17
for+a *nothing 0.46
for+an *nothing 0.17
for+both can 0.17 creat 0.13 if 0.19 one 0.13 xero 0.2 you 0.19
for+me *escalation 0.22 *nothing -0.2 *statement -0.12
for+our *nothing 0.17
for+that *nothing 0.39
for+the *nothing 0.49 *statement -0.16 *step -0.16
for+us *nothing -0.2
format =format 0.11 =search -0.13 format 0.11 look -0.13 match 0.11 set -0.13 so 0.11 specifi -0.13 up -0.13
format updat 0.11 which -0.13 xero -0.1
found # 0.12 *nothing 0.3 =account-code 0.14 =outage 0.1 =token -0.28 admin -0.2 ask 0.16 not -0.11 status 0.12
found they 0.11
found+it *nothing 0.14
four *nothing 0.19 =three-digit 0.17 digit 0.17 enter 0.17 general 0.17 gl 0.17 ledger 0.17 none 0.13 yet 0.17
freight *nothing 0.2
fresh =contact 0.17
friday *nothing 0.54
from *escalation -0.43 *nothing 0.26 *step -0.16
from+last *nothing 0.25
from+me *step 0.11
from+support *nothing 0.12
from+the *nothing 0.24
from+which from 0.11
from+xero *nothing 0.15
full *nothing 0.18 =error 0.14 error 0.14 xero 0.11
full+resync *nothing 0.15
get *escalation -0.23
get+a *nothing 0.44
get+an *nothing 0.19
get+it *step 0.11
get+me *nothing 0.17
get+the *nothing -0.13 *statement 0.11
get+this *nothing 0.42
give api 0.21 cannot 0.14 page 0.19 status 0.13 xero 0.11
give+it =error 0.16 error 0.16
give+me *nothing 0.11
go # -0.13 *statement -0.21 =authenticate -0.19 =complete -0.1 =contact -0.21 =delete 0.21 =error -0.19
go =integration 0.12 =log -0.18 =login -0.11 =menu -0.36 =nothing 0.16 =outage 0.12 =period 0.33 =permission -0.22
go =prompt -0.16 =reference-number -0.26 =refresh -0.12 =retry 0.29 =search -0.2 =support 0.2 =sync-export 0.12
go =token -0.16 =transaction -0.13 activ 0.33 administr 0.11 again 0.22 all 0.25 anywher 0.11 ask 0.17 authent -0.2
go back -0.19 both -0.1 can -0.15 cannot -0.1 categori 0.25 come -0.15 complet -0.1 configur 0.11 confirm 0.11
go credenti -0.13 custom -0.12 each 0.16 end -0.14 error -0.19 export 0.21 field -0.23 find -0.13 from 0.13 go -0.19
go has -0.31 integr 0.14 into -0.14 keep 0.21 left -0.11 list 0.17 log -0.28 must -0.12 noth 0.13 onc 0.33 open -0.2
go other 0.19 outag 0.11 partner 0.11 period 0.32 permiss -0.21 platform 0.11 problem 0.12 prompt -0.16 reason -0.11
go refer -0.26 refresh -0.12 remov 0.13 report 0.11 retri 0.15 same 0.12 say -0.18 secur -0.11 select -0.25 send 0.29
go set -0.16 should 0.19 so 0.15 start -0.15 status 0.28 stay 0.38 tab -0.19 tax 0.11 team 0.19 them -0.14 these 0.24
go token -0.13 too 0.13 transact -0.13 type -0.13 typic -0.24 until 0.11 up -0.12 use -0.25 want -0.14 when -0.23
go work 0.12 you -0.15 your -0.22
go+alon export 0.11
go+by go -0.17 xero -0.18
go+through *nothing 0.12
go+to *nothing 0.17 *step -0.14 =sync-export -0.1 messag 0.12 these 0.12
goe *nothing -0.22 *step 0.13 =payment 0.13 =sync-export 0.15 again 0.16 can 0.16 first 0.14 from 0.25 payment 0.13
goe previous 0.11 set 0.3 sinc 0.15 start 0.4 time 0.31 utc 0.27 xero -0.14
goe+in sinc 0.15
gone *nothing 0.14 *step -0.1 =connect -0.13 =contact -0.16 =error -0.15 all 0.42 connect -0.12 contact -0.15
gone error -0.15 find -0.1 first 0.15 fix -0.21 from -0.24 have 0.12 if -0.3 link 0.11 list 0.43 look 0.21 order 0.3
gone so 0.15 sync 0.12 when -0.23 you -0.39
gone+through *nothing 0.15
good *nothing 0.43 *step -0.13 =token 0.14 contact -0.21 continu 0.15 these 0.11 token 0.16 what 0.3
good+for *nothing 0.17
got *nothing 0.34 *step -0.18
got+it *nothing 0.22
gracia *nothing 0.23
great *nothing 0.31
green *nothing 0.16 =fail 0.12 can 0.2 fail 0.12 go 0.13
gst *nothing 0.16
guid *statement 0.12
guy *nothing -0.1
had *nothing 0.3 *statement -0.11
haha *nothing 0.4
half *statement -0.14 not 0.23
half+a *nothing 0.33
half+of *step 0.16 not 0.27
hand *escalation 0.12 *nothing -0.11 =integration -0.11 =manual 0.16 =map -0.11 =transaction 0.13 access 0.16
hand account -0.12 differ 0.1 doe 0.11 have 0.11 how 0.1 if 0.12 integr -0.11 manual 0.15 map -0.11 need 0.16 put 0.1
hand say 0.11 set -0.12 system 0.11 transact 0.13 was 0.12 when 0.11 whether 0.11 you 0.13
happen *nothing 0.24 *statement 0.11 *step -0.14 =archive 0.15 =map 0.12 archiv 0.15 been 0.23 have 0.15 longer 0.22
happen may 0.14 no 0.16 there 0.12
happen+to *nothing 0.18
happen+with *nothing 0.3
has *escalation -0.26
has+a *step 0.1
has+no *escalation 0.14
has+the *nothing 0.45
have *escalation -0.48 *question 0.18 *statement -0.13
have+a *nothing 0.45
have+no *escalation 0.21
have+one *statement 0.19
have+someon *nothing 0.2
have+the *nothing 0.19
have+to *escalation -0.27 *nothing -0.48 *step 0.24
he *nothing 0.16
healthi *statement 0.13 =error 0.14 =fail 0.15 =sync-export 0.11 although 0.24 can 0.26 error 0.14 fail 0.15 go 0.26
healthi healthi 0.26 someth 0.26 status 0.19
help *escalation 0.16 *statement -0.13 *step -0.14 =adjust 0.13 =integration -0.13 =outage 0.11 articl 0.1 ask 0.11
help can -0.13 click -0.11 connect -0.12 edit 0.11 integr -0.13 itself 0.14 say 0.12 so -0.11 solv 0.11 status 0.12
help sync -0.13 them 0.19 was -0.1 xero -0.16
here *statement 0.16
hes *nothing 0.16
hide =chart-of-accounts 0.22 =menu 0.18 advanc 0.16 chart 0.22 menu 0.23
him *nothing -0.12 *statement -0.15 *step 0.14
his *nothing 0.52
histori *nothing 0.29
hit *statement -0.12 =retry 0.23 all 0.18 been 0.14 befor 0.17 bottom 0.24 now 0.1 onc 0.25 page 0.24 send 0.14
hit should 0.25
hm *escalation -0.1 *nothing 0.41 *step -0.22 =error -0.16 =sync-export -0.23 again -0.14 error -0.16 you -0.14
hold *nothing -0.14 *statement -0.12 compar 0.41 page 0.22 system 0.22
holiday *nothing 0.11
home *nothing 0.3
hook =map 0.18 map 0.15
hook+up =map 0.18 map 0.15
hour *nothing 0.71 doe 0.12 go 0.11
how *escalation -0.12 *nothing 0.12 *question 0.12 =account 0.12 =account-code 0.15 =adjust -0.13 =authenticate -0.15
how =authorize -0.21 =bank-account 0.17 =cannot -0.32 =contact -0.22 =daily 0.23 =date -0.11 =email -0.1 =exceed 0.15
how =five-thousand 0.13 =integration -0.12 =log -0.18 =map -0.52 =mismatch -0.22 =name 0.19 =organization -0.15
how =outage -0.18 =payment -0.17 =prompt -0.11 =reference-number -0.47 =refresh -0.21 =reset 0.15 =restore 0.19
how =retry -0.18 =search 0.39 =setup -0.22 =stuck 0.27 =tax-rate -0.14 =three-digit 0.21 =token -0.27 =wait 0.31
how about -0.14 access 0.18 account 0.15 affect -0.12 after -0.27 although -0.22 ask -0.27 author -0.26 bank 0.17
how bearer -0.14 befor -0.27 bot 0.19 both 0.11 bottom 0.33 cannot -0.29 caus -0.18 chang -0.24 check 0.16 click -0.28
how common -0.3 configur -0.21 continu -0.21 custom 0.17 daili 0.23 digit 0.21 disconnect -0.11 doe 0.21 email -0.1
how enter 0.21 exceed 0.15 extend -0.14 field -0.12 find -0.27 first -0.29 from -0.1 general 0.21 gl 0.21 go -0.17
how has 0.33 have 0.22 healthi -0.14 help 0.21 hour 0.15 how 0.22 i 0.28 if -0.29 invalid -0.15 issu -0.11 item -0.27
how keep -0.2 leav -0.19 ledger 0.21 list -0.12 log -0.2 make -0.36 map -0.3 mean 0.17 mobil 0.19 more -0.33 name 0.19
how navig 0.19 no -0.18 none 0.15 now -0.15 number -0.22 onc -0.17 onli -0.3 open -0.27 order -0.13 organiz -0.15
how other -0.19 page 0.17 payment -0.14 pend 0.27 period 0.15 permiss 0.15 post 0.18 prompt -0.11 put 0.1
how reconnect 0.11 refer -0.47 refresh -0.21 report -0.11 request 0.14 reset 0.15 restor 0.19 same 0.22 see 0.2
how select 0.16 send -0.19 set -0.16 so -0.25 someth -0.14 status -0.32 stay -0.12 supplier 0.17 support -0.13
how sure -0.15 tap 0.19 tax -0.18 their -0.1 them -0.14 there -0.2 these -0.38 they -0.16 through 0.11 time -0.42
how timestamp -0.13 token -0.28 true 0.23 two 0.17 type 0.13 un 0.14 until -0.14 up -0.18 usual 0.35 verifi -0.23
how wait 0.33 want -0.22 was 0.11 way 0.15 web 0.19 what -0.11 which -0.3 while -0.26 work -0.15 xero -0.13 yes 0.21
how yet 0.21 your -0.34
how+can *nothing 0.2
how+do *escalation -0.24 *nothing 0.25 *statement -0.21 *step -0.12 =archive 0.1 =contact -0.42 =error -0.13
how+do =integration -0.15 =map -0.18 =name 0.11 =restore 0.12 =search 0.23 =sync-export -0.18 =token -0.1
how+do =transaction -0.11 again -0.21 archiv 0.1 bodi 0.11 check 0.15 connect 0.16 contact -0.26 error -0.13
how+do export -0.14 how 0.2 if -0.18 integr -0.14 make -0.1 name 0.11 need -0.12 no -0.14 not -0.12 one -0.14
how+do open -0.14 page 0.34 restor 0.12 same 0.17 say 0.26 status -0.1 supplier 0.14 support -0.27 sync -0.14
how+do there -0.16 these -0.19 through -0.15 token -0.11 transact -0.11 true 0.25 un 0.12 you -0.11
how+far # 0.12 =date 0.12 =sync-export 0.12 all 0.12 date 0.12 day 0.12 first 0.1 grid 0.12 list 0.12 look 0.12
how+far newest 0.12 order 0.12 previous 0.12 sync 0.12 updat 0.12
how+long *nothing 0.26 =daily 0.16 =reset 0.17 =wait 0.17 daili 0.16 has 0.16 hour 0.17 reset 0.17 then 0.25 wait 0.17
how+mani *nothing 0.11 =account-code 0.13 =bank-account 0.13 =exceed 0.15 =fail 0.12 =five-thousand 0.12
how+mani =three-digit 0.16 bank 0.13 digit 0.16 enter 0.16 exceed 0.15 fail 0.12 general 0.16 gl 0.16 ledger 0.16
how+mani none 0.12 page -0.12 record 0.1 request 0.13 sync 0.1 yet 0.16
how+often *nothing 0.24
how+quick *nothing 0.17
how+to *escalation 0.22 =contact 0.23 =error 0.12 check 0.11 contact 0.12 do 0.16 error 0.12 guid 0.18 how 0.12
how+to if 0.22 need 0.22 put 0.11 right 0.13 say 0.14 support 0.22 what 0.14
how+will *step 0.11 set 0.15
human *nothing 0.12
i *escalation -0.22 *nothing -0.21 *question -0.52 *statement -0.39 *step 0.27
i+ask *nothing 0.17
i+can *nothing -0.1
i+chang *nothing -0.45 *step 0.18 =contact 0.12 =credit-note -0.13 =invalid 0.18 =invoice 0.13 =organization 0.14
i+chang =payment -0.13 =setup 0.11 =tax 0.17 configur 0.12 contact -0.11 credit -0.13 do -0.12 enabl 0.11 export -0.11
i+chang first -0.13 invoic 0.13 note -0.13 one -0.13 open 0.42 organiz 0.14 payment -0.13 record 0.13 so 0.2
i+chang supplier 0.23 tax 0.1 they -0.14 time 0.13 updat 0.21
i+check been 0.11 check 0.13 need 0.23 not 0.14
i+choos *step 0.12 =account 0.13 account 0.11 select 0.42
i+click =reconnect 0.13
i+contact *step 0.12 =contact 0.13 contact 0.13 support 0.13
i+delet # 0.14 if 0.12 there 0.15 which 0.15
i+did *nothing 0.28
i+didnt *statement 0.19 again 0.15 connect 0.13 there 0.14 was 0.16
i+do *nothing -0.38
i+dont *nothing 0.38 *step -0.14
i+enter from 0.17 instead 0.17 process 0.17 within 0.17
i+find *nothing 0.12 =organization 0.1 if -0.19 not -0.12 organiz 0.1 set 0.14
i+fix =account 0.11 ask 0.11 if -0.12 look -0.1 you -0.12
i+go =account 0.15 =contact 0.11 =error 0.11 account 0.13 error 0.11 not 0.25
i+have *escalation -0.14
i+hold compar 0.25
i+just *step 0.18
i+leav *nothing 0.15
i+look *nothing 0.12 =error -0.2 =sync-export -0.17 ani 0.17 error -0.2 export -0.12 from -0.14 one -0.11 you -0.12
i+merg *nothing 0.15
i+need *escalation -0.14 *statement 0.12 *step -0.12 =support -0.15 code -0.15 continu -0.11 disconnect 0.16 may 0.11
i+need need -0.11 one 0.14 select -0.17 support -0.12 team -0.15
i+not *step 0.11
i+open custom 0.13 open 0.28 supplier 0.13
i+press =delete 0.16 click 0.19 delet 0.16 remov 0.22 what -0.2 xero -0.23
i+put # 0.18 *escalation 0.12 *nothing -0.3 =account-code 0.13 =address -0.11 =contact 0.1 =error 0.11 =nothing 0.11
i+put =payment 0.14 =three-digit 0.16 ask 0.35 code 0.13 digit 0.16 doe 0.15 enter 0.16 error 0.11 general 0.16
i+put gl 0.16 has 0.11 if 0.15 ledger 0.16 messag 0.11 none 0.13 open -0.18 still 0.13 xero 0.15 yet 0.16 your 0.11
i+re *step 0.16 =sync-export 0.18 again 0.24 export 0.13 from 0.13
i+read =error 0.12 =log 0.11 error 0.11 log 0.15 messag 0.12 specif 0.1 through 0.1
i+reconnect *nothing 0.17
i+resend =sync-export 0.12
i+see *nothing -0.25 *statement -0.15 =account 0.19 =authenticate -0.17 =connect 0.12 =fail -0.14 =integration -0.16
i+see =nothing -0.14 =outage -0.12 =permission -0.16 =retry 0.11 account 0.19 after -0.16 again 0.29 all 0.28
i+see although 0.13 can -0.11 check 0.13 connect 0.19 current 0.14 expir -0.12 export 0.14 fail -0.14 from 0.33
i+see have -0.13 integr -0.16 left -0.19 look 0.24 mean -0.13 not 0.14 noth -0.14 now 0.13 open -0.12 page -0.11
i+see say -0.15 see 0.14 send -0.12 so -0.11 status 0.18 tab -0.13 there -0.16 was -0.19 which 0.1 while -0.13
i+see xero 0.16
i+send *nothing 0.26
i+set *nothing 0.25
i+take *nothing 0.21 *statement -0.23 account 0.12 has -0.11 remov 0.11
i+tell say 0.15 when 0.16
i+think *nothing 0.33 one 0.18
i+turn *escalation 0.14 =error 0.1 ask 0.14 error 0.1 messag 0.13
i+type =account-code 0.13 =three-digit 0.13 digit 0.13 enter 0.13 general 0.13 gl 0.13 ledger 0.13 none 0.13 yet 0.13
i+un *step 0.11 again 0.21
i+write =contact 0.18 =support 0.15 code 0.14 contact 0.21 support 0.14 xero -0.14 your 0.13
ich *nothing -0.16 *statement 0.14 =sync-export 0.11 befor 0.22 export 0.13 messag 0.11 say 0.11 up 0.12
id *escalation -0.27 *nothing 0.45 *step -0.16 =contact -0.11 =error -0.22 contact -0.15 doe 0.17 error -0.22 if -0.19
id support -0.22
id+rather *nothing 0.28
idea *nothing 0.47
if *escalation -0.2 *nothing 0.21
if+a *nothing 0.19
if+i *escalation -0.2 *nothing 0.13
if+it *nothing -0.33 *statement 0.15
if+the *nothing 0.12
ignor *nothing 0.27
ill *nothing 0.87
ill+tri *nothing 0.14
im *escalation -0.11 *nothing 0.26 *statement -0.11
in+# *nothing 0.13
in+@ *escalation -0.13 =admin 0.28 =cannot 0.23 =error -0.14 =name -0.17 =retry 0.13 =sync-export -0.4 account -0.2
in+@ admin 0.29 again -0.38 articl 0.18 both 0.16 cannot 0.23 contact -0.21 error -0.14 export -0.36 go 0.29 has -0.17
in+@ itself 0.21 look -0.15 messag -0.15 name -0.17 number -0.13 open 0.17 resolv 0.21 say -0.12 supplier 0.24
in+@ support -0.11 two -0.3 up -0.11 xero -0.27 you 0.22 your -0.12
in+a *nothing 0.39
in+account *nothing 0.23 =integration -0.16 =map -0.16 between -0.22 integr -0.16 you -0.22
in+again *step 0.14
in+it *step 0.23
in+march =account 0.1 have 0.1
in+may *nothing 0.34
in+mine caus 0.14 messag 0.11
in+the *nothing 0.13 *step -0.19
in+there *escalation -0.13 *nothing -0.31 *statement 0.21
in+what =sync-export 0.13 click 0.11 sync 0.14
in+which *step 0.12 entir 0.11 from 0.16 supplier 0.2
in+xero *nothing -0.4 *statement -0.16 *step 0.11 =account-code -0.13 =approve 0.15 =authorize 0.21 =automatic -0.15
in+xero =connect 0.12 =credit-note -0.17 =integration -0.15 =invalid -0.18 =map -0.42 =menu 0.22 =name -0.18
in+xero =paid -0.15 =refuse -0.15 =required -0.14 =restore 0.1 =setup 0.11 =sync-export 0.13 =tax-code -0.1
in+xero =token -0.17 =wait 0.14 access -0.14 account -0.13 address 0.14 advanc -0.15 again 0.12 alreadi -0.16
in+xero also 0.23 amount -0.12 ani 0.11 approv 0.15 author 0.21 automat -0.15 bearer -0.11 between -0.12 bodi -0.29
in+xero break -0.12 but -0.22 can 0.16 chang 0.12 compar -0.14 configur 0.12 contact -0.16 correct -0.17
in+xero correspond 0.14 creat 0.15 custom 0.27 data -0.15 differ -0.17 each -0.16 exist 0.2 fed 0.1 first -0.18
in+xero from 0.17 go 0.12 guid -0.29 hand -0.15 integr -0.1 invalid -0.12 itself -0.11 left -0.17 link -0.12 look 0.13
in+xero map -0.16 mark -0.12 match 0.28 may -0.11 menu 0.18 messag -0.12 miss -0.14 more 0.11 name -0.18
in+xero necessarili -0.15 neither -0.11 new 0.2 nor -0.17 note -0.19 number 0.12 onc -0.18 one -0.19 onli -0.11
in+xero open -0.12 paid -0.15 previous -0.15 reauthent -0.1 refus -0.15 report -0.26 repost 0.11 restor 0.1 resum 0.14
in+xero retri -0.38 same -0.12 send -0.11 set -0.16 sinc -0.17 singl -0.14 so 0.21 supplier 0.17 sure -0.16
in+xero system -0.25 tab 0.26 those -0.18 through 0.13 token -0.15 too -0.25 type -0.24 unlink -0.24 until -0.2
in+xero updat 0.19 use -0.1 verifi -0.2 wait 0.14 want -0.15 what -0.15 when -0.29 which 0.1 while -0.15 will -0.15
in+xero within 0.12 work 0.14 you -0.19
info *statement 0.17 =error 0.1 error 0.1 not 0.14
insid *statement 0.24 not 0.17 you 0.27
instead *step -0.11 =cannot 0.17 =contact -0.18 =error -0.17 =name 0.31 account -0.19 after -0.11 articl 0.12
instead can -0.17 cannot 0.17 contact -0.17 error -0.16 first 0.16 go -0.11 if 0.19 itself 0.19 messag 0.14 name 0.31
instead resolv 0.15 same 0.12 support -0.18 two 0.12 when 0.1 you 0.12
instead+of first 0.12
integr *nothing 0.14
into =contact -0.11 ask 0.15 one 0.37 open 0.64 re 0.12 xero 0.11 you -0.15
invoic *nothing 0.23 *statement -0.13 *step -0.32 =account -0.11 =approve 0.1 =cannot -0.16 =draft -0.16 =exceed -0.11
invoic =five-thousand -0.1 =invalid -0.16 =name -0.12 =setup -0.22 =unlink -0.15 again 0.14 alon -0.12 alreadi -0.15
invoic also 0.1 approv 0.1 articl 0.14 ask -0.16 between -0.13 can 0.13 cannot -0.23 chang -0.15 code -0.14
invoic continu -0.11 creat 0.18 custom -0.12 do 0.19 draft -0.16 end -0.16 exceed -0.11 export 0.1 fed -0.17 if -0.19
invoic invalid -0.12 item 0.11 look -0.24 make -0.27 map -0.31 messag 0.13 name -0.12 neither 0.12 nor 0.12 open -0.16
invoic other -0.22 particular -0.12 rate -0.11 remov -0.18 request -0.21 resolv -0.12 send -0.17 set -0.12
invoic status -0.12 still 0.17 such -0.17 support -0.15 them -0.3 then 0.15 there -0.1 they 0.15 those -0.1
invoic through -0.22 two -0.15 unlink -0.14 usual -0.3 work 0.13 xero -0.17
invoic+by *nothing 0.21
invoic+from *nothing 0.13
invoic+in *escalation 0.15 =account -0.17 =payment 0.11 appli 0.1 between 0.15 connect 0.15 contact 0.15 credit 0.1
invoic+in end 0.12 if 0.13 neither 0.14 nor 0.14 payment 0.11 still 0.14 support 0.15 them -0.13
invoic+to *nothing 0.23
is+# *escalation 0.32 =contact 0.31 =error 0.22 contact 0.31 error 0.22 if 0.32 may 0.12 support 0.31
is+a *nothing -0.13
is+in *nothing -0.11
is+it *escalation -0.25 *nothing -0.89 *question 0.12 *statement 0.61 *step 0.13
is+map *escalation 0.19 =error 0.19 error 0.19 if 0.19 these 0.19
is+no *step 0.12
is+not *escalation 0.37 *step -0.11
is+on *nothing 0.27
is+that *nothing -0.49 *question 0.48 *statement 0.13
is+the *escalation -0.38 *nothing 0.15 *step -0.15
is+there *escalation -0.32 *nothing 0.41 *step -0.21
is+this *escalation 0.21 *statement 0.29
is+wrong not 0.12
isnt *escalation 0.18 *statement 0.14
it+# *step 0.12 =fail 0.1 fail 0.1 from 0.15 guid -0.17 match 0.21 rate 0.13 still 0.1
it+a *nothing -0.39 *step 0.15
it+after *nothing 0.2
it+again *nothing -0.22 *statement 0.11 after 0.15
it+as *nothing 0.13
it+ask =reconnect 0.17 if 0.2 reconnect 0.17 xero 0.17 you 0.17
it+back *nothing -0.17 =connect 0.2 connect 0.14 re 0.12
it+be *escalation -0.14 *nothing -0.12 *statement 0.17 *step -0.13
it+come *statement 0.16 =integration 0.29 integr 0.29 so 0.22 xero 0.19
it+cost *nothing 0.21
it+delet *statement 0.11 so 0.11 xero 0.19
it+do *statement 0.29
it+empti *nothing 0.11
it+fail =error 0.11 again 0.12
it+from *statement 0.12
it+go =sync-export 0.16 again 0.17 contact 0.17 export 0.17
it+got *escalation 0.13
it+has *nothing 0.1
it+have *escalation -0.18
it+i *step 0.11
it+in *statement 0.13
it+is *escalation 0.24 *nothing -0.45 *step 0.13
it+just *statement 0.26
it+last when 0.19
it+link =connect 0.13 connect 0.13
it+off *nothing -0.15 if 0.11
it+on *nothing -0.15
it+onli =error 0.19 do 0.17 error 0.19 messag 0.13
it+or *step 0.15
it+our *statement 0.11
it+own =sync-export 0.32
it+pleas *step 0.13
it+right =error 0.18 =nothing 0.23 error 0.18 if 0.19 messag 0.23 noth 0.23 what 0.17 xero 0.15
it+run =token 0.12 token 0.12
it+safe =payment 0.17 credit 0.17 if 0.14
it+say # 0.11 *statement 0.15 =connect 0.11 =invalid 0.18 =reset 0.11 =support 0.18 =sync-export 0.14 api 0.1 ask 0.18
it+say error 0.14 invalid 0.18 page 0.13 reset 0.11 say 0.18 set 0.14 sync 0.11 team 0.15 them 0.17 your 0.11
it+show *nothing 0.13
it+still *nothing 0.16
it+tax =invalid 0.14 ask 0.14 invalid 0.14 them 0.14 those 0.14 updat 0.14
it+thank *nothing 0.11
it+the *nothing 0.12 *statement 0.11
it+up *escalation 0.3 *nothing -0.25
it+was *escalation -0.11 *statement 0.14 *step -0.11
it+way current 0.15 now 0.15 see 0.15 what 0.15
it+what *step 0.11 your 0.11
it+which xero 0.12
it+with *escalation -0.1
it+worth common 0.14 help 0.12 when 0.12
itself *escalation -0.2 *nothing -0.23 *statement -0.14 =contact -0.16 =disconnect 0.11 =error -0.17 =map 0.11
itself =name -0.19 =retry 0.14 =revoke 0.1 again 0.49 ask -0.12 continu -0.11 do -0.14 error -0.17 export 0.22
itself from 0.19 go -0.14 has -0.16 have -0.14 if -0.28 longer 0.11 make -0.1 messag -0.11 name -0.19 revok 0.1
itself say -0.12 send 0.19 they -0.16 two -0.11 was 0.11 what 0.11 you -0.29
ive =authorize 0.25 =refresh 0.18 ask 0.21 author 0.24 can 0.27 from 0.11 integr 0.1 map 0.22 not 0.13 refresh 0.18
ive resum 0.26 select 0.15 them 0.18 then 0.1 xero 0.13
januari xero 0.1
journal *nothing 0.16
june *nothing 0.12
just *escalation -0.16 *nothing -0.42 *question -0.18 *statement 0.2 *step 0.15
just+chang *statement 0.11 =transaction 0.11 befor 0.26 transact 0.11 xero 0.17 you 0.19
just+delet # 0.11 =account 0.11 =adjust -0.12 =nothing 0.12 account 0.11 can 0.12 doe -0.12 noth 0.12
just+the *step 0.14
k *nothing 0.24
keep *nothing -0.13 *statement -0.2 =delete 0.31 =email 0.12 =expire 0.13 =integration -0.18 =map -0.29 =menu 0.15
keep =reference-number 0.14 =sync-export -0.36 =token 0.14 account 0.15 again -0.11 all 0.12 contact 0.27 do -0.11
keep email 0.12 expir 0.13 follow 0.1 from 0.31 has -0.1 if 0.15 integr -0.18 leav 0.35 not -0.15 number 0.19 one 0.31
keep onli 0.25 refer 0.14 remov 0.31 them 0.12 token 0.14 want 0.31 was 0.18 when -0.29 xero -0.28 you 0.17 your -0.36
keep+the *nothing 0.28
kick =authenticate 0.14 =authorize 0.16 =disconnect 0.12 =fail 0.17 =organization 0.16 =outage 0.16 authent 0.16
kick author 0.11 check 0.13 disconnect 0.19 fail 0.1 has 0.11 organiz 0.16 time 0.14
know =connect 0.19 =contact -0.11 =error -0.13 =reconnect -0.15 chang 0.17 check 0.17 connect 0.17 error -0.13 if -0.1
know not 0.15 through 0.13 true 0.4 usual 0.36 was 0.32 xero -0.13
la *escalation 0.11 *statement 0.28 =error 0.1 after 0.1 again 0.24 continu 0.1 error 0.1 export 0.17 from 0.19
la has 0.28 if 0.11 not 0.2
laptop *nothing 0.4
last # 0.18 *statement -0.17 =fail -0.11 =map 0.32 =retry 0.15 account 0.12 after -0.13 again -0.11 ask -0.12
last can -0.24 check 0.12 contact -0.11 continu 0.12 do 0.12 doe -0.23 export -0.11 go -0.14 if -0.15 last 0.18
last like 0.18 map 0.24 messag -0.19 not -0.34 ran 0.18 send -0.15 status -0.13 they -0.16 two -0.13 use 0.22 utc 0.18
last when 0.31 your -0.16
last+month =map 0.17 map 0.1
last+night *nothing 0.16
last+thing *step 0.12
last+week *nothing 0.23
last+year *nothing 0.14 you 0.14
late *nothing 0.25
later *nothing 0.49
latest # 0.11 =date 0.11 date 0.11 day 0.11 first 0.11 grid 0.11 list 0.11 newest 0.11 order 0.11 previous 0.11
latest updat 0.11
law *nothing 0.4
le =archive 0.18 archiv 0.18 there 0.18
leav *nothing 0.22 =sync-export 0.21 so 0.3 xero -0.17
leav+it *nothing 0.19
ledger *statement 0.14 =account 0.2 =integration 0.16 have 0.11 integr 0.14 xero 0.21
left *escalation -0.11 *nothing -0.27 *statement -0.15 *step 0.2 =account -0.15 =admin 0.17 =fail -0.12
left =integration -0.17 =login 0.2 =menu -0.32 =reconnect 0.15 =setup 0.15 admin 0.18 all -0.11 bot -0.1 bottom 0.14
left can -0.12 click -0.16 concierg -0.1 credenti 0.15 doe -0.1 fail -0.13 has 0.17 have -0.1 if -0.24 integr -0.17
left log 0.18 map 0.12 mobil -0.1 navig -0.1 onc 0.3 origin 0.17 page 0.12 reconnect 0.15 select 0.26 should 0.15
left so -0.15 start -0.1 tab -0.11 tap -0.1 then 0.36 under -0.1 until -0.18 up 0.21 web -0.1 work 0.19 you -0.14
left+for onc 0.15 should 0.15 then 0.13 work 0.16
left+in =admin 0.11 =connect 0.11 =login 0.14 =setup 0.14 =token 0.14 admin 0.11 connect 0.11 credenti 0.14 log 0.14
left+in origin 0.11 up 0.14 was 0.14
legend *nothing 0.13
let *nothing 0.13
let+me *nothing 0.17
letter *nothing 0.13 you 0.11
like *nothing 0.19 *statement -0.16 =admin 0.13 =authorize 0.2 =format 0.13 =organization 0.18 =sync-export -0.11
like account 0.12 anoth 0.17 api 0.18 author 0.16 doe -0.15 format 0.13 has 0.1 id 0.14 make 0.21 match 0.1 may 0.14
like need 0.11 not -0.2 organiz 0.18 sure 0.21 than 0.13 there 0.23 xero -0.14
limit *nothing 0.44 *statement -0.19 *step -0.12 one -0.11 there -0.11 what -0.11 which -0.1 xero -0.16
line # -0.13 *nothing -0.15 =account -0.15 =amount -0.13 =connect 0.17 =error 0.17 =payment -0.11
line =reference-number -0.12 =revoke 0.18 =sales-order 0.29 articl -0.1 bot -0.12 can -0.15 code 0.17 concierg -0.14
line connect 0.17 credit 0.36 edit 0.14 either -0.14 error 0.17 grid -0.12 have 0.13 into 0.11 issu 0.18 left -0.12
line let 0.14 mobil -0.12 navig -0.12 new 0.12 one -0.17 onli -0.23 order 0.27 problem 0.11 rais 0.12 refer -0.12
line report 0.11 revok 0.18 sale 0.25 say -0.12 select -0.15 set -0.15 so 0.23 solv 0.14 status 0.1 sum -0.13
line tab -0.13 tap -0.12 trigger 0.12 was 0.14 web -0.12 whole 0.36 without 0.12 xero -0.12 you -0.14 your 0.24
line+is =contact 0.17 if 0.17
link *nothing -0.22 =connect 0.38 =error -0.13 =integration -0.25 =support 0.28 between -0.19 connect 0.37 error -0.13
link integr -0.25 left 0.23 map -0.13 open 0.18 re -0.12 send 0.29 so 0.17 support 0.22 sync -0.14 team 0.27 url 0.24
link you -0.11
list # 0.12 *nothing 0.15 *statement -0.34 =chart-of-accounts 0.53 =menu 0.29 advanc 0.3 all -0.11 chart 0.53
list click 0.12 look 0.1 menu 0.3 page 0.19 xero -0.2
live *nothing 0.27
local # 0.26 =sync-export 0.11 last 0.23 like 0.31 ran 0.23 utc 0.31 when 0.27
local+or # 0.23 last 0.23 like 0.23 ran 0.23 utc 0.23 when 0.23
lock *step -0.17 =account -0.13 =error -0.12 =retry -0.14 =support -0.14 =unlock -0.12 account -0.13 again -0.13
lock although -0.14 articl -0.11 can 0.11 continu -0.12 error -0.12 go -0.12 team -0.14 unlock -0.12 what -0.13
lock you 0.11 your -0.15
lock+date =account 0.17 account 0.17 go 0.17 your 0.17
log *nothing -0.18 =authorize 0.14 =error -0.15 =integration 0.14 =invalid 0.14 =reconnect 0.14 =sync-export 0.15
log =unauthorized 0.14 area 0.1 author 0.14 if -0.1 integr 0.14 invalid 0.14 messag 0.25 option 0.1 reconnect 0.1
log sync 0.2 then 0.29 what -0.1 you -0.13
log+in =authorize 0.16 =integration 0.1 =sync-export 0.15 author 0.16 if 0.27 integr 0.1 sync 0.17 then 0.16
login *nothing 0.25 *statement -0.13 =admin 0.14 =error -0.11 =login 0.18 =retry -0.13 =revoke -0.12 =setup 0.14
login admin 0.15 bottom -0.2 concierg -0.11 configur -0.11 credenti 0.17 doe -0.1 error -0.11 if -0.14 log 0.14
login may -0.12 not -0.16 onc -0.1 origin 0.18 report -0.14 retri -0.12 revok -0.12 select -0.17 set 0.11 token -0.11
login up 0.18 was 0.13 while -0.11 your -0.11
lol *nothing 0.46
long *escalation -0.13 *nothing 0.36 *statement -0.25 =account-code 0.1 =daily 0.16 =error -0.2 =payment 0.13
long =reset 0.17 =three-digit 0.16 =wait 0.17 daili 0.16 digit 0.16 enter 0.16 error -0.21 general 0.16 gl 0.16
long has 0.2 hour 0.17 if -0.16 ledger 0.16 payment 0.13 reset 0.17 support 0.15 then 0.22 wait 0.17 xero -0.29
long yet 0.16
long+doe *nothing 0.13
long+is *nothing 0.15
look # -0.17 *escalation 0.14 *nothing -0.24 *statement -0.19 =address 0.11 =connect -0.15 =email 0.13 =format 0.2
look =integration -0.11 =menu -0.11 =nothing -0.13 =payment 0.13 =reconnect -0.11 =reference-number -0.13
look =sync-export -0.33 =tax-code 0.12 account 0.2 address 0.18 again -0.14 ani 0.26 check 0.21 choos -0.11
look click -0.15 code 0.2 connect -0.19 custom 0.13 email 0.13 export -0.11 field 0.12 format 0.2 from -0.12 go -0.12
look has 0.2 have 0.14 how -0.19 integr -0.11 link -0.19 look 0.13 make 0.13 neither 0.11 number 0.13 one -0.2
look onli 0.12 payment 0.13 record 0.12 refer -0.13 right 0.15 say -0.41 send 0.19 status -0.11 still 0.11
look support 0.14 sure 0.14 sync -0.22 tab -0.22 them -0.12 there -0.14 these 0.14 two -0.22 untick 0.21 valid 0.15
look want -0.19 was -0.31 whether 0.23 which -0.15 while -0.24 xero 0.25 your -0.3
look+at code 0.14 xero 0.14
look+for *statement -0.15 *step 0.12 =contact -0.11 ani 0.26 check 0.17 have 0.35 look 0.15
look+like =format 0.13 format 0.13 match 0.1
lost =account 0.13 account 0.13 go 0.14
lot *escalation 0.16 *nothing -0.22 =contact 0.13 if 0.11 support 0.14 you 0.26
luck *escalation 0.22 =contact 0.24 =error 0.13 after 0.13 code 0.17 contact 0.12 continu 0.13 error 0.13 if 0.22
luck still 0.13 support 0.12
lunch *nothing 0.75
made *statement 0.16 =sync-export 0.11 been 0.22 there 0.22 two 0.23 usual 0.28
mail *nothing 0.14 *statement -0.24 =missing 0.17 custom -0.15 if 0.28 map -0.13 one 0.16 supplier -0.13 two 0.11
mailbox *statement 0.12 custom 0.23 supplier 0.23
make *escalation -0.23 *nothing 0.25 *statement -0.16 =account -0.17 =approve 0.29 =error -0.19 =map -0.14
make account -0.19 alreadi -0.13 approv 0.29 articl 0.15 contact 0.14 correspond 0.18 creat 0.16 error -0.18 from 0.13
make if -0.11 new 0.23 no 0.14 not -0.25 while 0.16 xero -0.18 you -0.17 your 0.16
make+a *nothing 0.26 =approve 0.15 again 0.13 approv 0.15 new 0.15
mani *nothing 0.16 *step -0.1 =exceed 0.14 =fail 0.12 =five-thousand 0.13 check 0.16 exceed 0.14 fail 0.13 has -0.15
mani page -0.13 record 0.1 request 0.15
mani+are =sync-export 0.12 sync 0.17
mani+contact *nothing 0.15
mani+day *nothing 0.22
mani+hour *nothing 0.12
mani+minut *nothing 0.12
map *escalation -0.11 *nothing -0.33 =admin -0.12 =invalid -0.19 =map 0.15 =permission 0.16 =retry 0.31
map =sync-export 0.14 =tax-code -0.14 =token -0.12 account -0.11 admin -0.11 check -0.21 code -0.11 configur 0.14
map contact 0.12 do -0.13 export 0.37 find -0.13 id -0.1 if -0.12 invalid -0.19 leav 0.16 map 0.2 may -0.22
map messag -0.13 need -0.14 one -0.14 open -0.19 page -0.21 permiss 0.16 re 0.25 retri -0.11 select -0.16 sinc 0.1
map so 0.11 these 0.18 they 0.21 those -0.16 up -0.17 updat -0.16 was -0.16 xero -0.15
map+as export 0.17
map+it =retry 0.27 =transaction 0.22 ask -0.17 export 0.27 re 0.25 them -0.17 transact 0.22
march have 0.12 xero 0.14 you 0.11
match =map 0.28 differ 0.14 do 0.11 doe 0.14 guid 0.12 how 0.11 map 0.28 put 0.11 right 0.11 say 0.12 when 0.11
match xero -0.1
matter =connect 0.19 =error -0.13 =sync-export 0.2 =transaction 0.12 alon 0.14 between 0.11 connect 0.22 error -0.13
matter export 0.18 particular 0.14 set 0.16 transact 0.12 up 0.1 was 0.13 xero 0.18
may *escalation -0.12 *nothing 0.36 *statement -0.12
mayb *step -0.13 =fail -0.12 account 0.26 can -0.15 fail -0.12 far 0.11 fewer 0.11 from -0.1 itself 0.11 may 0.23
mayb messag -0.14 not 0.28 say -0.11 send 0.12 than 0.11 what -0.12 xero -0.15 you -0.1 your -0.1
mayb+# *escalation 0.11 =contact 0.11 =error 0.11 =support 0.11 after 0.11 contact 0.11 error 0.11 far 0.11 fewer 0.11
mayb+# send 0.11 still 0.11 support 0.11 team 0.11 than 0.11 there 0.11
me *escalation 0.18 *statement -0.42
me+a *nothing 0.1
me+or *step 0.1
mean # 0.34 *nothing -0.23 =contact -0.16 =error -0.11 =nothing 0.11 =payment 0.17 =retry -0.14 =revoke 0.15
mean =unlink 0.12 articl -0.33 can 0.17 chang 0.1 code 0.16 contact -0.14 error -0.11 from -0.18 has 0.11 if -0.13
mean into 0.12 issu 0.22 let 0.11 messag -0.19 not -0.12 noth 0.11 payment 0.16 revok 0.15 so 0.21 there 0.14 was 0.14
mean what 0.14 you -0.22 your 0.14
meantim *nothing -0.12
membership *nothing 0.44
meme *statement 0.14 has 0.15
mention *statement 0.1 articl 0.11 doe 0.14 messag 0.14 not 0.16
menu *escalation -0.18 *statement -0.16 =account 0.11 =chart-of-accounts 0.17 =contact -0.16 =error -0.13 =menu 0.26
menu =search 0.14 after -0.13 can -0.24 chart 0.17 contact -0.16 do 0.14 error -0.13 find 0.1 from 0.28 go 0.33
menu if 0.15 look 0.17 main 0.25 menu 0.29 open 0.22 page 0.34 select -0.22 set 0.25 singular 0.13 store 0.25
menu support -0.16 write 0.13 your 0.1
menu+is go 0.15
menu+path =integration 0.11 from 0.12 go 0.11 integr 0.11 main 0.11 store 0.11
merci *nothing 0.32
merg *escalation -0.19 *statement -0.18 =delete -0.21 =error -0.23 =fail -0.23 =map -0.39 =remap 0.13 =retry -0.34
merg =sync-export -0.1 after -0.15 again -0.23 been -0.2 between -0.2 broken -0.2 continu -0.15 delet -0.22
merg error -0.23 export -0.23 from -0.23 has -0.22 if -0.18 re 0.13 sinc -0.2 step -0.15 sync -0.17 them 0.13
merg there -0.31 these -0.15 two -0.19 was -0.22
merg+it *step 0.14 =merge 0.19 left 0.19 merg 0.19 one 0.19 open 0.19 xero 0.18
mess+up *nothing -0.11
messag *nothing 0.12 *step -0.15 =error -0.11 caus 0.15 error -0.11 messag 0.13 must 0.12 no 0.15 same 0.12 so -0.12
messag these 0.13
might *statement 0.2
mind *nothing 0.2
mine *escalation -0.2 =disconnect 0.1 =required 0.13 =transaction 0.14 can 0.24 carri 0.14 caus 0.17 disconnect 0.1
mine error -0.12 id 0.24 messag 0.3 need 0.19 period 0.1 specifi 0.29 transact 0.14 your 0.18
minut *nothing 0.25
miss *nothing 0.1 =missing 0.17 miss 0.15
monday *nothing 0.57 authent 0.1
money *nothing 0.21 =payment 0.23 has 0.15 payment 0.2
month *nothing 0.51 *step -0.18 =integration 0.12 =period 0.21 activ 0.21 integr 0.11 period 0.17 so 0.11 stay 0.21
more *escalation 0.1 =authorize 0.17 =error 0.1 =fail -0.15 =integration 0.15 =invalid 0.11 =map 0.21 =retry 0.25
more =wait -0.11 account 0.12 author 0.17 code 0.14 error 0.1 fail -0.14 find 0.17 from 0.12 has -0.24 integr 0.15
more invalid 0.11 map 0.23 one -0.14 send -0.21 their 0.13 then 0.13 there -0.11 these 0.26 they 0.11 xero -0.14
morn *nothing 0.21
most *nothing 0.3
move *escalation -0.11 *nothing 0.18 =admin 0.14 =contact -0.12 =reconnect 0.11 contact -0.11 do 0.21 if -0.12
move xero 0.12
much *nothing 0.37
multi *nothing 0.31
multi+currenc *nothing 0.31
must *escalation -0.35 *nothing -0.12 *statement -0.34 *step 0.18
must+i *escalation -0.13 *step 0.1
must+the *step 0.12
my *escalation -0.3 *nothing 0.16 *statement 0.23 *step -0.27
my+invoic xero 0.14
my+own *question 0.13 *step 0.2 =account 0.18 =admin 0.16 =permission 0.13 =workspace 0.12 access 0.15 account 0.13
my+own admin 0.16 ask 0.21 back -0.14 bottom 0.13 come -0.14 do 0.14 doe -0.11 go -0.11 i 0.15 map 0.14 need 0.15
my+own origin 0.16 permiss 0.13 select 0.16 them 0.14 use 0.15 workspac 0.12 xero 0.14 yes 0.14 your 0.11
my+phone *escalation 0.12 =menu 0.15 =reconnect 0.11 =reference-number 0.11 bot 0.15 bottom 0.12 code 0.15
my+phone concierg 0.14 doe 0.16 left 0.15 messag 0.14 mobil 0.15 navig 0.15 not 0.13 reconnect 0.11 refer 0.11
my+phone start 0.15 tab 0.15 tap 0.15 web 0.15
my+time *nothing 0.18
myself *nothing -0.24 *step 0.1 =account 0.27 =error -0.18 =menu -0.15 =remap 0.13 after -0.17 again 0.13 ask 0.34
myself code -0.16 continu -0.18 error -0.18 exist 0.14 map 0.16 messag -0.1 not -0.25 re 0.17 select -0.18
myself support 0.13 them 0.32 up 0.18 xero 0.17
n *escalation 0.1 *step 0.1
name # 0.12 *nothing -0.16 =delete -0.17 =duplicate 0.11 =name 0.11 =retry -0.15 =search 0.2 =sync-export -0.14
name again -0.1 can -0.18 caus -0.1 custom -0.13 doe -0.14 down -0.1 each 0.27 exist -0.2 export -0.12 first -0.13
name from -0.13 how 0.13 itself 0.19 longer -0.14 look 0.19 map -0.1 name 0.11 need 0.15 onli 0.11 page 0.14
name record -0.11 remov 0.42 so 0.11 status -0.14 supplier -0.21 too 0.22 type 0.13 uniqu 0.21 want 0.22 your -0.13
name+both *step 0.15
near *escalation 0.27 =contact 0.21 =error 0.1 =support 0.27 after 0.27 contact 0.27 error 0.1 if 0.21 support 0.27
near team 0.27 than 0.14
need *escalation -0.21 *nothing -0.11 *question -0.14 *statement -0.1 =admin -0.13 =connect -0.1 =delete -0.18
need =invalid -0.15 =map 0.13 =menu -0.13 =outage -0.13 =reconnect -0.14 =retry 0.26 =setup -0.18 =support 0.1
need account 0.11 admin -0.12 after -0.14 again 0.12 ask -0.15 been -0.14 caus -0.11 configur -0.16 connect -0.11
need contact -0.19 custom 0.16 do -0.15 doe 0.25 edit 0.1 export 0.19 from 0.1 go -0.16 has -0.19 have -0.1 i -0.18
need itself 0.13 keep -0.15 look 0.1 menu -0.1 must -0.11 need 0.11 now 0.11 number 0.14 one 0.24 open -0.3 other 0.14
need page -0.28 reconnect -0.12 say 0.18 select -0.13 send 0.41 set -0.21 solv 0.1 stay -0.13 still -0.2 tab -0.16
need team 0.1 there -0.19 under -0.13 use -0.16 which 0.2 write -0.13 yes -0.17
need+for *nothing 0.14
need+from *step 0.12 =account 0.18 xero 0.13
need+the =support -0.13 has 0.11 one 0.1 open 0.12 send 0.13 team -0.13 xero 0.1
need+to *nothing -0.32 =error 0.13 =reconnect -0.11 =reference-number 0.11 =support 0.25 =sync-export 0.25 again 0.22
need+to click 0.12 continu -0.11 doe 0.15 error 0.13 export 0.24 from 0.14 left -0.13 map -0.17 now 0.18
need+to reconnect -0.11 refer 0.11 report 0.12 select -0.2 support 0.26 sync 0.1 team 0.24 xero -0.14
neither *escalation 0.15 =contact 0.15 =paid 0.15 =refuse 0.15 contact 0.15 neither 0.15 nor 0.15 paid 0.15 refus 0.15
neither still 0.15 support 0.15
never *escalation 0.11 *nothing 0.26 *step -0.11 =error 0.14 after 0.18 error 0.12 send 0.13 support 0.11 these 0.22
never untick 0.12 you 0.11
never+mind *nothing 0.11
new *escalation -0.21 *nothing 0.23 *statement -0.21 =account -0.2 =bank-account 0.16 =credit-note 0.14 =error -0.24
new =integration 0.18 =map 0.38 =reference-number 0.18 account 0.25 alreadi -0.11 articl -0.22 bank 0.16 chang 0.18
new contact -0.23 correct 0.19 creat 0.11 credit 0.12 entir 0.14 error -0.25 from -0.13 has -0.13 how -0.37 if -0.12
new integr 0.2 make 0.1 map 0.23 messag -0.12 new 0.19 note 0.15 number 0.14 one -0.2 open -0.16 record 0.12
new refer 0.18 same 0.13 say -0.34 so 0.16 support -0.21 those 0.11 unlink 0.13 updat 0.22 verifi 0.24 xero -0.21
new your -0.22
new+order *step 0.11
next *escalation 0.16 *nothing -0.34 *statement -0.54 *step 0.24 =integration 0.27 =invoice 0.26 =outage 0.1
next =support 0.16 =token -0.11 administr 0.1 after 0.15 anywher 0.1 confirm 0.1 continu 0.18 down 0.1 if 0.17
next integr 0.27 invoic 0.26 issu 0.1 not -0.21 outag 0.1 partner 0.1 platform 0.1 step 0.12 support 0.13 team 0.16
next these 0.15 they -0.1 write 0.1 xero 0.14 you -0.29
next+time *nothing 0.42
nice *nothing 0.46
night *nothing 0.23
no *escalation 0.77 *nothing -0.34 *statement -0.25 *step -0.23
no+code *nothing 0.32
no+idea *nothing 0.3
no+luck *escalation 0.32 =contact 0.24 =error 0.21 =support 0.13 after 0.24 code 0.17 contact 0.24 continu 0.24
no+luck error 0.21 if 0.28 still 0.13 support 0.2
no+number =required 0.11 carri 0.11 caus 0.11 has 0.16 id 0.11 messag 0.11 must 0.11 same 0.11 solut 0.11 specifi 0.11
no+prompt =prompt 0.15 =reconnect 0.11 prompt 0.15 reconnect 0.14 when 0.17
no+that *nothing 0.3
nobodi *escalation 0.16 =error 0.15 =reference-number 0.16 =setup 0.21 =sync-export 0.12 access 0.12 account -0.11
nobodi again -0.11 back 0.18 click 0.13 configur 0.32 error 0.15 have 0.12 if 0.21 need 0.16 not 0.18 now 0.21
nobodi refer 0.16 still 0.11 was -0.15 when -0.19 you 0.12 your -0.12
normal *nothing -0.2 =account 0.21 =admin 0.29 =reconnect 0.11 access 0.15 account 0.21 admin 0.29 been 0.13 can -0.13
normal do 0.19 has 0.12 have 0.16 need 0.3 onc 0.16 reconnect 0.11 then 0.13 use 0.17
not *escalation 0.27 *nothing -0.41 *statement 0.18
not+a *statement 0.16
not+allow *statement 0.1 custom 0.14 has 0.2 supplier 0.14
not+archiv *escalation 0.13 =delete 0.13 =error 0.13 =merge 0.11 =support 0.13 after 0.13 continu 0.13 delet 0.13
not+archiv error 0.13 if 0.13 left 0.12 merg 0.11 one 0.12 open 0.12 step 0.13 support 0.13 team 0.13 these 0.13
not+archiv was 0.13 xero 0.13
not+just *statement 0.1 *step 0.1
not+paid *escalation 0.11 =contact 0.11 contact 0.11 neither 0.11 nor 0.11 still 0.11 support 0.11
not+void *escalation 0.1 =contact 0.1 =credit-note -0.2 =unlink -0.2 contact 0.1 first -0.2 from -0.1 instead -0.1
not+void neither 0.1 nor 0.1 note -0.15 process -0.1 still 0.1 support 0.1 them -0.1 those -0.14 unlink -0.2
not+void within -0.1
note =account -0.23 been -0.14 no 0.15 your 0.17
noth *nothing -0.41 *statement -0.23 *step 0.24 =authenticate 0.13 =cannot 0.14 =disconnect 0.21 =expire 0.12
noth =fail -0.15 =nothing 0.14 =search -0.13 =support -0.29 =sync-export -0.34 =transaction 0.28 authent 0.13
noth back 0.17 cannot 0.17 come 0.17 continu -0.29 disconnect 0.21 doe 0.1 expir 0.12 export -0.32 fail -0.15
noth from -0.15 have -0.19 if 0.12 keep 0.17 make 0.1 noth 0.11 so -0.12 sync -0.11 team -0.28 transact 0.28 was 0.11
noth which -0.21 xero -0.13
notic *nothing 0.39
now *escalation 0.17 *nothing -0.28 *question -0.26 *statement -0.39
now+it *nothing 0.34
now+or *escalation -0.1 *step 0.12
now+what *step 0.13 =payment 0.16 =transaction 0.1 been 0.19 check 0.13 from 0.16 has 0.19 how 0.1 payment 0.16
now+what say 0.16 transact 0.1 when 0.16
number # 0.15 *statement -0.2 *step -0.13 =account -0.16 =admin -0.14 =error -0.27 =integration -0.39 =missing -0.22
number =name -0.12 =reference-number 0.11 =refresh -0.11 =required 0.12 =search -0.15 =support -0.13 =three-digit 0.11
number =transaction 0.11 =unlink -0.15 =where-find -0.22 add 0.23 admin -0.13 after -0.1 again -0.19 although -0.11
number articl -0.22 carri 0.11 click -0.1 code 0.14 continu -0.15 correct -0.13 data -0.12 digit 0.11 doe 0.13
number end 0.23 enter 0.11 error -0.27 export -0.12 fast 0.23 first -0.17 from -0.16 general 0.11 gl 0.11 go 0.1
number has 0.11 how -0.28 id 0.12 if 0.15 integr -0.31 ledger 0.11 look -0.22 mean -0.12 must 0.11 name -0.12 nor -0.1
number number 0.14 open -0.13 plugin -0.12 refer 0.11 refresh -0.11 say -0.43 set -0.26 solut 0.33 step -0.11
number still 0.19 tab -0.16 team -0.12 there -0.17 these -0.19 transact 0.11 unlink -0.15 up -0.16 want 0.18
number where -0.22 whether -0.19 which -0.31 yet 0.11 your -0.4
number+in code 0.17 has 0.13 xero 0.15
number+is =sync-export 0.14 export 0.14
number+of *nothing 0.23
nvm *nothing 0.35
o *nothing -0.13 =connect 0.29 =fail -0.14 =sync-export -0.16 again 0.12 between -0.14 connect 0.29 export 0.11
o from 0.11 into 0.29 messag -0.12 onc 0.11 say -0.16 should 0.11 so 0.24 step -0.11 sync -0.14 there 0.17 two -0.27
o was 0.12 your 0.26
obsolet =account 0.13 account 0.13 check 0.18 each 0.18 need 0.18 obsolet 0.18 other 0.18 too 0.18
of+# *escalation 0.13 =error 0.11 =sync-export -0.12 first 0.11 status 0.14 still 0.12 support 0.15 when 0.11
of+a *statement 0.42
of+all *nothing 0.19
of+my *nothing 0.18
of+our *nothing 0.26
of+that *nothing 0.22
of+the *escalation -0.19
of+them *escalation -0.25 *nothing -0.16 *statement -0.13 *step 0.13
of+which so 0.14
off *escalation -0.21 *statement -0.18 =account 0.12 =admin -0.29 =connect -0.15 =contact -0.17 =disconnect 0.23
off =error -0.18 =invalid 0.18 =invoice 0.15 =manual 0.18 =map -0.12 =nothing 0.21 =organization 0.1 =outage -0.15
off account -0.15 administr -0.11 again 0.17 alreadi -0.24 anywher -0.11 ask -0.34 check 0.14 confirm -0.11
off connect -0.15 do -0.3 doe -0.13 down -0.11 error -0.15 find -0.28 first 0.12 from -0.23 has -0.23 invalid 0.24
off invoic 0.15 issu -0.3 longer 0.13 manual 0.16 match -0.32 messag -0.14 must -0.1 need -0.12 no 0.18 not -0.41
off number -0.21 organiz 0.1 outag -0.11 page -0.3 partner -0.11 platform -0.11 set -0.24 start -0.14 there -0.19
off these -0.13 they -0.21 unlink 0.12 what -0.13 when -0.12 whether 0.13 while 0.12 write -0.11 you -0.29 your -0.44
off+by *step 0.11 xero 0.14
off+first first 0.13
off+for *nothing 0.24
offic *nothing 0.1 *statement -0.11 has 0.12 send 0.14 xero 0.12
often *nothing 0.24
often+doe *nothing 0.11
oh *nothing 0.15 *statement -0.16 map 0.11
ok *escalation -0.5 *nothing 0.69 *question -0.17 *statement -0.6
ok+for *nothing 0.17
ok+i *nothing 0.42
ok+it *nothing 0.31
ok+so *escalation 0.26
okay *nothing 0.38
old # 0.16 *question 0.1 *statement -0.3 =address 0.15 =admin 0.1 =error -0.11 =map -0.13 =payment 0.11 =search -0.19
old =unlink 0.15 account -0.14 again -0.13 all -0.13 appropri 0.15 articl -0.11 ask -0.27 bodi 0.2 can 0.13 code -0.2
old error -0.11 exist -0.17 export -0.14 fail 0.11 first 0.29 go -0.15 guid 0.13 have 0.13 i 0.1 if 0.11 keep 0.2
old left 0.13 longer 0.18 look -0.1 map -0.26 messag -0.23 number -0.14 payment 0.11 re -0.15 record 0.16 retri 0.15
old select -0.1 send -0.14 so -0.15 status -0.17 stay 0.21 them -0.16 too 0.15 typic -0.24 under -0.14 unlink 0.15
old use -0.12 yes 0.1 you -0.14
old+invoic *nothing 0.12
old+one =credit-note 0.1 =payment 0.1 =unlink 0.13 credit 0.1 first 0.22 note 0.1 open 0.16 payment 0.1 unlink 0.13
on+a *nothing 0.14
on+about *statement 0.14
on+friday *nothing 0.26
on+it *escalation -0.29 *statement -0.22
on+our *step 0.1
on+the *escalation -0.31
on+their *escalation -0.1 *statement -0.13
on+this *nothing 0.14
on+thursday *nothing 0.2
onc *escalation -0.1 *nothing -0.14 *statement -0.27 *step 0.16 =account -0.13 =error -0.12 =map 0.1 =retry 0.32
onc =sync-export 0.19 again 0.25 can -0.16 contact -0.14 error -0.12 export 0.2 find -0.11 from 0.3 go -0.13 have -0.2
onc if -0.23 keep 0.17 record 0.15 so -0.13 stay 0.16 two 0.15 what -0.16 which 0.12 you -0.27
onc+it again 0.27 export 0.22
onc+more again 0.11 export 0.11
onc+the *step 0.12
one *escalation -0.3 *nothing -0.18
one+again *step 0.19 =sync-export 0.27 sync 0.32
one+go =retry 0.17 all 0.18 do 0.11 list 0.15 same 0.15 these 0.18
one+has *step 0.16
one+order =search 0.26 ani 0.26 detail 0.26 field 0.26 has 0.26 into 0.24 onli 0.26 search 0.26 see 0.16 text 0.26
one+order type 0.16 what 0.17
one+tax *statement 0.11 can 0.25 creat 0.25 either 0.13 one 0.25 purchas 0.13 sale 0.13 xero 0.13 you 0.22
onli # 0.15 *escalation -0.19 *nothing -0.22 *question 0.17 =authenticate -0.16 =authorize -0.17 =cannot -0.2
onli =complete -0.1 =contact -0.18 =delete 0.14 =error 0.22 =everything 0.22 =invalid 0.36 =log 0.16 =menu 0.21
onli =multiple 0.13 =outage 0.14 =period -0.12 =permission -0.11 =prompt -0.14 =reconnect -0.11 =reference-number -0.2
onli =restore 0.12 =tax 0.14 =workspace 0.16 access 0.12 account -0.11 activ -0.12 address 0.14 affect 0.21
onli again -0.27 all 0.27 although -0.19 ask 0.23 authent -0.12 author -0.16 back -0.11 been -0.13 befor -0.17
onli between 0.22 bot -0.17 bottom -0.29 can 0.14 cannot -0.16 chang -0.12 choos 0.22 come -0.12 common -0.11
onli complet -0.1 contact -0.34 credenti -0.1 custom 0.17 delet 0.11 do 0.16 down 0.28 drop 0.22 each -0.13 error 0.22
onli everyth 0.22 exist 0.15 first 0.16 fix 0.16 get -0.12 go -0.15 healthi -0.15 info 0.22 invalid 0.21 item 0.1
onli keep 0.3 leav -0.21 left -0.17 level 0.22 log 0.17 make 0.11 map 0.17 may -0.22 menu 0.19 miss 0.11 mobil -0.17
onli must -0.17 navig -0.17 no -0.12 now -0.1 number 0.11 one 0.18 other -0.31 page -0.17 problem 0.12 prompt -0.14
onli re 0.19 refer -0.2 remov -0.33 report 0.2 restor 0.12 retri 0.14 review -0.14 see 0.13 select -0.32 send 0.11
onli sever 0.13 singular 0.1 so -0.1 someth -0.15 start -0.15 such 0.11 supplier 0.17 tab -0.27 tap -0.17
onli temporari 0.13 them 0.39 there 0.12 through -0.14 too -0.13 type 0.19 uniqu -0.1 until 0.21 verifi -0.12
onli web -0.17 which 0.18 while 0.18 whose 0.14 workspac 0.16 write 0.16 xero 0.17 yes 0.11 your 0.26
onli+the =error 0.13 =map 0.11 =support 0.1 can 0.13 error 0.13 one 0.14 team 0.1
onli+this =error 0.13 error 0.13 there 0.14
open *nothing 0.16 *statement -0.34 =account -0.29 =cannot -0.11 =transaction 0.12 =unlock 0.15 after -0.15 again 0.2
open although 0.11 articl -0.22 befor -0.2 can -0.39 cannot -0.11 close -0.11 contact -0.12 doe -0.38 export 0.1
open go -0.18 remov 0.12 resolv -0.12 right -0.11 say -0.15 slip -0.11 stand -0.23 supplier 0.22 them -0.12 time -0.11
open transact 0.12 unlock 0.15 up -0.11 way -0.3 xero -0.17 you -0.14 your -0.33
open+a *nothing 0.12
open+the *nothing 0.29 =transaction 0.1 transact 0.1
option *escalation 0.14 *step 0.14 =cannot 0.14 =contact 0.12 =reconnect 0.15 cannot 0.2 contact 0.12 if 0.14
option select 0.21 support 0.12 you 0.14
or+can *step 0.1
or+did *statement 0.43
or+do *step 0.12
or+in *statement 0.17
or+is *escalation -0.14
or+onli *escalation -0.11 *question 0.17 *statement -0.1 *step 0.23 =account 0.11 =authorize 0.2 =connect 0.13
or+onli =error 0.24 =expire 0.17 =fail 0.15 =refresh 0.17 =retry 0.11 =sync-export 0.18 account -0.21 affect 0.22
or+onli all 0.24 ask 0.35 author 0.2 code 0.12 connect 0.13 doe 0.19 error 0.24 everi 0.15 expir 0.17 export 0.14
or+onli fail 0.15 may -0.15 not -0.14 now 0.14 re 0.11 reauthent 0.15 refresh 0.17 report 0.11 resum 0.17 sync 0.22
or+onli them 0.25 token -0.11 until 0.18 while 0.17 yes 0.18 you 0.21 your 0.14
or+the *nothing -0.36 *statement 0.13
or+what *statement 0.12 =disconnect 0.16 =sync-export 0.15 =token 0.1 again 0.18 from 0.1 so 0.14 token 0.13 what 0.11
or+xero api 0.2 page 0.2 rate 0.11 set 0.2
order =contact 0.18 =error -0.23 =fail -0.14 =invalid 0.37 =payment 0.12 =queue -0.11 =reference-number 0.2
order =required -0.1 =retry 0.34 =search 0.15 =setup -0.1 =support -0.26 =sync-export -0.25 =transaction 0.21
order account -0.16 after -0.27 again -0.21 ani 0.15 articl -0.25 continu -0.24 custom 0.22 detail 0.15 do 0.26
order either -0.13 error -0.23 field 0.15 fix -0.13 from -0.13 has 0.16 have 0.31 help 0.15 into 0.13 invalid 0.2
order item 0.18 look -0.21 map -0.24 messag -0.23 need 0.11 not 0.21 onli 0.13 open -0.12 other -0.16 page -0.2
order queue -0.11 rate -0.1 record -0.16 refer 0.2 say -0.3 search 0.15 see 0.11 so -0.13 step -0.15 still 0.11
order such 0.15 supplier 0.11 support -0.12 team -0.26 text 0.15 these 0.15 those 0.28 transact 0.21 two -0.12
order up -0.21 updat 0.16 view -0.1 way -0.11 which -0.1 whole -0.13 work -0.11 xero -0.21 you -0.12
order+is =invalid 0.1 ask 0.1 invalid 0.1 them 0.1 those 0.1 updat 0.1
other =account 0.21 =connect 0.29 =contact -0.14 =delete -0.15 =error 0.15 =integration -0.12 =missing -0.15
other =name 0.12 =sales-order 0.11 =search 0.17 =three-digit 0.12 activ 0.12 alon 0.23 anoth 0.12 between 0.24
other can -0.1 connect 0.3 count 0.13 digit 0.12 each 0.22 either 0.2 end 0.22 enter 0.12 error 0.12 from -0.16
other general 0.12 gl 0.12 has -0.1 integr -0.11 ledger 0.12 look 0.1 name 0.12 need 0.22 new 0.12 one 0.11 open -0.13
other order 0.17 other 0.18 particular 0.23 place 0.13 rais 0.12 remov -0.11 review 0.15 sale 0.22 say -0.11
other send -0.18 way 0.13 without 0.12 xero 0.1 yet 0.12 you -0.16
other+line =sales-order 0.1 new 0.13 order 0.1 rais 0.13 sale 0.1 trigger 0.13 without 0.13
other+one =name 0.1 =search 0.2 custom 0.13 look 0.2 name 0.1 supplier 0.14
other+place other 0.12 review 0.12 two 0.12
our *nothing 0.17 *question 0.14 *step -0.26
our+account *escalation -0.13 *statement 0.13 *step -0.19 =contact -0.12 =date 0.12 =error -0.13 =retry -0.24
our+account =sync-export 0.17 =transaction 0.12 account -0.14 been 0.12 befor 0.13 contact -0.13 continu -0.12
our+account error -0.13 export 0.17 go -0.15 have 0.27 if -0.16 may 0.12 one -0.18 there 0.15 transact 0.12 xero 0.16
our+account your -0.13
our+auditor *nothing 0.19
our+bank =bank-account 0.14 =missing 0.22 bank 0.14 code 0.14 has 0.16 no 0.25 your 0.14
our+bookkeep *statement 0.13 been 0.2 there 0.17 xero 0.12
our+other xero 0.15
our+side *statement 0.1 itself 0.2 two 0.26
our+xero *nothing 0.24
out *escalation -0.16 *statement 0.21 *step -0.11
out+of *nothing 0.26
out+or *statement 0.2
over # -0.12 *nothing -0.37 =connect -0.13 =contact -0.12 =email 0.3 =error -0.17 =fail -0.12 =limit 0.21 =log 0.19
over =organization 0.16 =reconnect -0.14 =retry 0.1 =revoke -0.12 =search 0.11 =sync-export 0.23 =transaction 0.18
over again 0.25 although -0.23 ask 0.15 been -0.13 click -0.11 code 0.11 connect -0.26 contact -0.22 correspond 0.13
over custom 0.33 do -0.14 doe -0.18 email 0.3 error -0.17 exist 0.13 fail -0.12 find -0.12 from 0.14 has -0.17
over how 0.24 if -0.19 limit 0.21 log 0.2 look 0.19 map 0.1 may -0.11 messag -0.32 need -0.16 no -0.16 now 0.12
over one -0.16 organiz 0.16 page 0.13 re 0.16 reach 0.21 reconnect -0.11 requir 0.11 retri 0.1 revok -0.12 say -0.1
over send 0.37 so -0.19 status -0.13 then -0.13 through 0.11 transact 0.18 tri 0.17 until 0.18 usual 0.14 what -0.13
over which -0.15 while -0.12 xero 0.24 your -0.22
over+in *statement 0.11 correspond 0.11 creat 0.16 may 0.19 was 0.11
over+the *nothing 0.2
over+there =payment 0.11 again -0.15 check 0.12 has 0.2 not 0.3 payment 0.11 usual 0.13 xero 0.19
overwrit entir 0.14 make 0.1 record 0.14
overwrit+the entir 0.12 make 0.1 record 0.12
own *escalation -0.14 *nothing -0.2 *question 0.13 =account -0.17 =admin 0.18 =connect -0.11 =disconnect 0.26
own =login 0.1 =manual 0.18 =permission 0.13 =retry 0.41 =sync-export 0.38 =token 0.19 =workspace 0.12 access 0.23
own admin 0.18 again 0.36 all -0.16 bottom 0.16 can 0.12 come -0.14 connect -0.11 contact 0.22 disconnect -0.11
own do 0.11 doe -0.11 everi 0.28 export 0.33 i 0.15 if -0.12 leav -0.12 log 0.13 may -0.34 now 0.19 origin 0.19
own page 0.14 permiss 0.13 report 0.25 retri 0.28 select 0.14 they 0.11 token 0.18 until 0.14 use 0.24 workspac 0.12
own yes 0.15 you 0.16 your -0.15
own+xero *step 0.13 =account 0.11 =admin 0.14 =connect 0.17 =workspace 0.13 account 0.11 admin 0.14 connect 0.17
own+xero origin 0.14 workspac 0.13 xero 0.16
page *escalation -0.2 *statement -0.26 =account 0.23 =contact -0.19 =error -0.16 =menu -0.28 =retry -0.13
page =support -0.1 =workspace 0.1 account 0.15 articl 0.26 back 0.3 can -0.26 check -0.17 click -0.12 code -0.15
page contact -0.22 continu -0.15 do -0.2 error -0.16 find 0.11 from -0.15 go 0.14 how 0.12 if -0.31 look 0.11
page need -0.13 not -0.21 one -0.19 open 0.31 page 0.29 say 0.15 send -0.15 set 0.37 so -0.14 status 0.11 step -0.11
page support -0.16 sync -0.13 system 0.17 these -0.1 what -0.16 when -0.12 workspac 0.1 write -0.11 you -0.29
part *step 0.13 =integration 0.16 integr 0.16 xero 0.13
part+payment *step 0.12
partner *nothing 0.29
password *nothing 0.17
past =reconnect 0.2 authent 0.17 expir 0.11 flow 0.2 has 0.13 re 0.2 trigger 0.2
path *step 0.12 =integration 0.15 from 0.12 go 0.13 integr 0.15 main 0.11 store 0.11
pay *escalation -0.12 =error -0.11 =payment 0.15 =transaction -0.11 contact -0.15 error -0.11 from -0.11 has -0.13
pay request -0.11 send -0.14 support -0.16 then -0.14 there 0.34 transact -0.11 what 0.26 work -0.19 xero 0.12
pay your -0.31
payment *nothing -0.11 =complete -0.22 =draft -0.12 =error -0.24 =integration -0.12 =invoice 0.24 =sync-export -0.1
payment =transaction 0.15 add -0.14 again 0.22 alreadi -0.41 ani -0.13 articl -0.22 been -0.29 check -0.14
payment complet -0.22 continu -0.14 correct -0.11 do 0.18 draft -0.12 error -0.24 fast -0.14 from 0.18 have -0.14
payment if -0.16 instead 0.23 integr -0.12 invoic 0.24 make -0.14 must 0.18 not 0.11 open -0.4 post -0.16 process 0.23
payment send 0.22 solut -0.15 start 0.18 them 0.24 there -0.3 they 0.18 through -0.17 transact 0.15 tri 0.22
payment usual -0.15 want -0.15 whether -0.13 which -0.1 within 0.23 xero -0.22 you -0.17 your -0.22
payment+are =invoice 0.17 invoic 0.17
payment+on =credit-note 0.24 =payment 0.1 =unlink 0.14 appli 0.11 credit 0.17 first 0.27 note 0.22 payment 0.1
payment+on unlink 0.14
peopl =admin 0.23 =contact 0.12 =support 0.28 contact 0.12 do 0.16 if -0.11 may 0.11 need 0.27 support 0.19 team 0.28
peopl these 0.1 they 0.11 xero 0.16 you 0.18
per *nothing 0.2 xero -0.12 your 0.16
perfect *nothing 0.26
permit *nothing 0.25
person *nothing 0.38 *step -0.17 =authorize -0.13 =disconnect 0.17 =manual 0.12 =token 0.15 author -0.11 can -0.26
person have -0.16 into 0.15 keep 0.12 let 0.12 longer 0.13 messag -0.14 no 0.12 so 0.18 somebodi 0.12 token 0.2
person what 0.17 you -0.23 your -0.12
petra *nothing 0.54
phone # -0.11 *nothing 0.57 *statement -0.15 *step -0.14 =contact -0.13 =nothing 0.12 =restore 0.11 all -0.14 bot 0.14
phone bottom 0.13 chang -0.13 concierg 0.14 contact -0.11 help 0.1 left 0.14 mean 0.12 mobil 0.14 navig 0.14 noth 0.12
phone own 0.12 restor 0.11 start 0.14 tap 0.14 web 0.14 xero -0.12 your -0.11
phone+number *nothing 0.25
pick *step 0.11 =account 0.31 =sync-export 0.15 export 0.27 re 0.19 select 0.21
place =fail 0.1 =map 0.15 bottom 0.14 fail 0.1 map 0.17 one 0.16 onli 0.11 other 0.21 page 0.19 review 0.21 two 0.22
place view 0.14 way 0.19
plain what 0.14 your 0.17
plan *nothing 0.26 then 0.17
pls =integration 0.16 integr 0.16 main 0.11 store 0.11
plugin =integration 0.18 =refresh 0.13 =where-find 0.18 data 0.13 mean 0.18 messag 0.18 plugin 0.18 refresh 0.13
plugin say 0.18 these 0.18 where 0.18
pop =reconnect 0.11 reconnect 0.18 you 0.1
pop+up =reconnect 0.11 reconnect 0.18
portal *nothing 0.29
possibl has 0.13
post *nothing 0.39
post+again *nothing 0.12
press *nothing -0.12 *statement -0.28 =account -0.39 =connect -0.23 =reconnect 0.14 =refresh 0.43 =retry -0.22
press =sync-export 0.16 account -0.11 again 0.3 all -0.12 bottom -0.22 can -0.12 click 0.28 connect -0.24 have -0.16
press now 0.38 page -0.16 refresh 0.43 remov 0.17 say -0.13 select 0.13 so -0.24 sync 0.26 what -0.3 xero -0.37
press your -0.12
press+sync again 0.3
price *nothing 0.42
price+list *nothing 0.16
print *nothing 0.59
priya *nothing 0.42
program from 0.18
prompt =prompt 0.19 =reconnect 0.15 click 0.1 if 0.12 not -0.12 prompt 0.19 reconnect 0.18 when 0.17 you 0.14
proper around 0.15 either 0.15 fix 0.15 no 0.15 straightforward 0.15 suggest 0.15 there 0.15 which 0.15 work 0.15
purchas *statement 0.14 *step -0.16 =invalid -0.15 =tax 0.14 can 0.19 contact -0.17 creat 0.19 either 0.15
purchas export -0.12 not -0.16 one 0.16 open -0.23 other -0.14 purchas 0.15 sale 0.15 xero 0.19 you 0.19
push # 0.1 *step 0.12 =admin 0.29 =retry 0.23 =sync-export 0.18 =transaction 0.11 admin 0.29 again 0.14 export 0.22
push record 0.18 retri 0.16 transact 0.11
push+it =sync-export 0.11
put # 0.11 *escalation -0.16 *statement -0.33 *step 0.1 =address -0.13 =contact -0.11 =delete -0.2 =fail -0.13
put =integration 0.11 =menu -0.11 =nothing 0.13 =outage -0.12 =payment 0.11 =search 0.11 =three-digit 0.12
put account -0.27 add 0.14 after -0.13 again -0.11 all -0.21 alreadi -0.14 articl -0.23 ask 0.32 back -0.11
put cannot -0.1 click -0.12 connect -0.12 contact -0.13 continu -0.12 custom -0.16 digit 0.12 enter 0.12 export -0.16
put fail -0.13 fast 0.14 general 0.12 gl 0.12 instead 0.13 issu -0.16 know 0.11 ledger 0.12 map 0.14 messag -0.11
put need -0.15 nor -0.15 not -0.12 noth 0.13 page -0.1 payment 0.1 process 0.14 re 0.15 remov -0.19 send 0.15
put solut 0.17 such 0.1 supplier -0.17 support -0.14 tab -0.15 them 0.41 there -0.15 through 0.11 two -0.16 updat 0.12
put want 0.15 was -0.17 which 0.24 within 0.14 yet 0.12 you -0.2 your 0.14
put+it *step 0.11 =error 0.1 ask 0.14 error 0.1 from 0.14 them 0.17
put+the *nothing 0.35
quarter *nothing 0.2
que *statement 0.16 =disconnect 0.1 so 0.2
queue *nothing 0.17 =queue -0.11 queue -0.11
quick *nothing 0.19
rais *step -0.11 =cannot 0.24 about 0.25 api 0.21 can -0.11 cannot 0.24 extend 0.25 messag -0.12 more 0.25 need -0.12
rais one -0.12 page 0.24 rate 0.15 say 0.21 set 0.22 your -0.11
rais+it =cannot 0.17 about 0.17 api 0.13 cannot 0.17 extend 0.17 more 0.17 page 0.17 say 0.12 set 0.13
ran =expire 0.13 =token 0.18 check 0.12
ran+out =expire 0.13 =token 0.14
rate *nothing 0.42 *statement -0.17 account -0.1 code -0.13 one -0.2 page -0.15 their -0.11 xero -0.21
rather *nothing 0.1
rather+not *nothing 0.18
re =disconnect -0.11 =fail -0.1 =integration -0.11 =sync-export 0.15 account -0.19 after -0.19 disconnect -0.11
re error -0.11 has -0.11 have 0.13 integr -0.11 longer 0.14 no 0.12 page -0.11 say -0.15 status -0.12 sync 0.13
re was -0.13 your -0.16
read =error -0.17 =fail -0.12 =integration -0.16 =token 0.16 error -0.18 fail -0.13 has 0.22 if -0.18 integr -0.16
read look 0.2 messag 0.17 not 0.15 specif 0.1 token 0.14 you -0.1
read+the =log 0.11 log 0.11 specif 0.1 through 0.1
reason *statement 0.15 *step 0.11 =error 0.31 error 0.31 specif 0.11 through 0.15 whi 0.62
reauthor =reconnect 0.14 if 0.17 xero 0.13 you 0.14
rec *nothing -0.11
receipt *nothing 0.12 doe 0.11
receiv *nothing 0.16
recommend *statement 0.1
reconcil differ 0.1 doe 0.11 guid 0.1 say 0.14 when 0.14 xero -0.12
reconcili *nothing 0.26
reconnect *question -0.24 =account -0.14 =adjust 0.16 =admin -0.18 =manual -0.11 =nothing -0.2 =organization -0.18
reconnect =outage -0.2 =period -0.15 =revoke -0.14 =workspace -0.13 account -0.14 activ -0.15 again 0.11 ask -0.17
reconnect check -0.17 connect -0.14 do -0.26 edit 0.16 everi 0.1 export -0.1 first -0.13 go -0.12 have -0.34 i -0.19
reconnect issu -0.12 itself 0.16 may -0.16 messag -0.1 need -0.26 organiz -0.18 period -0.15 report 0.23 revok -0.14
reconnect save 0.16 select -0.24 set -0.12 solv 0.16 status -0.16 stay -0.15 still -0.22 there -0.13 they -0.21
reconnect workspac -0.13 xero -0.13 yes -0.21 you -0.12 your -0.15
reconnect+and *nothing 0.36
reconnect+now *nothing 0.31
record =duplicate -0.11 if 0.17 open 0.19 record 0.29 what 0.21
red one 0.14
redo =contact 0.14 =error 0.12 =map 0.1 can 0.11 contact 0.14 error 0.12 itself -0.2 map 0.1 these 0.13 xero -0.22
redo you -0.18
refer =reference-number 0.11 number 0.11 refer 0.11
refresh # -0.21 *nothing -0.1 *statement -0.12 =account 0.14 =account-code -0.17 =admin 0.21 =chart-of-accounts -0.19
refresh =menu -0.2 =refresh -0.27 =three-digit -0.21 admin 0.21 advanc -0.13 ask 0.14 chart -0.19 click -0.25
refresh code -0.13 data -0.27 digit -0.21 enter -0.21 general -0.21 gl -0.21 go 0.18 has -0.11 ledger -0.21 menu -0.2
refresh none -0.17 open -0.12 refresh -0.27 tab -0.18 them 0.14 xero -0.11 yet -0.21
refresh+thing =admin 0.17 admin 0.17 go 0.15
refus *escalation 0.15 =error 0.16 contact 0.11 error 0.16 have 0.1 support 0.11 you 0.14
regardless *escalation 0.14 =contact 0.12 contact 0.12 if 0.14 still 0.14 support 0.12
regist *nothing 0.27
remap ask 0.16 them 0.16
remind *nothing 0.14
remind+for *nothing 0.14
remov *escalation -0.13 =contact -0.11 =error -0.12 =invoice -0.12 =payment -0.18 =unlink 0.1 after -0.11
remov alreadi -0.14 contact -0.17 continu -0.11 error -0.12 has -0.12 if -0.31 invoic -0.12 payment -0.18 redo 0.12
remov remov 0.16 select 0.12 support -0.13 two -0.13 usual -0.12 you -0.14
renam *nothing 0.4
renew *nothing 0.2 =token -0.11 token -0.11
repair *step 0.12 =error 0.23 again 0.39 error 0.23 first 0.2 resolv 0.1
report # -0.22 *nothing 0.25 *question 0.11 *step -0.23 =account -0.29 =adjust 0.23 =authenticate -0.13
report =authorize -0.28 =automatic 0.23 =error -0.12 =expire 0.16 =fail 0.13 =integration -0.16 =manual 0.23 =map -0.1
report =menu -0.2 =multiple -0.11 =permission -0.13 =prompt -0.18 =reconnect 0.13 =refresh -0.17 account -0.17
report affect -0.12 all -0.12 articl -0.15 authent -0.13 author -0.28 automat 0.23 been -0.14 befor 0.12 can -0.27
report click -0.22 code -0.21 doe 0.12 edit 0.23 error -0.12 everi 0.17 expir 0.16 fail 0.13 hand 0.23 help 0.11
report integr -0.14 into 0.11 itself 0.2 messag -0.15 necessarili 0.23 not 0.2 onc 0.24 own 0.11 permiss -0.13
report previous 0.23 problem 0.12 prompt -0.18 reconnect 0.17 refresh -0.17 report 0.31 resum -0.24 retri 0.11
report say -0.11 select -0.16 set -0.1 sever -0.11 so 0.21 solv 0.23 then -0.24 these -0.12 until -0.15 use -0.1
report was 0.17 while 0.19 will 0.23 xero -0.17
request *escalation -0.12 =connect 0.12 =contact -0.11 =exceed -0.12 =five-thousand -0.11 =reset 0.17
request =transaction -0.12 ask 0.17 can -0.11 contact -0.11 exceed -0.12 have -0.15 if -0.12 messag -0.12 need -0.12
request not -0.13 one -0.1 record -0.14 request -0.13 reset 0.17 still -0.11 support -0.11 them 0.15 transact -0.12
request which -0.11 you -0.14
resend *step 0.2 =fail 0.12 =retry 0.2 =sync-export 0.24 again 0.4 export 0.36 fail 0.12 from 0.3
reset =connect 0.12 ask 0.12 them 0.12
rest =error 0.11 error 0.11
restor =retry 0.15 again 0.15 export 0.15 from 0.15
resync # 0.21 *nothing -0.14 =sync-export 0.15 sync 0.15
retri *statement -0.13 again 0.12 contact 0.1 doe -0.11 first 0.17 say -0.12 support -0.11 sync -0.11 your 0.15
return *nothing 0.22
revok *nothing 0.13
revok+it *nothing 0.16
right # -0.39 *nothing 0.19 *statement 0.18 *step -0.38 =account -0.39 =authenticate 0.24 =authorize 0.11
right =connect 0.16 =disconnect 0.31 =error 0.26 =nothing 0.3 =organization 0.12 =outage 0.2 =permission 0.21
right =retry 0.11 =revoke 0.17 =setup -0.21 =sync-export 0.14 =tax -0.13 =token 0.1 access 0.13 account -0.37
right admin -0.14 articl 0.23 author 0.11 been 0.14 between 0.15 caus 0.29 chang 0.11 check 0.14 click -0.12
right code -0.39 common 0.15 communic 0.17 concierg 0.2 configur -0.15 connect 0.21 disconnect 0.21 disrupt 0.14
right doe 0.15 error 0.25 expir 0.13 export 0.16 fail 0.11 first 0.16 from -0.19 go -0.11 has -0.16 have 0.11
right interrupt 0.17 into 0.19 keep 0.11 know 0.11 let 0.11 may -0.25 messag 0.49 noth 0.3 onc 0.42 organiz 0.12
right permiss 0.17 reconnect 0.23 retri 0.17 revok 0.17 say 0.25 select -0.38 send 0.15 servic 0.17 set -0.29
right should 0.27 so 0.23 somebodi 0.14 tax -0.11 then 0.28 there 0.16 token 0.1 until 0.16 usual 0.11 want 0.13
right was 0.17 what 0.29 which 0.16 work 0.2
ring *nothing 0.37
role *nothing 0.61
row *nothing -0.13 =account 0.22 account 0.18 select 0.32
rule =cannot 0.2 about 0.2 api 0.19 cannot 0.2 extend 0.2 more 0.2 page 0.22 rate 0.11 say 0.17 set 0.22
run *nothing 0.17 =connect 0.2 =expire 0.16 =integration 0.11 =revoke 0.25 =token 0.27 connect 0.17 integr 0.11
run revok 0.25 token 0.28 was 0.32 xero 0.1
run+out =expire 0.16 =token 0.17 token 0.18
safe *statement 0.11 =payment 0.17 =sync-export -0.1 credit 0.17 if 0.16 there 0.28
safe+to =payment 0.17 credit 0.17 if 0.14
said =support 0.11 after 0.11 continu 0.11
sale =account 0.12 ask -0.13 code -0.14 contact 0.19 look -0.18 map -0.12 one 0.19 open -0.13 other -0.11 page -0.11
sale re -0.1 them -0.15
same *escalation 0.16 *statement -0.1 *step -0.18 =account -0.13 =adjust 0.16 =admin -0.16 =complete -0.1 =contact 0.2
same =delete -0.19 =duplicate 0.22 =error 0.26 =menu -0.14 =mismatch 0.19 =missing -0.21 =reconnect -0.24 =setup 0.22
same =sync-export -0.28 =tax 0.19 account -0.23 across 0.14 adjust 0.15 after 0.18 again -0.16 all 0.15 although -0.12
same anoth 0.12 api -0.34 ask -0.23 been -0.46 befor -0.17 both 0.13 but -0.11 can -0.15 caus 0.12 click -0.1
same code -0.23 complet -0.1 configur 0.19 contact 0.13 continu 0.35 correct -0.14 creat 0.16 doe -0.17 error 0.25
same everi 0.14 exist 0.23 export -0.16 fail -0.11 first 0.24 from -0.15 give 0.14 go -0.2 has -0.42 help -0.12
same if 0.18 keep 0.15 make 0.21 match 0.23 messag -0.16 need -0.24 no 0.23 onc -0.33 one -0.14 page -0.43 post 0.2
same reconnect -0.22 record -0.15 say -0.3 set -0.32 settl 0.14 should -0.29 stay 0.14 step 0.12 still -0.18
same supplier 0.25 support 0.11 sync -0.21 system 0.11 tab -0.1 tax 0.17 these 0.37 through -0.23 time -0.11 two 0.21
same under 0.14 uniqu 0.12 up -0.12 was -0.11 whoever 0.14 write -0.11 your 0.16
same+error *statement -0.1 send -0.1 there -0.1
same+messag *nothing 0.16
same+thing *statement 0.24 =error 0.11 =integration 0.12 has -0.14 integr 0.12
save *step 0.11 =sync-export 0.2 click 0.19 contact 0.24 export 0.17 now 0.15 save 0.3 sync 0.1
say *escalation -0.14 *nothing -0.17 *statement 0.12 *step -0.19 =admin -0.11 =cannot -0.12 =contact -0.16 =error 0.14
say =integration 0.11 =invalid 0.15 =manual 0.15 =outage -0.21 =permission -0.15 =refuse 0.13 =retry -0.12
say =revoke -0.11 =unauthorized 0.12 admin -0.2 again -0.28 api -0.11 articl 0.22 ask 0.17 away 0.12 becaus 0.11
say between -0.1 cannot -0.12 chang -0.22 click -0.18 code -0.17 connect -0.23 contact -0.13 doe 0.17 error 0.19
say first 0.12 from -0.14 have -0.14 header -0.17 integr 0.11 into -0.17 invalid 0.15 issu -0.17 let -0.12 manual 0.12
say may -0.1 messag 0.26 no -0.11 not 0.16 onc 0.18 refus 0.13 revok -0.11 say 0.15 send 0.12 should 0.13 so -0.26
say somebodi 0.17 status 0.11 support -0.15 take 0.12 them 0.16 then 0.24 time -0.21 until 0.11 was -0.23 what -0.12
say work 0.12 xero -0.12 your -0.19
say+connect *step 0.1 =connect 0.15 =disconnect 0.1 =manual 0.14 =reset 0.14 ask 0.14 manual 0.14 reset 0.14 them 0.14
say+healthi although 0.12 can 0.13 go 0.13 healthi 0.13 someth 0.13
scope *nothing 0.25 =organization -0.12 check -0.15 correct -0.11 may 0.1 organiz -0.12 timestamp -0.12 what 0.1
scope which 0.1 wrong 0.1
screen =admin 0.13 admin 0.13 bottom 0.22 go 0.15 page 0.17 say 0.14
se *escalation 0.14 *statement 0.11 =error 0.19 =support 0.12 again 0.12 continu 0.14 error 0.19 export 0.12
se support 0.12 team 0.12 there 0.14
second *escalation -0.11 *nothing 0.15 *statement -0.28 =delete 0.18 =error -0.15 =stray-character 0.13 account 0.16
second again 0.4 all 0.16 articl -0.1 charact 0.13 comma 0.13 doe -0.2 error -0.15 if -0.12 leav -0.2 now 0.18
second one -0.15 onli -0.18 open -0.15 other 0.13 part 0.13 remov 0.18 send 0.16 space 0.13 xero -0.17 you -0.17
second+one *step -0.12
second+time =sync-export 0.1 again 0.33 click 0.13 now 0.18 sync 0.12
see # 0.13 *nothing 0.29 *statement -0.28 =account 0.36 =authenticate -0.1 =cannot -0.19 =chart-of-accounts 0.27
see =contact -0.14 =integration -0.25 =menu 0.12 =nothing -0.11 =outage -0.21 =permission -0.2 =reconnect -0.27
see =reference-number -0.23 =transaction -0.2 =wait 0.16 account 0.16 after -0.26 all 0.15 although 0.16 api -0.21
see authent -0.14 been -0.3 between -0.21 bot -0.14 bottom -0.17 can -0.17 cannot -0.19 caus -0.11 chang -0.1
see chart 0.27 check 0.18 code -0.12 common -0.13 communic -0.12 concierg -0.11 contact -0.19 custom -0.18
see disrupt -0.17 expir -0.14 first -0.1 have -0.43 help -0.24 if -0.2 integr -0.25 interrupt -0.12 into -0.13
see keep 0.12 last 0.16 left -0.19 like 0.12 look 0.21 may -0.17 mean -0.16 menu 0.19 messag -0.12 mobil -0.14
see navig -0.14 need -0.21 not 0.1 noth -0.14 open -0.19 other 0.18 own -0.13 page -0.34 permiss -0.12 ran 0.16
see re -0.11 record -0.15 refer -0.23 say -0.22 select -0.36 send -0.19 servic -0.12 so -0.12 start -0.11 status 0.27
see step -0.13 support -0.11 tab -0.27 tap -0.14 their -0.12 then 0.18 there -0.13 through 0.12 time -0.28
see transact -0.2 utc 0.1 wait 0.17 was -0.12 web -0.14 what -0.15 when 0.13 while -0.14 write 0.14 xero -0.28
see you -0.27
see+if =connect 0.12 connect 0.12 look 0.18 status 0.33 xero 0.11
see+it *nothing 0.2
see+that *nothing 0.24
see+the *escalation -0.15 *nothing 0.18 =log 0.11 if -0.19 log 0.11 support -0.11
see+who *nothing 0.27
sell can 0.18
send *escalation -0.12 *statement -0.31 =authorize -0.16 =delete 0.25 =fail -0.12 =integration -0.11 =map 0.22
send =outage -0.12 =retry 0.5 =setup 0.14 =support 0.13 =sync-export 0.16 =transaction 0.16 =wait 0.12 again 0.44
send ask -0.34 author -0.16 bodi 0.14 code -0.36 configur 0.14 continu -0.2 export 0.24 far 0.15 fewer 0.15 from 0.58
send go -0.16 has -0.17 have -0.1 hour 0.12 if -0.24 integr -0.11 left -0.12 list 0.15 match -0.11 messag -0.13
send not -0.19 one -0.17 open -0.22 page -0.2 remov 0.14 repost 0.24 request 0.1 say -0.13 send 0.3 set -0.22
send sinc 0.15 start -0.14 still 0.13 team 0.14 than 0.13 these 0.15 they 0.25 time -0.17 transact 0.16 tri 0.13
send two -0.24 type 0.11 was -0.13 which -0.16 xero -0.48 your -0.13
send+again =sync-export 0.19 export 0.13 from 0.15
send+it =retry 0.21
send+the *step 0.18 =map 0.17 =retry 0.14 =sync-export 0.21 again 0.23 export 0.14 from 0.11 send 0.12
send+them *nothing 0.15
send+you *nothing 0.16
set # 0.25 *statement -0.14 =authorize -0.29 =connect -0.13 =contact -0.13 =date -0.15 =expire 0.22 =integration 0.17
set =menu 0.1 =permission 0.12 =prompt -0.28 =reference-number -0.35 =refresh -0.34 =search 0.27 =tax-code -0.12
set =transaction -0.12 =workspace -0.11 account -0.26 again -0.36 author -0.29 back -0.16 befor -0.23 bot -0.14
set bottom -0.14 can -0.31 check -0.18 code -0.27 come -0.13 configur 0.15 connect -0.14 creat -0.25 do 0.17 doe -0.11
set expir 0.24 find 0.21 first -0.11 from -0.19 go -0.29 integr 0.17 leav 0.21 left -0.14 look 0.44 menu 0.14
set mobil -0.14 navig -0.14 now 0.12 number -0.12 permiss 0.13 prompt -0.28 re 0.15 reconnect -0.15 refer -0.35
set refresh -0.34 resum -0.34 say -0.13 set 0.15 singular 0.14 so 0.1 specifi 0.12 start -0.19 status 0.26 tab -0.14
set tap -0.14 then -0.27 these 0.31 they 0.15 those -0.14 time -0.11 token 0.2 transact -0.12 typic -0.11 under -0.12
set up 0.13 want -0.25 was -0.16 web -0.14 what -0.11 when -0.32 which 0.16 workspac -0.11 write 0.14 you -0.14
set your -0.28
set+it you -0.21
settl *statement 0.21 =paid 0.21 paid 0.21 usual 0.45
share *nothing 0.24 there 0.14
share+one *nothing 0.33
shell *nothing 0.2
shes *nothing 0.27
shop *nothing 0.11
should *nothing 0.11 *statement -0.36
should+i *escalation 0.12 *nothing -0.3 *statement 0.11
should+we *nothing 0.35
show *escalation -0.23 *nothing 0.26 =account 0.16 =contact -0.25 =error 0.11 =integration 0.13 account 0.14 can 0.14
show check 0.1 contact -0.17 doe 0.14 error 0.1 export -0.13 has -0.32 if -0.2 integr 0.12 one 0.17 two 0.23 you -0.13
side *escalation -0.11 *nothing -0.19 =account -0.16 =admin 0.16 =amount 0.11 =retry -0.15 account -0.16 after -0.12
side again -0.19 although -0.11 amount 0.11 articl -0.11 can -0.18 compar 0.26 contact -0.11 continu -0.12 do 0.13
side export -0.1 from -0.13 has 0.15 have -0.19 how 0.14 itself 0.23 may -0.14 messag -0.14 one 0.18 put 0.13
side right 0.19 say 0.1 system -0.11 was -0.13 you -0.15 your -0.21
sinc *nothing 0.24 *statement -0.26 =account 0.11 check 0.21 from 0.14 issu 0.2 need 0.28 not 0.11 there -0.12
sinc utc 0.21 xero -0.28
singl =fail 0.12 =retry 0.12 but 0.12 can 0.12 contact 0.15 fail 0.12 guid 0.14 onli 0.14 retri 0.14 show 0.14
singl singl 0.14 too 0.14
sit *nothing 0.13
sit+in *nothing 0.18
small *nothing 0.16
smallest =account 0.18 =journal 0.11 =nothing 0.27 =zero 0.15 account 0.18 can 0.16 chang 0.27 import 0.27
smallest journal 0.11 more 0.27 neglig 0.27 noth 0.27 onli 0.27 round 0.15 so 0.18 xero 0.13
so *nothing -0.55 *question -0.19 *statement 0.25
so+# *escalation 0.2 =contact 0.15 =error 0.2 contact 0.16 error 0.2 if 0.13 support 0.16 you 0.14
so+far *nothing 0.25
so+i *escalation 0.18 *nothing -0.33 *statement 0.14 *step 0.11
so+it *escalation -0.11
so+what *escalation 0.15 =cannot 0.2 =contact 0.18 =error -0.11 =integration -0.15 =payment 0.11 =token -0.12
so+what again 0.15 cannot 0.2 contact 0.11 error -0.2 has 0.11 if 0.25 integr -0.15 payment 0.11 status -0.14
so+what support 0.15 they -0.12 token -0.11 when 0.13
some *escalation -0.17 *statement 0.11 *step -0.11
somebodi *nothing 0.19 *step -0.15 =connect 0.1 =permission 0.11 =reconnect -0.15 =sync-export -0.14 been 0.13
somebodi chang 0.19 check 0.11 connect 0.12 contact -0.11 messag -0.14 noth 0.11 permiss 0.11 support -0.11 there 0.19
somebodi these 0.12 usual 0.28 was 0.4 whether 0.17 you -0.2
someon *nothing 0.1
someon+from *nothing 0.16
someth *escalation -0.17 *nothing -0.46 *step 0.17
son *nothing 0.46
sorri *nothing 0.56
sort *escalation 0.11 =sync-export 0.23 ask 0.19 page 0.19
sort+of *step 0.11
staff *nothing 0.29
star *nothing 0.25
start *nothing -0.33 from 0.16 if 0.11 set 0.16 you 0.12
statement *nothing 0.26
status =fail 0.14 can 0.19 check -0.1 disconnect 0.1 fail 0.14 go 0.19 healthi 0.15 not -0.1 send -0.11 someth 0.15
status status 0.27 still 0.11 your -0.22
stay *step 0.1 if 0.17
step *escalation 0.13 after 0.11 continu 0.11 follow 0.1 if 0.13 messag 0.12 you 0.29
still *escalation 0.74 *nothing -0.43 *step -0.34
still+# *nothing 0.2
still+fail *step 0.12 you -0.13
still+no *escalation 0.25
still+not *escalation 0.12
stock *nothing 0.21 *step -0.11 =contact -0.11 if -0.11 messag -0.27 need -0.23 not -0.23 one -0.17 rate 0.12
stock say -0.12 than -0.15
stop *nothing 0.24
straight *statement 0.11 befor 0.11 itself 0.17 say 0.12 two 0.15 xero 0.12
stuck *escalation 0.12 *nothing 0.17 xero -0.1
such *nothing 0.44
such+a *nothing 0.25
super *nothing 0.15
supplier *escalation -0.19 *nothing 0.2 *step -0.21 =delete -0.21 =invalid 0.11 =missing -0.19 =name -0.12
supplier =search -0.19 =support -0.12 activ -0.19 after -0.12 again -0.19 ask -0.18 belong -0.19 continu -0.15
supplier differ -0.17 each -0.21 from -0.12 happen 0.14 has -0.12 look -0.19 name -0.12 need -0.21 no -0.11 onli -0.17
supplier remov -0.21 same -0.16 show 0.14 so -0.12 speak -0.11 step -0.2 supplier 0.12 support -0.19 team -0.12
supplier these -0.11 tri 0.17 what 0.15 while 0.14 your 0.2
supplier+and *statement 0.15 =duplicate 0.16 =map 0.17 across 0.17 all 0.17 alreadi 0.16 anoth 0.16 articl 0.16
supplier+and both 0.17 caus 0.17 custom 0.15 everi 0.17 exist 0.17 from 0.12 give 0.17 map 0.17 must 0.17
supplier+and supplier 0.15 there 0.16 under 0.17 uniqu 0.16 xero 0.11
support *escalation -0.17 *nothing 0.19 *statement -0.16 =connect 0.15 =error -0.19 =reset 0.17 after -0.18
support again -0.13 ask 0.25 continu -0.18 error -0.19 if -0.17 reset 0.17 them 0.26 xero -0.19
support+team *nothing 0.16
support+usual *nothing 0.1
suppos may 0.12 status 0.19
sure *escalation -0.1 *nothing -0.13 =account -0.12 =duplicate 0.2 =error -0.16 =missing 0.24 =reconnect 0.11
sure account -0.11 anoth 0.11 articl 0.21 both 0.11 caus 0.13 doe 0.19 error -0.16 exist 0.2 map 0.11 messag 0.28
sure must -0.14 no 0.13 onc 0.18 reconnect 0.12 supplier 0.18 then 0.22 under 0.11 up 0.16
switch *nothing 0.12 =contact 0.14 =currency 0.11 =organization 0.11 currenc 0.11 enabl 0.24 make 0.22 organiz 0.11
switch sure 0.22
switch+on =organization 0.17 enabl 0.24 make 0.24 organiz 0.17 sure 0.24
sync *question -0.15 =authenticate 0.11 =connect -0.14 =error -0.15 =expire -0.12 =integration -0.13 =reconnect 0.15
sync =retry -0.26 =setup -0.15 =token -0.14 =transaction 0.2 =workspace -0.11 admin -0.1 again 0.35 ask -0.11
sync authent 0.18 befor -0.14 can -0.13 concierg -0.14 configur -0.15 connect -0.13 error -0.15 expir -0.13 fail -0.18
sync i -0.12 integr -0.13 keep -0.28 left -0.14 look -0.11 may -0.12 messag -0.15 not -0.16 now -0.12 onc -0.13
sync permiss -0.13 re 0.15 report -0.13 retri -0.26 save 0.26 send -0.15 set -0.1 so -0.13 time 0.22 token -0.14
sync transact 0.2 when 0.15 workspac -0.11 yes -0.13 your -0.1
sync+a again 0.32 click 0.11 now 0.18 sync 0.11
sync+now *nothing 0.47 *step -0.23 =integration -0.1 =reconnect -0.12 =sync-export -0.38 if -0.16 integr -0.1
sync+now sync -0.4 when 0.28 you -0.15
system *nothing -0.17 =admin 0.19 =invalid 0.22 =retry 0.1 =search -0.15 =transaction -0.12 account -0.11 admin 0.19
system can -0.15 code 0.11 contact -0.11 go 0.12 look -0.14 not 0.28 one -0.16 open 0.15 supplier 0.2 transact -0.12
system up -0.19 xero -0.17 you -0.19
ta *nothing 0.33
tab *nothing -0.11 =connect 0.15 =menu -0.12 advanc 0.14 click 0.15 menu -0.2 tab 0.26 xero -0.12
take # -0.11 *nothing 0.17 *statement -0.17 =account -0.21 =bank-account 0.12 =error -0.19 =reference-number -0.13
take =revoke 0.13 after -0.16 again -0.14 appropri 0.1 ask -0.11 bank 0.12 continu -0.13 error -0.19 export 0.13
take from 0.2 has -0.12 have -0.17 instead 0.1 into 0.12 let 0.12 longer 0.13 number -0.1 refer -0.13 revok 0.13
take say -0.29 support 0.12 there -0.19 which -0.22
take+it longer 0.15
take+the *nothing 0.31
talk =payment 0.1 articl 0.14 if -0.1 messag 0.19 payment 0.1
talk+to *nothing 0.33
tax *escalation 0.15 *step -0.16 =menu -0.16 =outage 0.13 =search -0.14 =tax-rate 0.14 after -0.17 articl -0.28
tax can -0.16 continu 0.15 find -0.27 have 0.12 list -0.26 look -0.16 menu -0.14 messag 0.15 need 0.23 not 0.14
tax rate 0.14 select -0.25 singular -0.14 step -0.1 tax 0.19 these -0.1 whatev 0.11 wrong 0.11
tax+for can 0.23 creat 0.23 either 0.1 one 0.23 purchas 0.1 sale 0.1 you 0.19
tax+on *nothing 0.36
tax+rate =setup 0.17 =tax-rate 0.17 configur 0.17 not 0.18 rate 0.17 tax 0.24
team *nothing 0.2
tell *escalation -0.14 *statement -0.2 =account 0.1 =contact -0.17 =error 0.27 =required 0.32 =support -0.21
tell =sync-export 0.13 action 0.44 caus -0.11 check 0.15 contact -0.17 doe -0.31 error 0.27 export -0.1 from 0.11
tell have -0.12 if -0.17 look 0.16 messag 0.21 requir 0.46 resolv 0.3 set 0.12 so -0.12 step 0.31 tax 0.28 there -0.14
tell what -0.1
tell+me =error 0.21 =required 0.44 action 0.44 error 0.21 requir 0.44 resolv 0.3 step 0.31
ten =retry 0.14
text messag 0.2
than *nothing 0.15
thank *nothing 1.14
thank+you *nothing 0.26
that+be *escalation 0.25 *statement 0.16 *step 0.12
that+bounc *nothing 0.11
that+do *statement 0.12
that+fail *statement 0.11 =retry 0.11 can 0.11 record 0.11 retri 0.11 too 0.13
that+it *escalation -0.18 *statement 0.13
that+link url 0.25
that+one *statement 0.16
that+page *nothing 0.31
that+right =organization 0.14 =outage 0.14 organiz 0.14 xero 0.12
that+set *step 0.11 xero 0.17
that+the *nothing -0.16
that+url =remap 0.2 ask 0.2 map 0.11 re 0.2 them 0.2
that+was *nothing 0.41
the+# *statement -0.14 =daily 0.26 =integration -0.1 =reset 0.25 =sync-export 0.15 =wait 0.26 api -0.11 can -0.14
the+# daili 0.26 has 0.15 have 0.11 hour 0.28 if -0.17 integr -0.1 need -0.12 not -0.15 record 0.1 request 0.12
the+# reset 0.25 say -0.2 sync 0.14 then 0.37 there -0.11 wait 0.27 which -0.25 xero -0.12
the+@ *escalation 0.11 *nothing -0.37 =admin 0.37 =authorize -0.13 =integration 0.15 =name -0.13 =retry 0.2
the+@ =token 0.15 admin 0.38 again -0.16 although 0.13 ask -0.19 author -0.13 contact -0.17 fail 0.11 from 0.11
the+@ go 0.29 healthi 0.12 integr 0.14 log 0.21 name -0.13 need 0.14 record 0.13 someth 0.12 support -0.23 up 0.21
the+@ xero 0.21 your 0.23
the+account *nothing -0.2 *statement 0.11 =account-code 0.11 =menu -0.23 =missing 0.13 advanc 0.26 code 0.1 doe 0.13
the+account exist 0.11 from 0.35 menu -0.2 miss 0.19 none 0.12 there 0.22 use 0.21 xero 0.23
the+address *nothing -0.15 if 0.15 other 0.16 remov 0.1
the+admin *nothing 0.17
the+amount =adjust 0.12 adjust 0.12 make 0.16 your 0.19
the+articl articl 0.11
the+audit *nothing 0.16
the+auditor *nothing 0.29
the+bank =payment 0.18 =unlink 0.22 alreadi -0.13 has 0.15 if 0.13 open -0.13 payment 0.18 there -0.12 xero -0.1
the+bill =credit-note -0.12 =invoice 0.24 =payment -0.11 credit -0.11 first -0.12 invoic 0.24 not -0.1 note -0.12
the+bill payment -0.11
the+bodi # 0.3 =sync-export 0.29 bodi 0.3 sync 0.29 type 0.18
the+book =account 0.1 =nothing 0.15 chang 0.15 custom 0.22 import 0.15 more 0.15 neglig 0.15 noth 0.15 xero 0.12
the+chart =map 0.11 map 0.11
the+claim *statement 0.11 =adjust 0.31 doe 0.24 edit 0.31 itself 0.31 not 0.17 problem 0.12 report 0.17 so 0.31
the+claim solv 0.31
the+client =account 0.12 =authorize 0.11 =cannot -0.11 =contact -0.17 account 0.1 cannot -0.11 if 0.15 through -0.12
the+code =delete 0.23 code -0.19 from 0.16 remov 0.23 xero -0.14
the+countri *escalation 0.11 =error 0.11 =support 0.11 although 0.11 continu 0.11 error 0.11 fit 0.11 if 0.11
the+countri support 0.11 team 0.11
the+credit =paid 0.15 been 0.14 from 0.12 happen 0.14 has 0.15 itself 0.14 paid 0.15 thing 0.14 two 0.15 usual 0.15
the+custom *nothing 0.18 =sync-export 0.12 again 0.24 export 0.12 from -0.28
the+date expir 0.1 from 0.29 set 0.35
the+email *nothing -0.13 ask 0.13 custom 0.12 has 0.17 messag 0.13 step 0.11 supplier 0.12 two 0.12
the+expiri # 0.1 like 0.12 look 0.12 respons 0.12 utc 0.12
the+export *nothing 0.18
the+fail # 0.19 *step 0.14 =retry 0.24 =sync-export 0.18 bodi 0.19 can 0.1 do 0.11 export 0.19 page 0.1 retri 0.13
the+fail so -0.16 sync 0.19 type 0.13 your -0.18
the+field *nothing 0.2
the+first onli 0.11
the+fix *step 0.12
the+invoic *escalation 0.17 *nothing -0.28 =approve 0.17 =contact 0.11 =credit-note 0.13 =integration -0.13 =map 0.17
the+invoic =paid 0.23 =payment 0.24 =refuse 0.23 =retry 0.15 =transaction 0.18 =void 0.18 account -0.15 again 0.26
the+invoic alreadi 0.1 also 0.16 appli 0.14 approv 0.17 becaus 0.14 correspond 0.17 creat 0.17 credit 0.13 do 0.18
the+invoic export 0.2 first 0.15 from 0.24 have 0.2 if 0.16 integr -0.13 item 0.12 link 0.21 list 0.11 mark 0.14
the+invoic neither 0.21 new 0.17 nor 0.22 note 0.13 other -0.16 paid 0.23 payment 0.24 re 0.15 refus 0.23 remov -0.11
the+invoic say 0.16 start 0.11 still 0.2 support 0.12 there 0.11 these 0.1 they 0.11 transact 0.18 void 0.18
the+invoic which 0.18 within 0.24 xero -0.12
the+journal *nothing 0.11
the+last *step 0.11
the+ledger *statement 0.12 have 0.13
the+limit *nothing 0.17
the+line account 0.19
the+link =connect 0.13 connect 0.19 so 0.1 there 0.11 was 0.12
the+list *step 0.13
the+lock *nothing 0.15
the+log =fail 0.1 =invalid 0.14 =unauthorized 0.14 invalid 0.14
the+map *escalation -0.12 =map 0.23 =permission 0.1 =sync-export 0.13 again 0.14 can -0.14 export 0.14 from 0.21
the+map if -0.12 leav 0.11 map 0.15 permiss 0.1 sinc 0.11 so 0.1 sync 0.11 they 0.17
the+matter *statement 0.12
the+meantim *nothing -0.12
the+menu *nothing 0.31
the+messag no 0.1
the+name custom -0.11 supplier -0.12
the+new *statement -0.16 need 0.1 so 0.24
the+next *nothing 0.18
the+number *nothing -0.43 =delete 0.12 =format 0.21 =tax 0.12 =tax-number 0.12 but 0.12 countri 0.1 format 0.21
the+number from 0.17 gst 0.12 match 0.31 number 0.18 remov 0.12 say -0.12 so 0.21 updat 0.21 valid 0.12 vat 0.12
the+number you 0.15
the+offic *nothing 0.21
the+old =contact 0.1 =unlink 0.15 ask -0.1 entir 0.11 first 0.2 if -0.1 make 0.1 messag -0.14 record 0.18 status -0.13
the+old unlink 0.15
the+one *nothing -0.2 *statement 0.15
the+other *statement -0.14 =account 0.12 =contact -0.11 =delete -0.13 =search 0.16 =sync-export -0.11 from -0.11
the+other look 0.15 need 0.22 sale 0.15 say -0.23 you -0.22
the+page bottom 0.13 page 0.14 xero 0.1
the+payment =invoice -0.16 =payment -0.27 from 0.13 invoic -0.16 payment -0.27
the+person *nothing 0.21 have -0.11 xero -0.11 you -0.15
the+phone *nothing 0.14
the+price *nothing 0.15
the+queue do 0.15 one 0.15 these 0.15
the+reason *statement 0.12
the+receipt *nothing 0.16
the+reconnect *escalation 0.23 =error 0.23 =integration -0.2 =prompt -0.15 again 0.11 back 0.21 click 0.13 come 0.21
the+reconnect error 0.23 if 0.13 integr -0.2 prompt -0.15
the+refresh # -0.13 =account 0.14 =account-code -0.13 =admin 0.27 =menu -0.11 =three-digit -0.13 admin 0.27
the+refresh digit -0.13 enter -0.13 general -0.13 gl -0.13 go 0.25 ledger -0.13 menu -0.11 none -0.13 tab -0.12
the+refresh yet -0.13
the+report *nothing 0.31
the+reset *step 0.14 =connect 0.26 =manual 0.16 =reset 0.26 ask 0.26 manual 0.16 reset 0.26 them 0.26
the+rest =error 0.11 error 0.11
the+same *nothing 0.11 *step -0.15 =admin -0.13 =delete -0.19 =mismatch 0.12 =missing -0.14 =setup 0.1
the+same =sync-export -0.24 account -0.16 ask -0.19 code -0.16 continu 0.1 doe -0.2 export -0.11 from -0.15 has -0.28
the+same itself 0.11 match 0.13 must 0.12 need -0.16 not -0.12 remov -0.14 there -0.11 these 0.12 uniqu 0.13
the+same which -0.11 you -0.19 your -0.2
the+screen bottom 0.11
the+second *statement -0.11 =delete 0.19 account 0.16 all 0.2 not 0.14 remov 0.19
the+supplier *nothing 0.48 *statement -0.24 supplier -0.2
the+support ask 0.12 them 0.12
the+tax *escalation 0.21 *nothing 0.12 *statement -0.12 =contact 0.14 =error 0.21 =retry 0.15 =support 0.15
the+tax articl -0.1 can -0.2 contact 0.13 continu 0.21 error 0.21 export 0.19 if 0.17 need -0.14 not -0.14 one -0.18
the+tax support 0.16 team 0.16 xero -0.14 you 0.1
the+thing *step 0.14
the+ticket ask 0.22 them 0.22
the+time *nothing 0.14
the+transact xero 0.1
the+two *escalation -0.11 *nothing -0.2 =error -0.13 =map 0.13 articl 0.18 error -0.13 from 0.11 if -0.34 map 0.12
the+two one 0.11 page 0.32 say 0.12 was 0.13
the+vat *nothing 0.16 *step -0.11
the+vendor articl 0.13 say 0.12
the+whole *escalation 0.14 =delete 0.17 =error 0.12 =support 0.15 after 0.17 error 0.12 page 0.16 support 0.12
the+whole team 0.15
the+xero go -0.12 if -0.1 messag -0.1 one 0.25 you -0.13
their *escalation -0.11
their+invoic *nothing 0.11
their+own can 0.11
them *escalation -0.13 *statement -0.19
then *nothing -0.14 *statement -0.48 *step 0.17
then+thank *nothing 0.14
then+the *step 0.1
there *escalation -0.19 *nothing -0.34 *question -0.11 *statement 0.22
there+a *escalation -0.33 *nothing 0.1 *statement -0.13
there+an *nothing 0.1
there+in *escalation 0.11
there+is *escalation -0.2 *statement 0.16 *step 0.15
there+no *statement 0.11
these *nothing 0.28 *step -0.13
they *statement -0.17 *step 0.11
they+are *step 0.17
they+chang =remap 0.11 map 0.11 re 0.11
they+need *nothing -0.14 *step 0.13 =account 0.22 account 0.16
they+say =reconnect 0.12 been 0.12 has 0.12 onc 0.2 reconnect 0.12 should 0.2 then 0.2 work 0.2
thing *nothing -0.55 *statement 0.17
think *nothing 0.16 account 0.12 code 0.27 one 0.12 your 0.1
this+month *nothing 0.13
this+one *nothing 0.26 *statement -0.12
this+the *nothing 0.31
tho *statement 0.21 xero 0.19
those *nothing -0.11
though *escalation 0.3 *step -0.13 =contact 0.19 =sync-export -0.1 contact 0.15 doe 0.23 go 0.14 if 0.21 messag 0.14
though need 0.15 not 0.17 so -0.12 still 0.15 support 0.17 you 0.11
three # 0.15 *nothing -0.21 *statement 0.28 *step -0.1 =account-code -0.16 code -0.14 first 0.32 not 0.23 system 0.37
three you 0.1
through *escalation 0.16 *nothing 0.15 *step -0.22 =account 0.22 =error -0.19 =integration 0.16 =organization 0.14
through =sync-export -0.23 access 0.12 account 0.21 ask -0.14 author 0.15 can -0.14 contact 0.11 error -0.19
through export -0.12 has 0.14 have 0.1 integr 0.17 may 0.31 messag -0.14 need 0.24 organiz 0.14 still 0.22 system 0.14
through than 0.13 there 0.32 your -0.22
throw =account 0.11 =connect 0.14 connect 0.14 was 0.14 xero 0.1
thursday *nothing 0.26
thx *nothing 0.64
tick *escalation -0.16 *statement -0.23 *step 0.1 =delete -0.15 =error -0.16 =manual 0.19 =mismatch -0.11
tick =reconcile 0.15 =transaction 0.15 check 0.18 code 0.16 contact -0.17 custom 0.14 do -0.3 error -0.16 from -0.3
tick has -0.17 if -0.33 manual 0.19 match -0.11 not -0.27 page 0.11 reconcil 0.15 remov -0.15 say -0.47 send 0.2
tick support -0.16 these -0.16 transact 0.15 two -0.1 untick 0.22 was 0.19 whether 0.36 which -0.28 xero 0.15
tick you -0.18
tick+box =mismatch -0.1 =setup 0.11 alreadi -0.1 but -0.1 configur 0.11 detail -0.1 do -0.1 match -0.1 page 0.11
ticket *nothing 0.19 ask 0.12 them 0.13
tidi *nothing 0.21
till has 0.19
time # 0.43 *escalation 0.12 *nothing 0.17 *statement -0.13 *step -0.14 =authorize -0.13 =connect -0.26
time =disconnect 0.17 =error -0.19 =expire 0.26 =token 0.33 again 0.25 author -0.13 cannot 0.1 connect -0.22 doe 0.14
time error -0.23 expir 0.3 like 0.51 look 0.55 messag -0.29 not -0.18 now 0.1 respons 0.56 so 0.22 still 0.17
time token 0.37 utc 0.51 was -0.12 xero -0.22
time+or *statement 0.14 xero 0.1
tini =support 0.22 after 0.22 team 0.22
to+be *escalation -0.3
to+call if 0.23
to+do *escalation -0.16 *nothing -0.27
to+edit first 0.13
to+get *statement 0.11 *step 0.17
to+go account 0.14
to+look look 0.12
to+open what 0.11
to+press *nothing 0.19 =sync-export 0.12
to+see has 0.2
to+send from -0.11
to+that *nothing 0.11
to+the *nothing 0.59
to+them *step 0.13
to+wait *step 0.14
to+which *step 0.18
to+whom support 0.21
to+xero *statement 0.14 =integration 0.11 integr 0.11 you 0.2
today *nothing 0.15 *statement -0.17 =five-thousand 0.13 =integration 0.15 =support 0.2 =wait 0.12 after 0.15 far 0.22
today fewer 0.22 have -0.16 integr 0.15 page -0.16 request 0.13 send 0.25 still 0.19 team 0.2 there 0.14 what -0.16
togeth *nothing 0.1
token =error -0.17 again 0.13 although 0.23 error -0.12 id -0.2 say -0.14 what 0.11
told *nothing 0.15
tomorrow =fail 0.12 again 0.11 fail 0.12 from 0.13 what 0.13
tonight *nothing 0.1
too *escalation -0.43 *question 0.11 *statement 0.14
top # 0.11 =date 0.11 bottom 0.23 date 0.11 day 0.11 first 0.11 grid 0.11 list 0.1 newest 0.11 order 0.11 page 0.22
top previous 0.11 select 0.14 updat 0.11 xero 0.12
top+or # 0.11 =date 0.11 date 0.11 day 0.11 first 0.11 grid 0.11 list 0.11 newest 0.11 order 0.11 previous 0.11
top+or updat 0.11
touch *statement 0.13 =account 0.12 =map 0.15 account 0.12 between 0.21 check 0.1 map 0.18 not 0.36 you -0.12
touch+the =map 0.2 map 0.2
train *nothing 0.4
transact *escalation 0.11 contact 0.11 if 0.11 support 0.11 xero 0.1
treasur may 0.1 page 0.15 show 0.12 was 0.13 xero 0.12
tri *nothing 0.18 *step -0.14 =contact -0.21 =reconnect -0.13 =setup 0.14 =support 0.1 =transaction -0.39 after 0.2
tri all 0.24 been -0.23 can 0.22 categori 0.23 click -0.14 configur 0.18 continu 0.19 export -0.15 from -0.14
tri keep -0.11 not 0.23 now -0.24 one 0.13 problem 0.12 reconnect -0.13 set -0.14 so -0.16 step 0.23 sync -0.13
tri tax 0.23 these 0.2 transact -0.39 you -0.13 your 0.15
tri+again *nothing 0.17 retri 0.11
tri+it *nothing 0.25
tri+one if 0.14
tri+the *escalation 0.17 =error 0.17 =support 0.14 after 0.17 continu 0.17 error 0.17
trigger =reconnect 0.13 re 0.13
trust *nothing 0.14 =sync-export 0.17
tuesday *nothing 0.26
turn =organization 0.26 ask 0.14 messag 0.1 organiz 0.26
twice *nothing 0.51
two # -0.27 *escalation -0.1 *nothing -0.19 *step 0.11 =address 0.12 =authorize -0.16 =delete 0.15 =email 0.15
two =invalid -0.11 =mismatch 0.16 =setup 0.11 =stray-character 0.14 =support 0.23 =sync-export -0.19 again -0.27
two all 0.13 ask -0.49 author -0.16 between 0.15 bottom 0.35 can 0.14 charact 0.14 check -0.13 code -0.16 comma 0.14
two compar 0.18 contact 0.3 continu -0.32 each 0.12 email 0.15 exist -0.1 export -0.28 far 0.13 fewer 0.13 from -0.1
two has -0.24 have 0.17 how -0.17 if -0.11 issu 0.19 leav 0.41 match 0.16 may -0.12 messag -0.14 no -0.1 nor 0.1
two one 0.29 onli 0.34 open -0.36 page 0.38 part 0.14 remov 0.1 request 0.13 same -0.12 say -0.2 select 0.32 send 0.29
two set -0.12 so 0.16 space 0.14 stand 0.1 step -0.37 still 0.15 team 0.23 than 0.16 there 0.29 these -0.34 two 0.27
two uniqu 0.12 way 0.1 your -0.13
two+email *nothing 0.11
two+of *step 0.18 xero 0.12
ty *nothing 0.22
type *nothing 0.19 =account-code 0.11 =integration 0.13 =three-digit 0.11 digit 0.11 enter 0.11 general 0.11 gl 0.11
type integr 0.13 ledger 0.11 none 0.11 yet 0.11
u *nothing 0.2
un *nothing 0.21 =error -0.13 =sync-export -0.15 error -0.13
unarch *nothing 0.2
under can 0.16 do -0.17 need -0.13 page 0.2 say 0.2 you -0.12
under+which go 0.14
undo *statement 0.1 do 0.21 say 0.27 what 0.18 when 0.24
unlink =connect 0.11 alon 0.11 between 0.11 connect 0.11 end 0.11 particular 0.11
unsuccess itself 0.11 unsuccess 0.11 when 0.11
untick *escalation 0.15 *nothing 0.26 *statement -0.12 =account-number -0.1 =error 0.15 =mismatch -0.12 =support 0.14
untick account -0.18 after 0.14 alreadi -0.12 but -0.13 code -0.13 continu 0.14 detail -0.13 do -0.12 error 0.15
untick if 0.15 match -0.12 not -0.12 send -0.12 set -0.26 step 0.14 support 0.15 team 0.14 these 0.15 two -0.11
untick untick -0.12 whether -0.14
until *nothing 0.19 has 0.17
up *escalation 0.26 *nothing 0.15 *question -0.1 *statement -0.35 *step -0.11
url =map 0.17 =remap 0.25 =retry 0.28 again 0.28 ask 0.25 export 0.28 from 0.28 map 0.21 re 0.25 them 0.25
us *question 0.18 *step -0.19
use *escalation -0.11 *nothing 0.24 *step -0.15 =account -0.1 =authorize 0.14 =delete 0.12 =error -0.11 articl -0.13
use author 0.14 can 0.28 code -0.23 configur 0.17 contact -0.12 creat 0.12 error -0.11 leav -0.1 not -0.23 remov 0.12
use resum 0.12 until 0.13 you 0.13
user *nothing 0.21 *step -0.1 =menu -0.18 can 0.14 code -0.1 have 0.11 sync 0.11 tab -0.15 then 0.11 until 0.11
user your -0.1
vanish *nothing 0.31
vat *nothing 0.25 *statement -0.11 =setup 0.15 =tax-rate 0.12 compar 0.25 configur 0.15 one 0.12 rate 0.12 tax 0.12
vat+return *nothing 0.13
vendor *statement 0.14 articl 0.18 not 0.15 say 0.17 supplier 0.11 you 0.12
veri *nothing 0.2
verifi verifi 0.16
void =credit-note 0.12 =map -0.19 =sync-export -0.13 alreadi -0.19 becaus -0.19 fed -0.13 first 0.12 from -0.19
void instead -0.2 link -0.19 mark -0.19 not -0.14 note 0.13 process -0.2 such -0.13 them -0.2 there -0.19
void through -0.13 unlink 0.12 usual -0.14 which -0.19 within -0.2 your -0.19
void+it *escalation -0.15 =approve 0.18 =contact -0.15 =credit-note -0.13 =paid -0.18 =refuse -0.18 =unlink -0.13
void+it again 0.18 approv 0.18 contact -0.15 correspond 0.17 creat 0.18 first -0.13 if -0.11 neither -0.15 new 0.18
void+it nor -0.15 paid -0.18 refus -0.18 still -0.15 support -0.15 those -0.1 unlink -0.13
w *nothing 0.13
wait *statement -0.11 =cannot -0.15 =support 0.2 =wait 0.11 contact 0.13 page 0.25 team 0.2 wait 0.13 xero -0.12
wait your -0.1
want *nothing -0.1 =connect -0.18 =contact -0.11 =delete 0.3 =integration 0.11 =payment 0.11 =period 0.11
want =support 0.21 =sync-export -0.25 activ 0.11 again -0.14 connect -0.18 contact -0.16 export -0.13 from 0.32
want if 0.12 integr 0.11 remov 0.26 stay 0.11 support 0.21 team 0.2 them -0.13 you 0.15
want+to *nothing -0.14 =delete 0.33 =payment 0.11 from 0.36
warehous *nothing 0.31
warn *nothing 0.27
was *escalation -0.34 *nothing 0.37 *question -0.12 *step -0.3
was+it *nothing 0.2
was+me *nothing 0.22
was+the *escalation -0.2
was+void *statement 0.13 =cannot 0.14 =void 0.11 also 0.14 articl 0.14 back 0.14 bring 0.14 cannot 0.14 chang 0.11
was+void hold 0.14 note 0.13 replac 0.14 revert 0.13 say 0.14 void 0.11 was 0.13 when 0.14 while 0.14
way # 0.2 *statement -0.13 =transaction 0.16 =wait 0.13 again -0.1 bottom 0.14 current 0.18 find -0.15 from -0.15
way have -0.19 hour 0.13 if -0.18 look 0.31 need -0.11 now 0.14 see 0.13 transact 0.16 way 0.15 what 0.15 you -0.1
way your -0.16
way+to *escalation -0.11 if -0.15
we *statement -0.22
we+do *nothing -0.16 *statement -0.11 *step 0.1
we+have *escalation -0.13 *nothing 0.15
we+lock *nothing 0.17
we+need not 0.13
we+never send 0.12 these 0.31 untick 0.12 you 0.22
we+pay *statement 0.24 *step -0.1 =cannot 0.24 about 0.24 api 0.24 cannot 0.24 extend 0.24 more 0.24 page 0.24
we+pay rate 0.22 say 0.23 set 0.24 xero 0.21
we+use *nothing 0.4
week # 0.12 *nothing 0.17 all 0.14 list 0.2 look 0.12 need 0.1 previous 0.18 sync 0.1 updat 0.17
well *escalation -0.19 *nothing 0.22 *step -0.11 =account -0.24 =sync-export 0.18 after -0.13 all 0.15 can 0.37
well configur 0.11 export 0.24 if -0.21 messag -0.12 need -0.12 page -0.14 say -0.11 support -0.13 sync 0.12
well there -0.2 you 0.26
went *nothing 0.21 *step -0.14 api 0.11 down 0.11 if -0.11
went+through *nothing 0.2 if -0.11
were *statement -0.28 *step 0.12
were+link =connect 0.11
westpac *nothing 0.13
weve *nothing 0.31 =admin 0.1 =organization 0.1 =outage 0.11 administr 0.11 anywher 0.11 confirm 0.11 down 0.11
weve explain 0.1 issu 0.12 organiz 0.1 outag 0.11 partner 0.11 platform 0.11 their 0.11 write 0.11
what *nothing -0.96 *question -0.34 *step 0.41 =account 0.29 =address 0.17 =adjust -0.14 =admin -0.32 =allocate 0.1
what =amount 0.17 =approve -0.1 =archive 0.1 =authenticate 0.17 =authorize 0.19 =bank-account -0.14 =banner -0.15
what =chart-of-accounts 0.16 =complete -0.2 =connect 0.21 =contact -0.31 =credit-note -0.16 =date 0.24 =delete -0.15
what =discount 0.11 =draft 0.25 =duplicate -0.26 =email -0.13 =error -0.13 =expire 0.13 =format 0.16 =freight 0.11
what =integration -0.13 =menu -0.15 =mismatch 0.36 =missing 0.14 =name -0.19 =not-found 0.11 =nothing 0.24
what =payment 0.2 =permission 0.19 =prompt 0.16 =reference-number 0.2 =refresh 0.17 =refuse -0.12 =remap 0.17
what =search -0.12 =setup -0.36 =stuck -0.13 =support -0.12 =tax-code -0.39 =wait -0.18 =where-find -0.13
what =workspace -0.23 account 0.26 action 0.19 activ -0.34 add 0.27 admin -0.34 advanc 0.17 affect -0.28 again -0.43
what also -0.14 amount 0.11 ani -0.11 approv -0.1 archiv 0.1 articl -0.74 ask 0.31 author 0.13 away -0.2 back -0.31
what bank -0.14 banner -0.15 becaus -0.13 befor 0.21 both -0.16 bottom 0.11 break -0.15 bring -0.12 but 0.19 can -0.16
what cannot -0.13 categori -0.23 chang 0.15 chart 0.16 check -0.12 client -0.14 code 0.16 communic 0.15 compar 0.25
what complet -0.2 configur -0.2 connect 0.11 contact -0.29 correct -0.33 correspond -0.11 creat -0.13 credit -0.11
what custom 0.22 data 0.15 decim 0.11 disconnect -0.21 discount 0.11 do 0.24 doe -0.66 draft 0.25 each -0.3 edit -0.18
what either -0.17 email -0.13 everi -0.23 exist 0.15 expir 0.16 expiri -0.17 fast 0.27 fed -0.18 find -0.31
what first -0.41 fix -0.12 format 0.16 freight 0.11 from -0.13 give -0.16 go -0.53 guid -0.24 happen -0.11 has 0.37
what have 0.13 help 0.16 hold -0.12 how -0.21 i -0.19 id -0.12 if 0.32 import 0.17 integr -0.11 interrupt 0.15
what itself -0.15 keep -0.2 know 0.11 list -0.17 make 0.13 map 0.16 match 0.18 menu -0.13 messag -0.6 must -0.3
what name -0.19 need -0.22 neglig 0.17 neither -0.18 no 0.16 nor -0.28 note -0.19 noth 0.35 oauth 0.15 occur -0.13
what onc -0.23 one -0.19 onli -0.23 open -0.46 order -0.32 other 0.24 own 0.1 page -0.23 past -0.16 pay 0.11
what payment 0.18 pend -0.13 portal -0.14 process -0.46 prompt 0.16 purchas -0.11 reauthor -0.4 reconnect 0.11
what redo 0.14 refer 0.2 refresh 0.17 refus -0.12 replac -0.12 report -0.19 request -0.14 requir 0.11 respons -0.29
what retri -0.12 review 0.2 sale -0.17 same 0.16 save -0.14 say -0.28 scope 0.15 see -0.17 select 0.47 send -0.13
what servic 0.15 set -0.26 should -0.13 show -0.26 solut 0.17 solv -0.18 speak -0.16 start 0.14 step 0.12
what support -0.17 sure 0.2 system 0.12 tab -0.34 take -0.33 them 0.35 then -0.2 they -0.34 those -0.28 through -0.47
what timestamp -0.23 too -0.43 tri -0.27 two 0.39 type -0.21 typic -0.22 under -0.12 unlink -0.13 until -0.11 up -0.11
what url 0.19 use -0.17 utc 0.16 valid 0.18 wait -0.21 want 0.26 way 0.12 when 0.28 where -0.13 whi -0.2 which 0.13
what while -0.45 within -0.36 work -0.14 workspac -0.23 write -0.12 wrong 0.18 xero 0.12 yes -0.29 you 0.25 your 0.23
what+a =token 0.12 token 0.12
what+are may 0.19
what+broke *statement 0.11
what+do # -0.24 *nothing -0.34 *statement -0.4 *step 0.11 =account 0.25 =adjust -0.2 =disconnect -0.13 =fail -0.19
what+do =integration -0.13 =invoice -0.12 =outage -0.14 =prompt -0.16 =reference-number 0.12 =setup 0.1
what+do =sync-export -0.24 =unlink 0.1 account 0.17 again -0.1 all -0.16 alreadi -0.12 ask 0.1 authent 0.17
what+do between -0.34 bottom 0.18 common -0.11 communic -0.1 connect -0.19 custom 0.12 disconnect -0.14 disrupt -0.1
what+do do -0.13 doe -0.13 end -0.13 export -0.2 fail -0.21 first -0.18 from -0.29 go -0.12 have 0.13 help 0.16 if 0.1
what+do integr -0.12 interrupt -0.1 invoic -0.12 look -0.1 make -0.1 not -0.13 onc -0.12 page 0.1 permiss -0.1
what+do prompt -0.16 reauthor -0.16 refer 0.12 say -0.16 select 0.3 send 0.23 servic -0.1 should -0.11 so -0.22
what+do status -0.11 still 0.12 supplier 0.13 sync -0.18 tax 0.1 those -0.17 time -0.13 two -0.14 what -0.17 your -0.2
what+doe *statement 0.11 *step -0.1 =connect 0.2 connect 0.2 send 0.2
what+els *statement 0.1 do 0.11 if 0.15 may 0.17 not 0.12 which 0.16 wrong 0.13
what+goe sinc 0.15
what+happen *nothing 0.23 =archive 0.15 archiv 0.15 been 0.12
what+if *escalation 0.16 =error 0.17 =support 0.1 after 0.15 continu 0.15 error 0.17 if 0.17 support 0.14 team 0.1
what+is =connect 0.12
what+now if 0.12 messag -0.17
what+should *step 0.15 ask 0.47 messag 0.21 status 0.21 them 0.4 you 0.15 your 0.1
what+the *nothing 0.37 *statement -0.21 xero -0.1 you -0.15
what+then =contact 0.13 custom 0.1 if 0.23 you 0.18
what+would =sync-export 0.14 error 0.11 fail 0.14
what+wrong *statement 0.14 =invalid 0.14
when *escalation -0.15 *nothing 0.21 *statement -0.33 =account -0.54 =adjust 0.18 =connect 0.14 =error -0.16
when =expire 0.16 =reset 0.25 =support -0.19 =token 0.17 account -0.26 adjust 0.14 again 0.22 articl -0.14 ask -0.12
when been -0.22 check 0.32 error -0.16 expiri 0.41 first -0.24 from 0.13 have -0.14 last 0.12 make 0.25 messag -0.16
when need -0.16 not -0.19 one -0.18 page -0.23 ran 0.12 reset 0.25 say -0.23 set -0.13 status -0.22 still -0.11
when support -0.23 then 0.27 there -0.19 timestamp 0.42 token 0.18 when 0.14 xero -0.25 your 0.15
when+i *nothing 0.15 =connect 0.12 =contact 0.11 =reference-number 0.11 =retry 0.11 connect 0.13 refer 0.11
when+it *nothing -0.29 *step 0.13 =integration 0.18 =sync-export 0.13 again 0.24 check 0.15 expiri 0.23 integr 0.18
when+it set 0.11 sync 0.11 timestamp 0.37
when+we *nothing 0.1
where # -0.24 *nothing -0.62 *step 0.14 =account 0.32 =admin 0.15 =authenticate -0.17 =authorize -0.3
where =bank-account 0.15 =chart-of-accounts 0.13 =currency 0.22 =delete -0.14 =disconnect -0.15 =error 0.11
where =expire 0.11 =fail -0.2 =integration 0.13 =invalid -0.11 =map -0.13 =missing -0.22 =name -0.27 =outage -0.15
where =payment -0.12 =permission -0.23 =reconnect 0.2 =reset -0.3 =retry -0.12 =setup 0.12 =support 0.11
where =sync-export -0.12 =tax-code -0.1 =tax-rate -0.13 =wait -0.24 =where-find 0.11 account 0.22 admin 0.17
where administr -0.12 advanc 0.23 again -0.51 all -0.46 although -0.19 anywher -0.12 appli -0.12 applic -0.2
where articl 0.22 ask -0.25 authent -0.12 back -0.26 bank 0.15 bearer -0.3 becaus -0.14 befor 0.13 blue 0.13
where bodi -0.23 bottom 0.36 can -0.25 center 0.13 chang -0.1 chart 0.13 choos -0.12 click 0.29 client 0.23
where common -0.11 compar -0.19 configur 0.24 confirm -0.12 connect 0.12 contact -0.29 content -0.2 correct 0.16
where currenc 0.22 data -0.14 disconnect -0.12 do -0.31 doe 0.17 down -0.19 enabl 0.33 error 0.1 expir -0.13
where expiri 0.26 export -0.14 fail -0.16 find 0.13 first -0.26 get -0.27 go 0.31 has -0.23 have -0.18 header -0.35
where healthi -0.14 help 0.17 if -0.13 instead 0.23 instruct 0.13 integr 0.18 invalid -0.12 issu -0.12 json -0.2
where keep -0.15 list -0.18 longer -0.16 match -0.29 may -0.37 messag 0.19 miss -0.16 name -0.27 need -0.33 one -0.29
where onli -0.29 open 0.22 outag -0.12 page 0.65 partner -0.12 payment -0.12 platform -0.12 portal 0.23 process 0.16
where re 0.18 record 0.1 remov -0.18 request -0.14 reset -0.3 say 0.2 scope -0.1 see 0.12 select 0.12 send -0.12
where set 0.31 sinc -0.12 someth -0.14 specif 0.19 step -0.26 system 0.17 tab -0.15 tax -0.24 team 0.11 their -0.19
where them 0.12 then -0.21 these -0.16 they -0.15 through 0.36 time -0.17 timestamp 0.19 too -0.12 type -0.37 url 0.13
where utc -0.16 wait -0.28 what -0.4 when 0.12 where 0.11 while -0.17 within 0.23 write -0.14 you -0.14 your -0.17
where+can =error 0.1 =fail -0.11 =log 0.15 error 0.1 fail -0.11 has -0.14 log 0.15 messag 0.17 specif 0.15
where+can through 0.17
where+do *escalation 0.13 *nothing 0.24 *statement -0.26 *step -0.24 =admin -0.33 =authenticate -0.25 =contact 0.11
where+do =disconnect -0.14 =error -0.21 =fail -0.11 =log -0.22 =map -0.17 =menu 0.12 =missing -0.1 =permission -0.26
where+do =reconnect 0.14 =sync-export -0.44 =token -0.16 =where-find 0.15 admin -0.3 again -0.18 api -0.2 bearer -0.19
where+do between -0.11 bot 0.13 can -0.1 check -0.15 code 0.11 concierg 0.13 correct -0.22 disconnect -0.11 doe 0.26
where+do error -0.21 export -0.13 fail -0.1 find 0.18 from 0.16 get -0.19 go 0.1 guid 0.1 has 0.18 header -0.19
where+do if 0.14 instead 0.23 left 0.14 log -0.27 longer -0.15 may -0.22 mobil 0.13 navig 0.13 no 0.12 not 0.18
where+do oauth -0.17 one -0.2 open -0.13 page -0.23 process 0.15 re 0.1 scope -0.17 send -0.33 start 0.13 step -0.14
where+do sync -0.54 tab 0.13 tap 0.13 them 0.13 timestamp -0.15 token -0.12 two -0.11 updat 0.13 web 0.13 when -0.12
where+do where 0.15 which 0.13 while -0.14 within 0.15 xero -0.15 your -0.23
where+doe =sync-export 0.19 support 0.35 sync 0.18
where+in =admin 0.16 =chart-of-accounts 0.23 admin 0.16 chart 0.23 go 0.14
where+is *statement 0.14 =chart-of-accounts 0.23 =menu 0.26 chart 0.23 menu 0.26 say 0.11 so 0.11
where+that =setup 0.13 articl 0.15 configur 0.13 page 0.13 say 0.17 xero 0.12
whereabout xero 0.16
whi # -0.35 *escalation -0.41 *nothing -0.32 *statement 0.44 *step -0.31 =admin -0.1 =connect 0.16 =disconnect 0.2
whi =fail -0.17 =integration 0.3 =map 0.14 =nothing 0.12 =payment -0.17 =reconnect -0.18 =reference-number -0.13
whi =revoke 0.16 =sync-export 0.3 access 0.14 account 0.13 activ 0.13 admin -0.12 alreadi 0.17 ask -0.11 becaus 0.23
whi been 0.19 befor 0.21 between 0.2 but 0.15 can 0.11 click -0.15 code -0.11 connect 0.17 disconnect 0.2 doe -0.17
whi export 0.13 fail -0.23 fed 0.12 find -0.38 first 0.26 go -0.17 if -0.47 integr 0.3 into 0.12 keep 0.15 log 0.17
whi messag 0.37 not 0.17 onc 0.14 one 0.18 onli 0.11 payment -0.11 post 0.18 reason 0.11 refer -0.13 revok 0.16
whi say -0.15 secur 0.11 so 0.13 support -0.32 then 0.14 there 0.22 these -0.3 they -0.18 through 0.36 token 0.12
whi two 0.18 until 0.22 use -0.22 usual 0.25 want 0.12 was 0.2 what 0.1 when -0.25 whi 0.25 xero 0.26
whi+doe =disconnect 0.1 =period 0.17 =revoke 0.15 activ 0.17 again 0.12 ask 0.17 code 0.16 disconnect 0.1 keep 0.15
whi+doe period 0.17 reason 0.15 revok 0.15 secur 0.15 stay 0.17 want 0.18 was 0.19 you -0.14
which *escalation -0.33 *nothing -0.71 *statement -0.1 *step 0.3 =account 0.14 =account-number 0.1 =admin 0.16
which =amount 0.18 =archive -0.14 =authenticate -0.12 =bank-account -0.11 =cannot -0.2 =complete -0.2 =connect 0.1
which =credit-note -0.1 =date -0.13 =disconnect -0.17 =duplicate 0.15 =error 0.1 =fail -0.14 =log -0.11 =manual -0.13
which =merge 0.18 =missing 0.22 =name 0.2 =outage -0.22 =payment -0.11 =reconnect 0.19 =reference-number 0.19
which =refresh -0.19 =restore 0.13 =retry -0.14 =search -0.3 =sync-export -0.51 =transaction -0.31 =where-find -0.15
which activ -0.1 admin 0.19 administr -0.16 advanc -0.12 again -0.7 all -0.16 alreadi 0.22 although -0.18 amount 0.17
which anywher -0.16 api -0.2 archiv -0.14 ask 0.15 authent -0.15 back 0.23 bank -0.11 been -0.39 befor -0.16 bot 0.14
which bottom -0.12 can -0.2 cannot -0.21 check -0.11 click 0.14 code 0.26 common -0.11 compar 0.31 complet -0.2
which configur -0.25 confirm -0.16 contact -0.1 continu -0.15 correct -0.24 credit -0.14 custom 0.21 data -0.21
which differ 0.18 disconnect -0.12 down -0.34 duplic 0.12 entir 0.12 error 0.1 exist 0.14 export -0.57 fail -0.34
which field 0.11 find -0.39 give 0.12 go 0.23 guid -0.17 has -0.15 id -0.16 if -0.24 invalid -0.16 issu 0.1 keep 0.22
which left 0.35 log -0.14 longer -0.17 map 0.19 match 0.16 may -0.2 mean 0.1 merg 0.18 miss 0.26 mobil 0.14 name 0.2
which navig 0.14 need -0.6 no -0.33 note -0.11 noth 0.15 number 0.17 one -0.34 open 0.26 outag -0.16 own 0.13
which page -0.36 partner -0.16 platform -0.16 post -0.22 reconnect 0.26 refer 0.19 refresh -0.19 remov -0.11
which resolv -0.15 restor 0.13 retri -0.14 right 0.1 same -0.14 say -0.14 set 0.27 settl 0.2 sinc 0.21 start 0.3
which status 0.2 stay 0.21 step -0.12 still -0.24 supplier 0.25 support -0.35 sync -0.25 system 0.15 tab 0.33 tap 0.14
which tax -0.12 their -0.12 these -0.35 they -0.17 through -0.2 timestamp -0.27 transact -0.31 tri -0.19 two 0.31
which type -0.21 under 0.4 untick 0.15 up 0.13 use 0.19 utc 0.23 verifi -0.15 want -0.22 way -0.17 web 0.14 what -0.23
which where -0.15 whether -0.13 whi 0.74 while -0.19 whoever 0.2 write -0.27 your -0.11
which+bank *nothing 0.23
which+button *step 0.1 =reconnect 0.11 click 0.22 reconnect 0.11 select 0.13
which+field *statement 0.23 =missing 0.12 =name 0.14 =required 0.14 field 0.14 miss 0.12 name 0.14 requir 0.14
which+is articl 0.16 messag 0.11
which+menu go 0.18
which+number xero 0.1
which+of *escalation -0.12 =delete 0.14 =error -0.15 =retry 0.13 articl 0.26 ask -0.11 doe 0.19 error -0.15 if 0.12
which+of one 0.14 say 0.14 there 0.12 two 0.11 you 0.16
which+one *step -0.13 =fail -0.14 =retry -0.23 fail -0.13 first 0.12 there 0.11 two 0.13
which+page =integration 0.13 back 0.22 integr 0.13 set 0.17
which+system supplier 0.2
which+tab =menu 0.12 tab 0.46
which+xero *nothing 0.27
while *nothing 0.37 *step -0.12 =error -0.12 =sync-export -0.14 error -0.12 export -0.13
who # -0.28 *escalation 0.27 *nothing 0.19 *statement -0.83 *step -0.23 =account -0.36 =account-code -0.17
who =authorize -0.11 =connect -0.25 =contact 0.48 =delete -0.21 =error 0.21 =fail -0.13 =integration -0.33 =map -0.3
who =menu 0.11 =name -0.13 =reference-number 0.27 =retry 0.11 =support 0.23 =sync-export -0.1 =transaction -0.3
who access 0.14 account -0.2 admin -0.12 again -0.43 all -0.17 anoth 0.14 articl -0.41 author -0.18 been -0.35
who befor -0.3 bot 0.26 bottom 0.24 can -0.17 check -0.1 come 0.22 concierg 0.25 configur -0.13 connect -0.22
who contact 0.54 disconnect -0.19 doe 0.14 end -0.21 error 0.21 explain 0.15 export -0.13 fail -0.12 go 0.11 has -0.45
who help 0.17 how -0.28 if 0.24 integr -0.33 keep 0.16 left 0.18 log 0.16 map -0.5 may -0.43 mobil 0.26 must -0.18
who name -0.13 navig 0.26 need 0.22 nor -0.12 one -0.31 rate 0.14 re -0.25 refer 0.27 right -0.12 same -0.18 say -0.39
who send -0.25 so -0.15 start 0.22 status -0.1 stay 0.14 still 0.13 support 0.55 tab 0.21 tap 0.26 team 0.23 than 0.19
who then -0.11 transact -0.3 want -0.16 was -0.23 web 0.26 what -0.24 when -0.3 while -0.38 xero -0.32 you 0.13
who+archiv *nothing 0.18
who+can *escalation 0.21 *nothing -0.24 *statement -0.19 =contact 0.12 =error 0.2 =reference-number 0.11 ask 0.17
who+can continu 0.1 doe 0.11 error 0.2 go 0.11 if 0.14 need 0.1 refer 0.11 support 0.19 sync 0.15 them 0.11 you 0.17
who+do *escalation 0.1 =contact 0.24 =support 0.16 contact 0.3 need 0.11 step 0.11 support 0.31 team 0.16
who+has *nothing 0.23
who+help *escalation 0.14 if 0.11
who+revok *nothing 0.17
who+set =admin 0.14 =connect 0.11 =login 0.13 =setup 0.13 =token 0.1 admin 0.14 connect 0.11 credenti 0.12 log 0.13
who+set origin 0.14 up 0.16 was 0.1
who+take *nothing 0.12
whole *escalation 0.11 =delete 0.21 =support 0.13 after 0.14 from 0.19 if 0.12 team 0.13 these 0.22 your 0.14
whom *escalation 0.15 =contact 0.13 =support 0.17 contact 0.13 if 0.13 not 0.11 still 0.1 support 0.3 team 0.17
whom you 0.17
whos *escalation 0.2 *nothing 0.23 =error 0.16 =expire 0.18 =fail 0.12 =support 0.11 =token 0.18 after 0.18
whos connect 0.17 continu 0.18 do -0.13 error 0.16 expir 0.18 fail 0.12 go 0.13 have 0.18 if 0.12 step 0.12
whos support 0.13 sync 0.11 was 0.11
whos+next *escalation 0.15 =error 0.14 error 0.14 if 0.15 support 0.13
whose =invalid 0.11 set 0.19 whose 0.11
whose+address *statement 0.11 =invalid 0.11 whose 0.11
will *escalation -0.33 *nothing 0.29 *statement -0.11
will+do *nothing 0.1
will+it *nothing -0.37 *statement 0.23
will+the *escalation -0.12 *nothing 0.22 *statement -0.12
will+they *step 0.21
wipe *nothing 0.22
wipe+the *nothing 0.13
with+a *nothing 0.25
with+anoth *statement 0.24 again 0.19
with+everi *nothing 0.3
with+our *statement 0.2
with+the *nothing 0.17
with+them *nothing 0.51
without *nothing -0.22 *statement -0.1 *step 0.16 although 0.14 ask 0.11 has 0.21 not -0.11 what 0.13
wont *escalation 0.28 *step -0.18
word =integration 0.11 integr 0.11
work *nothing 0.4 *statement -0.12 =contact -0.1 =delete -0.14 =integration 0.11 =setup -0.14 account -0.21 after 0.16
work can 0.11 doe -0.11 from -0.18 if 0.11 page -0.1 set -0.15 step 0.12 then 0.12 these 0.14
worth *statement 0.12 =connect 0.1 =fail 0.1 =sync-export 0.11 can 0.27 common 0.16 connect 0.1 export 0.12 fail 0.1
worth find 0.14 fix 0.14 help 0.15 if 0.16 messag 0.24 not 0.24 say 0.15 when 0.15 xero 0.14 you 0.17 your 0.1
would *escalation -0.52 *statement 0.14
would+that *statement 0.14
write *escalation -0.12 *nothing -0.22 =account -0.15 =contact 0.11 =integration 0.12 =support 0.17 =sync-export -0.11
write account 0.11 articl 0.15 continu -0.15 correct 0.11 has 0.14 help 0.12 if -0.14 integr 0.11 not 0.12 onc 0.3
write say 0.12 should 0.29 still 0.14 xero -0.12 you -0.13
write+to *nothing 0.22
wrong # -0.23 *escalation -0.15 *nothing -0.23 *statement 0.21 *step -0.11 =account -0.17 =account-code 0.18
wrong =integration 0.16 =invalid 0.41 =missing 0.16 =reconnect 0.12 =tax 0.18 after -0.21 can -0.2 categori 0.15
wrong chang -0.16 check 0.12 code 0.25 continu -0.23 custom 0.17 from 0.14 integr 0.17 invalid 0.31 may 0.12
wrong messag 0.18 no 0.12 not 0.15 status 0.26 supplier 0.13 team -0.19
wrong+with *statement 0.24 =invalid 0.23 custom 0.12 invalid 0.11 not 0.14 supplier 0.12
xero *nothing -0.27 *statement 0.13 =account-code -0.15 =address -0.13 =approve 0.14 =authorize 0.26 =automatic -0.25
xero =cannot -0.12 =complete -0.13 =credit-note -0.36 =currency -0.18 =delete -0.19 =disconnect 0.14 =duplicate -0.11
xero =error -0.12 =fail -0.11 =invalid -0.19 =invoice -0.14 =journal 0.12 =map 0.18 =menu 0.1 =missing 0.14
xero =name -0.21 =nothing 0.2 =organization 0.15 =outage 0.16 =paid 0.15 =permission 0.14 =prompt -0.29
xero =reconnect 0.18 =reference-number 0.12 =refresh -0.16 =refuse 0.18 =remap 0.16 =required -0.23 =retry -0.26
xero =revoke 0.21 =search -0.23 =sync-export -0.15 =tax-code -0.29 =tiny 0.13 =token -0.14 =where-find -0.22
xero =workspace -0.13 =zero 0.16 access 0.19 account -0.11 add 0.3 address 0.12 administr 0.11 advanc -0.25
xero advic -0.12 affect -0.12 again -0.11 anywher 0.11 api 0.1 app 0.12 approv 0.14 area 0.1 articl -0.17 ask 0.16
xero author 0.24 automat -0.25 back -0.2 bearer -0.25 becaus 0.22 been 0.26 befor 0.21 between 0.2 bodi -0.27
xero bottom -0.41 break -0.13 bring -0.12 but -0.3 can 0.14 carri -0.1 categori -0.11 chang 0.18 check 0.12 common 0.1
xero communic 0.11 compar -0.15 complet -0.13 confirm 0.11 contact -0.4 correct -0.15 creat 0.11 currenc -0.18
xero custom 0.25 data -0.24 detail -0.11 disconnect 0.1 down 0.11 each -0.18 either -0.18 enabl -0.11 end 0.11
xero entir 0.15 error -0.12 exist 0.26 export -0.21 fail -0.17 fast 0.3 get -0.19 guid -0.14 hand -0.25 header -0.21
xero help -0.16 hold -0.12 if -0.17 import 0.17 integr 0.11 interrupt 0.11 invalid -0.11 invoic -0.14 issu 0.17
xero journal 0.12 keep -0.13 know 0.13 less 0.13 link 0.17 list -0.11 log 0.12 longer 0.12 map 0.26 mark 0.2
xero match 0.28 may -0.27 mean -0.2 more 0.17 name -0.21 necessarili -0.25 neglig 0.17 neither -0.2 new 0.26 no 0.12
xero nor -0.24 note -0.36 noth 0.2 number 0.1 old -0.11 onc -0.27 one -0.28 onli 0.17 option 0.1 organiz 0.15
xero our -0.12 outag 0.11 page -0.12 paid 0.15 partner 0.11 period -0.13 platform 0.11 previous -0.22 probabl -0.11
xero prompt -0.29 put 0.13 re 0.25 reason -0.21 reauthent -0.27 reconnect 0.14 record 0.1 refer 0.12 refresh -0.16
xero refus 0.18 replac -0.12 report -0.22 request -0.17 requir -0.11 retri -0.43 revok 0.21 round 0.16 sale -0.13
xero same -0.22 say -0.14 secur -0.21 send -0.32 servic 0.11 set -0.22 should -0.1 sinc -0.23 singl -0.12 so 0.18
xero speak -0.13 specifi -0.2 start -0.23 status 0.18 still -0.15 supplier 0.22 support -0.12 sure -0.15 sync -0.15
xero tab 0.22 take -0.1 than -0.12 them 0.18 then 0.11 there 0.27 those -0.18 token -0.16 too -0.3 tri -0.16
xero type -0.24 typic -0.31 unlink -0.25 until 0.1 up -0.1 updat 0.13 use -0.14 utc -0.15 valu 0.15 verifi -0.27
xero where -0.22 which -0.12 will -0.25 workspac -0.13 write 0.1 xero 0.35 your -0.17
xero+admin *statement 0.16 =authorize 0.1 author 0.1 can 0.1 doe 0.18 not 0.13 now 0.1 report 0.31 so 0.16
xero+and *nothing 0.36
xero+at *nothing 0.14
xero+do =contact 0.1 entir 0.13 new 0.17 record 0.17
xero+for *nothing 0.23
xero+has *escalation 0.1 *statement 0.11 *step -0.11 =error 0.11 ask 0.11 do 0.14 error 0.11 if 0.11 messag 0.15
xero+has need 0.11 support 0.1
xero+in *statement 0.12
xero+is *statement -0.13 go 0.21 if -0.29 messag 0.16 no -0.11 there -0.18
xero+or *escalation -0.25 *statement 0.12 =archive 0.27 =cannot 0.15 =error -0.21 =payment 0.15 =retry 0.2 archiv 0.27
xero+or been 0.14 cannot 0.18 contact -0.19 custom 0.12 error -0.21 from 0.27 have 0.13 how 0.13 if -0.25 longer 0.14
xero+or map -0.1 no 0.15 open 0.18 page 0.26 payment 0.15 say 0.32 supplier 0.13 support -0.22 there 0.12
xero+password *nothing 0.22
xero+role *nothing 0.25
year *nothing 0.37 *step -0.23 =account -0.14 =error 0.13 after -0.12 can 0.14 continu 0.15 error 0.13 have 0.22
yep *nothing 0.44
yes *escalation -0.2 *nothing 0.23 *statement -0.11
yes+pleas *nothing 0.3
yesterday *escalation 0.17 =contact 0.13 =error 0.13 contact 0.15 error 0.13 if 0.16 send 0.31 still 0.17 support 0.14
yesterday than 0.16 there 0.12 you 0.13
yet *nothing 0.43 can 0.11
you *escalation -0.49 *nothing 0.99 *statement -0.42 *step -0.53
you+have *nothing 0.16
you+sure messag 0.16
you+talk messag 0.16
your *nothing 0.56 *step -0.21
your+a *nothing 0.25
"""
