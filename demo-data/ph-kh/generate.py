#!/usr/bin/env python3
"""Makes the lists of the invented incident of Filipinos in Cambodia: python3 generate.py, in this folder.

Everything follows from SEED; the same files come out each time. Every person, number and document is invented.
"""
import csv
import random
from datetime import date, timedelta

SEED = 20260205
WOMEN = ["Maria Luz", "Analyn", "Jocelyn", "Rosemarie", "Cherry Mae", "Lovely Joy", "Princess", "Marivic", "Gemma",
         "Aileen", "Rowena", "Divina", "Sheila Mae", "Corazon", "Ligaya", "Mary Grace"]
MEN = ["Jose Marie", "Rodel", "Reynaldo", "Jomar", "Arnel", "Mark Anthony", "John Paul", "Dindo", "Crisanto", "Wilfredo",
       "Jericho", "Ronnel", "Efren", "Nestor", "Bayani", "Leandro", "Kenneth", "Danilo"]
SURNAMES = ["Peñaflor", "dela Cruz", "Magbanua", "Villanueva", "Bautista", "Ocampo", "Salonga", "Catacutan", "Dimaculangan",
            "Tolentino", "Macaraeg", "Abaya", "Pangilinan", "Ibañez", "Lumibao", "Sumulong", "Gatdula", "Manalastas",
            "de Guzman", "Batungbakal", "Capistrano", "Dumlao", "Evangelista", "Fajardo", "Galang", "Hizon", "Jacinto",
            "Katigbak", "Lacson", "Mabini", "Nepomuceno", "Ongpin", "Quiambao", "Rivera", "Sarmiento", "Tiongson", "Umali",
            "Valderrama", "Yabut", "Zamora"]
TOWNS = ["Cebu City", "Iloilo City", "Davao City", "Dumaguete", "Legazpi", "Lucena", "Batangas City", "Tuguegarao",
         "Zamboanga City", "Bacolod"]
PEOPLE = 32
COUNTED = date(2026, 1, 28)


def plain(name):
    return name.replace("ñ", "n").replace("Ñ", "N")


