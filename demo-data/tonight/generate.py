#!/usr/bin/env python3
"""Makes the lists of the invented incident of the running night: python3 generate.py, in this folder.

Everything follows from SEED; the same files come out each time. Every person, number and document is invented.
"""
import csv
import random
from datetime import date, timedelta

SEED = 20251026
WOMEN = ["Ayu Lestari", "Dewi Anggraini", "Fitri Handayani", "Intan Permata", "Kurnia Sari", "Lilis Suryani", "Maya Puspita",
         "Nurul Hidayah", "Putri Wulandari", "Rini Astuti", "Siti Maryam", "Tika Rahayu", "Wulan Safitri", "Yuni Kartini"]
MEN = ["Agus Setiawan", "Andi Saputra", "Bayu Pamungkas", "Dedi Kurniawan", "Eko Prasetyo", "Fajar Ramadhan", "Hendra Gunawan",
       "Indra Wijaya", "Joko Susilo", "Muhammad Rizki", "Nanda Pratama", "Rangga Aditya", "Slamet Riyadi", "Wahyu Nugroho",
       "Yoga Firmansyah", "Zulkifli Hasan"]
FAMILIES = ["", "", "", "Siregar", "Nasution", "Lubis", "Simanjuntak", "Wenas", "Pangemanan", "Rumagit", "Sinaga", "Hutagalung"]
TOWNS = ["Manado", "Medan", "Binjai", "Bitung", "Palembang", "Pontianak", "Singkawang", "Tegal", "Indramayu", "Kupang", "Batam",
         "Pematangsiantar"]
PEOPLE = 62
SOUGHT = 7
LATE = 3
COUNTED = date(2025, 10, 26)
HEARD = [("SY", "S"), ("DH", "D"), ("TR", "TER"), ("Y", "I"), ("LL", "L"), ("F", "P"), ("Z", "J"), ("NG", "N")]


def people(dice):
    found = []
    for at in range(PEOPLE + SOUGHT + LATE):
        woman = at % 3 == 0
        given = dice.choice(WOMEN if woman else MEN)
        born = date(1985, 1, 1) + timedelta(days=dice.randrange(365 * 19))
        if at == PEOPLE - 1:
            born = date(2009, 5, 2)
        found.append({
            "id": "N%03d" % (at + 1), "woman": woman, "name": (given + " " + dice.choice(FAMILIES)).strip(), "born": born,
            "town": dice.choice(TOWNS), "passport": "%s%07d" % (dice.choice("CEX"), dice.randrange(10 ** 7)),
            "mother": dice.choice(WOMEN), "phone": "+62 8%02d %04d %04d" % (dice.randrange(100), dice.randrange(10000),
                                                                         dice.randrange(10000)),
        })
    found[20]["name"] = found[21]["name"] = "Muhammad Rizki Lubis"
    return found


def age(person):
    born = person["born"]
    return COUNTED.year - born.year - ((COUNTED.month, COUNTED.day) < (born.month, born.day))


def heard(dice, name):
    """A name as a policeman hears it: sometimes turned round, sometimes with a sound slipped."""
    words = name.upper().split()
    if len(words) > 1 and dice.random() < 0.3:
        words.reverse()
    text = " ".join(words)
    if dice.random() < 0.4:
        for wrong, right in HEARD:
            if wrong in text:
                return text.replace(wrong, right, 1)
    return text


