package id.pulang.linkage.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invents the people of an incident, twins, brothers and sisters, and people of the same name among them. */
final class InventedPeople {

    private static final List<String> MEN = List.of(
            "Andi",
            "Budi",
            "Rizki",
            "Agus",
            "Dimas",
            "Fajar",
            "Hendra",
            "Rian",
            "Wahyu",
            "Yoga",
            "Ferdi",
            "Tomi",
            "Ilham",
            "Raka",
            "Haris",
            "Irfan",
            "Syahrul",
            "Teguh",
            "Bagus",
            "Putra",
            "Leo",
            "Galih",
            "Lukman",
            "Taufik",
            "Samsul",
            "Doni",
            "Ridwan",
            "Arif",
            "Suharto",
            "Sukardi",
            "Hadi",
            "Eko",
            "Faisal",
            "Fauzi",
            "Jefri",
            "Zaenal",
            "Vino",
            "Oki",
            "Tri",
            "Wisnu",
            "Wawan",
            "Kevin",
            "Reza",
            "Marcel",
            "Imam",
            "Slamet",
            "Nanang",
            "Darmawan",
            "Gilang",
            "Pandu",
            "Vicky",
            "Joko",
            "Surya",
            "Okta",
            "Zulfikar",
            "Bayu",
            "Cahyo",
            "Yusuf",
            "Ibrahim",
            "Latif",
            "Randi");
    private static final List<String> WOMEN = List.of(
            "Dewi",
            "Putri",
            "Sri",
            "Rina",
            "Ayu",
            "Lestari",
            "Citra",
            "Nurhayati",
            "Mega",
            "Intan",
            "Anisa",
            "Wulan",
            "Ratna",
            "Fitri",
            "Novi",
            "Yanti",
            "Sinta",
            "Rahmawati",
            "Feni",
            "Melati",
            "Indah",
            "Desi",
            "Gita",
            "Nurul",
            "Puspita",
            "Kartika",
            "Laila",
            "Jihan",
            "Oktavia",
            "Yulia",
            "Vivi",
            "Zahra");
    private static final List<String> LAST = List.of(
            "Saputra",
            "Pratama",
            "Wijaya",
            "Kurniawan",
            "Simanjuntak",
            "Sihombing",
            "Firmansyah",
            "Nugroho",
            "Lubis",
            "Panjaitan",
            "Alamsyah",
            "Utomo",
            "Chaniago",
            "Sinaga",
            "Hidayat",
            "Setiawan",
            "Gunawan",
            "Harahap",
            "Santoso",
            "Situmorang",
            "Siregar",
            "Nasution",
            "Purnomo",
            "Susanto",
            "Kusuma",
            "Manurung",
            "Rumengan",
            "Lengkong",
            "Kaunang",
            "Ginting",
            "Tarigan",
            "Sembiring",
            "Hakim",
            "Halim",
            "Salim",
            "Hartono",
            "Wibowo",
            "Maulana",
            "Ramadhan",
            "Syahputra",
            "Aditya",
            "Prasetyo",
            "Gaol",
            "Lumban",
            "Tan",
            "Lim",
            "Zulkarnain",
            "Rahman",
            "Fauzan");
    private static final List<String> PLACES = List.of(
            "Medan:Sumatera Utara:1271",
            "Binjai:Sumatera Utara:1275",
            "Deli Serdang:Sumatera Utara:1207",
            "Pematangsiantar:Sumatera Utara:1272",
            "Bitung:Sulawesi Utara:7172",
            "Manado:Sulawesi Utara:7171",
            "Minahasa:Sulawesi Utara:7102",
            "Bekasi:Jawa Barat:3275",
            "Sukabumi:Jawa Barat:3272",
            "Cirebon:Jawa Barat:3274",
            "Bandung:Jawa Barat:3273",
            "Semarang:Jawa Tengah:3374",
            "Cilacap:Jawa Tengah:3301",
            "Surabaya:Jawa Timur:3578",
            "Malang:Jawa Timur:3573",
            "Banyuwangi:Jawa Timur:3510",
            "Singkawang:Kalimantan Barat:6172",
            "Pontianak:Kalimantan Barat:6171",
            "Batam:Kepulauan Riau:2171",
            "Tanjungpinang:Kepulauan Riau:2172",
            "Pangkalpinang:Kepulauan Bangka Belitung:1971",
            "Belitung:Kepulauan Bangka Belitung:1902",
            "Dumai:Riau:1472",
            "Pekanbaru:Riau:1471",
            "Bandar Lampung:Lampung:1871",
            "Metro:Lampung:1872",
            "Jakarta Barat:DKI Jakarta:3173",
            "Jakarta Timur:DKI Jakarta:3172",
            "Buleleng:Bali:5108",
            "Denpasar:Bali:5171");