def people(dice):
    surnames = SURNAMES[:]
    dice.shuffle(surnames)
    women, men = WOMEN[:], MEN[:]
    dice.shuffle(women)
    dice.shuffle(men)
    found = []
    for at in range(PEOPLE + 3):
        woman = at % 2 == 0
        names = women if woman else men
        given = names[(at // 2) % len(names)]
        born = date(1984, 1, 1) + timedelta(days=dice.randrange(365 * 20))
        if at == PEOPLE - 1:
            born = date(2009, 3, 14)
        found.append({
            "id": "F%03d" % (at + 1), "sex": "F" if woman else "M", "given": given,
            "middle": surnames[(at * 7 + 3) % len(surnames)], "family": surnames[at % len(surnames)],
            "suffix": " Jr." if at == 5 else "", "born": born, "town": dice.choice(TOWNS),
            "passport": "P%07d%s" % (dice.randrange(10 ** 7), dice.choice("ABCD")),
            "mother": dice.choice(WOMEN) + " " + surnames[(at * 7 + 3) % len(surnames)],
        })
    return found


def age(born):
    return COUNTED.year - born.year - ((COUNTED.month, COUNTED.day) < (born.month, born.day))


def heard(dice, name):
    """A name as a policeman hears it: without marks, sometimes with a letter slipped."""
    text = plain(name).upper()
    slips = [("PH", "F"), ("CR", "KR"), ("LL", "L"), ("NN", "N"), ("Y", "I"), ("QU", "KW")]
    if dice.random() < 0.35:
        for wrong, right in slips:
            if wrong in text:
                return text.replace(wrong, right, 1)
    return text


def write(name, header, rows):
    with open(name, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        out.writerows(rows)


def facts(at, number):
    """What authorities say of one person; the last eight lack something each."""
    day = lambda back: (COUNTED + timedelta(days=7 - back)).isoformat()
    third = at in (3, 4) or at == 29
    said = {
        "identity": ("verified", "", day(4)), "screening": ("second_review_done", "", day(2)),
        "fit_to_travel": ("fit", "", day(1)), "travel_document": ("granted", "TD-%06d" % (410200 + at * 17), day(3)),
        "overstay_fine": ("waived" if at % 3 else "settled", "WV-%04d" % (2100 + at), day(3)),
        "police_release": ("granted", "ACU-%03d" % (at + 1), day(4)),
        "exit_permit": ("granted", "EV-%05d" % (30100 + at), day(1)),
        "route": ("through_third_state" if third else "direct", "", day(3)),
        "return_choice": ("wants_to_return", "", day(2)),
    }
    if at in (3, 4):
        said["transit_consent"] = ("granted", "MY-%03d" % at, day(2))
    changes = {
        24: ("exit_permit", ("pending", "", day(1))), 25: ("fit_to_travel", ("not_fit", "", day(1))),
        26: ("return_choice", ("not_now", "", day(2))), 27: ("overstay_fine", ("pending", "", day(3))),
        28: ("police_release", ("refused", "", day(4))), 29: ("transit_consent", ("pending", "", day(2))),
        30: ("travel_document", ("pending", "", day(3))),
    }
    if at in changes:
        gate, fact = changes[at]
        said[gate] = fact
    if at == PEOPLE - 1:
        said["minor_escort"] = ("pending", "", day(2))
    return [("3-second-count", number, gate, state, document, on) for gate, (state, document, on) in said.items()]


def main():
    dice = random.Random(SEED)
    everybody = people(dice)
    present, sought = everybody[:PEOPLE], everybody[PEOPLE:]
    truth, told = [], []

    order = present[:]
    dice.shuffle(order)
    write("1-police-custody-list.csv", ["No", "NAME", "SEX", "AGE", "NATIONALITY", "PASSPORT NO", "DATE IN"], [
        [no, heard(dice, p["given"] + " " + p["family"]), p["sex"], age(p["born"]), "PHILIPPINES",
         p["passport"] if dice.random() < 0.6 else "", "28/01/2026"] for no, p in enumerate(order, 1)])
    truth += [("1-police-custody-list", row, p["id"]) for row, p in enumerate(order, 1)]

    dice.shuffle(order)
    write("2-embassy-registration.csv",
          ["ATN No", "Given name", "Middle name", "Family name", "Kasarian", "Date of birth", "Place of birth", "Passport",
           "Mother's maiden name"],
          [["ATN-%03d" % no, p["given"], p["middle"], p["family"] + p["suffix"], p["sex"], p["born"].isoformat(), p["town"],
            p["passport"], p["mother"]] for no, p in enumerate(order, 1)])
    truth += [("2-embassy-registration", row, p["id"]) for row, p in enumerate(order, 1)]

    dice.shuffle(order)
    write("3-second-count.csv", ["Count No", "Buong pangalan", "Sex", "Petsa ng kapanganakan", "Passport no", "Date"], [
        ["B%03d" % no, plain(p["family"]).upper() + p["suffix"] + ", " + p["given"], p["sex"],
         p["born"].strftime("%d/%m/%Y"), p["passport"], "30/01/2026"] for no, p in enumerate(order, 1)])
    truth += [("3-second-count", row, p["id"]) for row, p in enumerate(order, 1)]
    number = {p["id"]: "B%03d" % no for no, p in enumerate(order, 1)}

    asked = dice.sample(present, 9) + sought
    dice.shuffle(asked)
    write("4-hotline-reports.csv",
          ["1343 no", "Missing person", "Sex", "Date of birth", "Mother's name", "Last place", "Relation to reporter",
           "Date of report"],
          [["AL-%04d" % (7700 + no), p["given"] + " " + p["family"], p["sex"], p["born"].isoformat(), p["mother"],
            "Poipet", dice.choice(["ina", "kapatid", "asawa"]), "2026-01-%02d" % (10 + no)] for no, p in enumerate(asked, 1)])
    truth += [("4-hotline-reports", row, p["id"]) for row, p in enumerate(asked, 1)]

    for at, p in enumerate(present):
        told += facts(at, number[p["id"]])
    write("7-clearance-facts.csv", ["list", "number", "gate", "state", "document", "on"], told)
    write("truth.csv", ["list", "row", "person"], truth)


if __name__ == "__main__":
    main()
