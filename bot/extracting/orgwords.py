"""Words by which names of organizations are told from others, for `organizations`."""

from __future__ import annotations

_SUFFIXES = "Ltd Limited Pty LLC LLP Inc Incorporated GmbH"

_BODIES = "Club Association Society Federation League Guild Church School College"

_KINDS = """
    AG SARL SA BV Co Corp Company Group Trust Foundation Charity Academy Council Institute Union Chamber Pantry
    Clinic Dental Physio Vet Vets Medical Health Pharmacy Childcare Homecare Care Bakery Cafe Café Foods? Gifts
    Florists? Nursery Farms? Wines? Winery Brewery Brewing Hotel Lodge Coffee Roasters Legal Law Lawyers Solicitors
    Chambers Partners Associates Accounting Accountants Bookkeeping Consulting Advisory Services Solutions Systems
    Studio Studios Design Press Media Retreats? Tours Travel Ventures Holdings Industries Engineering Plumbing
    Electrical Builders Building Construction Timber Joinery Fencing Roofing Landscaping Hardware Supplies Wholesale
    Trading Imports Exports Stores? Logistics Transport Couriers Manufacturing Works Books Textiles Boatyard Marine
    Motors Outdoors Tools Furniture Theatre Choir Choral Orchestra Rowing Netball Hockey Cricket Tennis Golf Swim
    Swimming Surf Sailing Rugby Football Cycling Bowls Bowling Athletics Basketball Croquet Archery Curling Softball
    Conveyancing Hospital Veterinary Paediatrics Pediatrics Orthodontics Optometrists Chiropractic Physiotherapy
    Podiatry Counselling Psychology Surveyors Architects Architecture Interiors Catering Caterers Printing Printers
    Signage Photography Productions Gallery Museum Gardens Plumbers Electrics Heating Cleaning Cleaners Removals
    Haulage Freight Shipping Rentals Automotive Cyclery Charters Aviation Realty Properties Estates Housing
    Developments Contractors Contracting Carpentry Cabinets Kitchens Flooring Glazing Machinery Technologies Software
    Digital Orchards Vineyards? Dairy Butchers Butchery Restaurant Motel Hairdressing Fitness Pilates Triathlon
    Lacrosse Paddlers Runners Rowers Kindergarten Preschool Hospice Ministries Parish Jewellers Apparel Ceramics
    Bakehouse Kennels Cattery Kayaks Boardriders Flowers Toys Quilters Yoga Anglers Divers Dancers Dance Judo Karate
    Boxing Chandlery Distillery Creamery Cidery Barbers Opticians Walkers Ramblers Singers Players Bikes Cycles
    Squash Badminton Volleyball Yacht Riding Pony Gymnastics Harriers
"""

_FIRST_NAMES = """
    adam alex alice amy andrea andrew anna anne ben beth brian callum carol chris claire dan daniel dave david deb
    diana dylan ed elena ella emily emma eric erin eva fiona fran frank gary george grace greg hannah harry heather
    helen henry ian isla ivan jack jacob jake james jane jason jay jen jenny jess jim jo joan joe john jon jonno
    josh judy julia julie karen kat kate katie kelly ken kevin kim kirsty laura leah lee leo liam linda lisa liz
    lucy luke maria marie mark martin mary matt max mel mia michael mick mike mohammed naomi natalie nathan neil
    nick nicole nina noah oliver olivia oscar pat paul pete peter phil priya rachel raj ravi rebecca rich rob robert
    robin rosie ross ruth ryan sally sam sarah scott sean shane sharon simon sophie steph steve stuart sue susan
    tane tara theo tim toby todd tom tony tracy vicky wendy will zoe mr mrs ms dr
"""

_ORDINARY = """
    re i we you he she it they the a an this that these those our my your hi hello hey dear thanks thank please sorry
    ok okay yes no not and but or so also then now when what who why how where which while since after before from
    for at on in to with by of as if is are was were be has have had do does did can could will would should may
    might must error errors exception message failed fails failure failing unable invoice invoices report reports
    bill bills order orders payment payments payout receipt receipts journal journals credit note notes contact
    contacts customer customers supplier suppliers account accounts code codes tax taxcode gst vat details export
    exports exported exporting import sync syncing synced syncs integration connection access denied token invalid
    currency bank amount mismatch duplicate transaction transactions document disbursement fee matter goods stock
    sales purchase manual required fields missing reconciliation response internal server status value line ref
    today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
    thurs fri sat sun january february march april june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec am pm half hour minute date time id number title name subject sent org
    organisation organization company xero api support help team everyone all any same last first second one two
    three tried trying posted posting got getting seen attempted attempt happened callback phone mobile ring call
    password just again still every each only there here fyi asap urgent ticket escalate info warn post get put http
    https utc csv pdf url export-worker
"""

_BEGINNING = """
    first second third one two three monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december early good morning credit fee goods sales stock bank
    all every same half
"""

KINDS = (*_SUFFIXES.split(), *_BODIES.split(), *_KINDS.split())
"""Words of organizations' names, as patterns."""

SUFFIXES = tuple(_SUFFIXES.split())
"""What companies are registered with."""

BODIES = tuple(_BODIES.split())
"""What members belong to: hardly anybody names another one than theirs."""

FIRST_NAMES = frozenset(_FIRST_NAMES.split())
"""People, and how they are addressed."""

ORDINARY = frozenset(_ORDINARY.split())
"""Words that begin with a capital at the start of a sentence and are no part of a name."""

JOINING = frozenset({"of", "the", "and", "&", "de", "for", "on", "at", "du", "der", "y", "e", "la", "le", "und"})
"""Words within a name, never at its end."""

BEGINNING = frozenset(_BEGINNING.split())
"""Ordinary words with which a name may begin: "Monday Coffee Roasters", "One Tree Hill Physio"."""