    private final Dice dice;
    private final List<InventedPerson> people = new ArrayList<>();

    InventedPeople(Dice dice) {
        this.dice = dice;
    }

    /** Everybody: those who are there first, then those whom families look for elsewhere. */
    List<InventedPerson> invent(int present, int elsewhere) {
        while (people.size() < present) {
            add(true, present);
        }
        for (int i = 0; i < elsewhere; i++) {
            people.add(stranger("X%03d".formatted(i + 1), false));
        }
        return people;
    }

    private void add(boolean isPresent, int wanted) {
        people.add(stranger(nextId(), isPresent));
        boolean room = people.size() < wanted;
        if (room && dice.chance(0.02)) {
            people.add(twinOf(people.getLast()));
        } else if (room && dice.chance(0.04)) {
            people.add(siblingOf(people.getLast()));
        } else if (room && dice.chance(0.05)) {
            people.add(stranger(nextId(), true).named(people.getLast().name()));
        }
    }

    private String nextId() {
        return "P%03d".formatted(people.size() + 1);
    }

    private InventedPerson stranger(String id, boolean isPresent) {
        boolean woman = dice.chance(0.15);
        double years = 26 + 5 * dice.bell();
        while (years < 18 || years > 45) {
            years = 26 + 5 * dice.bell();
        }
        LocalDate born = LocalDate.of(2025, 10, 17).minusDays((long) (years * 365.25));
        return person(id, name(woman), woman, born, dice.oneOf(PLACES), mother(), isPresent);
    }

    private InventedPerson person(
            String id, String name, boolean woman, LocalDate born, String place, String mother, boolean isPresent) {
        var parts = place.split(":", -1);
        int day = born.getDayOfMonth() + (woman ? 40 : 0);
        String number = "%s%02d%02d%02d%02d%04d"
                .formatted(
                        parts[2],
                        dice.between(1, 20),
                        day,
                        born.getMonthValue(),
                        born.getYear() % 100,
                        dice.between(1, 40));
        String passport = dice.oneOf(List.of("C", "E", "X")) + dice.digits(7);
        String phone = "+62 8%02d %s %s".formatted(dice.between(11, 59), dice.digits(4), dice.digits(4));
        return new InventedPerson(
                id, name, woman, born, parts[0], parts[1], number, passport, phone, mother, isPresent);
    }

    private InventedPerson twinOf(InventedPerson first) {
        String name = dice.chance(0.4) ? nearlyTheSameName(first) : siblingName(first);
        return person(nextId(), name, first.woman(), first.born(), place(first), first.mother(), true);
    }

    private String nearlyTheSameName(InventedPerson first) {
        String name = first.name();
        return name.substring(0, name.length() - 2) + dice.oneOf(List.of("imah", "uddin", "anto", "ani"));
    }

    private InventedPerson siblingOf(InventedPerson first) {
        boolean woman = dice.chance(0.15);
        var born = first.born().plusDays(dice.between(330, 1500));
        return person(nextId(), siblingName(first), woman, born, place(first), first.mother(), true);
    }

    private String siblingName(InventedPerson first) {
        String last = first.name().substring(first.name().lastIndexOf(' ') + 1);
        return dice.oneOf(first.woman() ? WOMEN : MEN) + ' ' + last;
    }

    private static String place(InventedPerson person) {
        return PLACES.stream()
                .filter(place -> place.startsWith(person.place() + ':'))
                .findFirst()
                .orElseThrow();
    }

    private String mother() {
        String mother = dice.oneOfMostlyFirst(WOMEN);
        if (dice.chance(0.15)) {
            mother += " " + dice.oneOf(WOMEN);
        }
        return dice.chance(0.85) ? mother + ' ' + dice.oneOf(LAST) : mother;
    }

    private String name(boolean woman) {
        String given = dice.oneOfMostlyFirst(woman ? WOMEN : MEN);
        int kind = dice.between(1, 100);
        if (kind <= 14) {
            return given;
        }
        if (kind <= 18) {
            return given + (woman ? " binti " : " bin ") + dice.oneOfMostlyFirst(MEN);
        }
        if (kind <= 28) {
            return (woman ? "Siti " : dice.oneOf(List.of("Muhammad ", "Ahmad "))) + given;
        }
        if (kind <= 33) {
            return (woman ? "Ni " : "I ") + dice.oneOf(List.of("Wayan", "Made", "Nyoman", "Ketut")) + ' ' + given;
        }
        if (kind <= 45) {
            return given + ' ' + dice.oneOf(woman ? WOMEN : MEN) + ' ' + dice.oneOf(LAST);
        }
        return given + ' ' + dice.oneOfMostlyFirst(LAST);
    }
}