def write(name, header, rows, separator=","):
    with open(name, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n", delimiter=separator)
        out.writerow(header)
        out.writerows(rows)


def facts(at, number):
    """What authorities say of one person two days later; of the last third much is still pending."""
    said = {
        "identity": ("verified", ""), "screening": ("second_review_done", ""), "fit_to_travel": ("fit", ""),
        "travel_document": ("granted", "SPLP-%05d" % (52000 + at)), "overstay_fine": ("granted", "OV-%04d" % (900 + at)),
        "police_release": ("granted", "PR-%03d" % (400 + at)), "exit_permit": ("granted", "EP-%05d" % (77000 + at)),
        "return_choice": ("wants_to_return", ""),
    }
    if at >= 40:
        for gate in ("exit_permit", "overstay_fine") if at % 2 else ("exit_permit", "travel_document"):
            said[gate] = ("pending", "")
    changes = {36: ("fit_to_travel", "not_fit"), 37: ("return_choice", "not_now"), 38: ("identity", "unverified"),
               39: ("police_release", "pending"), 45: ("fit_to_travel", "not_fit"), 52: ("return_choice", "not_now")}
    if at in changes:
        gate, state = changes[at]
        said[gate] = (state, "")
    return [("2-embassy-registration", number, gate, state, document, (COUNTED + timedelta(days=1)).isoformat())
            for gate, (state, document) in said.items()]


def main():
    dice = random.Random(SEED)
    everybody = people(dice)
    present, sought, late = everybody[:PEOPLE], everybody[PEOPLE:PEOPLE + SOUGHT], everybody[PEOPLE + SOUGHT:]
    truth = []

    def told(name, header, order, row, separator=","):
        write(name + ".csv", header, [row(no, p) for no, p in enumerate(order, 1)], separator)
        truth.extend((name, no, p["id"]) for no, p in enumerate(order, 1))

    order = dice.sample(present, 55)
    told("1-police-custody-list", ["No", "NAME", "SEX", "AGE", "NATIONALITY", "PASSPORT NO", "DATE IN"], order,
         lambda no, p: [no, heard(dice, p["name"]), "F" if p["woman"] else "M", age(p), "INDONESIA",
                        p["passport"] if dice.random() < 0.55 else "", "26/10/2025"])
    order = dice.sample(present, PEOPLE)
    told("2-embassy-registration",
         ["No. Reg", "Nama", "L/P", "Tempat Lahir", "Tgl Lahir", "No Paspor", "No HP", "Nama Ibu", "Petugas"], order,
         lambda no, p: ["KH-%04d" % (500 + no), p["name"], "P" if p["woman"] else "L", p["town"],
                        p["born"].strftime("%d/%m/%Y"), p["passport"] if dice.random() < 0.8 else "", p["phone"], p["mother"],
                        "petugas " + "ABC"[no % 3]], ";")
    number = {p["id"]: "KH-%04d" % (500 + no) for no, p in enumerate(order, 1)}
    told("3-hospital-patients", ["No", "Patient", "Sex", "Age", "Ward", "Complaint", "Date in"], present[30:38],
         lambda no, p: [no, p["name"].split()[0], "F" if p["woman"] else "M", "~%d" % age(p), "B%d" % (no % 3 + 1),
                        dice.choice(["fracture", "dehydration", "wound of the foot", "exhaustion"]), "26/10/2025"])
    order = dice.sample(present, 13) + sought
    dice.shuffle(order)
    told("4-family-reports",
         ["nomor_aduan", "nama_yang_dicari", "jk", "tanggal_lahir", "asal", "hubungan_pelapor", "nama_ibu", "lokasi_terakhir",
          "tanggal_aduan"], order,
         lambda no, p: ["ADU-20252%02d" % no, p["name"], "F" if p["woman"] else "M", p["born"].isoformat(), p["town"],
                        dice.choice(["ibu", "kakak", "adik", "istri", "teman"]), p["mother"], "Bavet",
                        "2025-10-%02d" % (2 + no)])
    order = dice.sample(present, 44) + late
    dice.shuffle(order)
    told("5-second-count", ["No Gelang", "Nama Lengkap", "JK", "Tempat/Tgl Lahir", "Keterangan"], order,
         lambda no, p: ["G-%03d" % no, p["name"].upper(), "P" if p["woman"] else "L",
                        p["town"] + ", " + p["born"].strftime("%d-%m-%Y"), ""])
    write("7-clearance-facts.csv", ["list", "number", "gate", "state", "document", "on"],
          [row for at, p in enumerate(present) for row in facts(at, number[p["id"]])])
    write("truth.csv", ["list", "row", "person"], truth)


if __name__ == "__main__":
    main()
