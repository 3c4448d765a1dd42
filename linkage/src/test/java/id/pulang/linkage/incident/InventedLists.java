package id.pulang.linkage.incident;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What six authorities write down about the invented people, each in its own columns and with its own mistakes. */
final class InventedLists {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 17);
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private final Dice dice;
    private final Noise noise;
    private final List<InventedPerson> present;
    private final List<InventedPerson> everybody;
    private final Set<InventedPerson> patients = new HashSet<>();
    private final Set<InventedPerson> taken = new HashSet<>();

    InventedLists(Dice dice, Noise noise, List<InventedPerson> everybody) {
        this.dice = dice;
        this.noise = noise;
        this.everybody = everybody;
        this.present = everybody.stream().filter(InventedPerson::present).toList();
        for (InventedPerson person : present) {
            if (dice.chance(0.1)) {
                patients.add(person);
            } else if (dice.chance(0.13)) {
                taken.add(person);
            }
        }
    }

    /** A row and the person whom it is about; the number in the first cell comes later. */
    record Line(InventedPerson person, List<String> cells) {}

    List<Line> police() {
        return shuffled(present.stream()
                .filter(person -> !patients.contains(person))
                .map(person -> line(
                        person,
                        noise.heard(person.name()),
                        person.woman() ? "F" : "M",
                        noise.age(person.ageOn(DAY)),
                        dice.chance(0.06) ? dice.oneOf(List.of("INDONESIE", "INDONESIAN", "MALAYSIA")) : "INDONESIA",
                        often(0.36, noise.happens(0.02) ? noise.number(person.passport()) : person.passport()),
                        "17/10/2025"))
                .toList());
    }

    List<Line> hospital() {
        return shuffled(present.stream()
                .filter(patients::contains)
                .map(person -> line(
                        person,
                        dice.chance(0.7) ? noise.firstWord(person.name()) : noise.written(person.name()),
                        person.woman() ? "Female" : "Male",
                        hospitalAge(person.ageOn(DAY)),
                        dice.oneOf(List.of(
                                "Abdominal pain", "Laceration", "Contusion", "Dehydration", "Fracture, lower limb")),
                        dice.oneOf(List.of("stable", "observed", "surgery done"))))
                .toList());
    }

    private String hospitalAge(int age) {
        return dice.chance(0.4) ? "~" + Math.round(age / 5.0) * 5 : noise.age(age);
    }

    List<Line> embassy() {
        var lines = new ArrayList<Line>();
        for (InventedPerson person : present) {
            if (!taken.contains(person) && dice.chance(0.96)) {
                lines.add(embassyLine(person));
                if (noise.happens(0.055)) {
                    lines.add(embassyLine(person));
                }
            }
        }
        return shuffled(lines);
    }

    private Line embassyLine(InventedPerson person) {
        return line(
                person,
                noise.written(person.name()),
                person.woman() ? "P" : "L",
                often(0.92, person.place()),
                noise.date(person.born(), 0.1).format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT)),
                often(0.5, noise.number(person.nationalNumber())),
                often(0.2, noise.number(person.passport())),
                often(0.32, person.phone()),
                often(0.58, motherAsHeard(person)),
                "petugas " + dice.oneOf(List.of("A", "B", "C")));
    }

    List<Line> work() {
        return shuffled(
                present.stream().filter(taken::contains).map(this::workLine).toList());
    }

    private Line workLine(InventedPerson person) {
        String used = dice.oneOf(List.of("Kevin", "Ken", "Coco", "Jack", "Alex", "Angel", "Roy", "Vivi", "Tony", "Leo"))
                + (dice.chance(0.5) ? " " + dice.oneOf(List.of("88", "2", "99")) : "");
        String born = noise.date(person.born(), 0).format(DateTimeFormatter.ofPattern("dd-MMM-yy", Locale.ENGLISH));
        boolean dated = dice.chance(0.85);
        return line(
                person,
                dice.chance(0.45) ? used : noise.written(person.name()),
                used,
                person.woman() ? "female" : "male",
                dated ? born : "",
                dated ? often(0.9, person.passport()) : person.passport(),
                dice.oneOf(List.of("Dorm B", "Floor 2", "Floor 3")));
    }

    List<Line> reregistration() {
        var lines = new ArrayList<Line>();
        for (InventedPerson person : present) {
            if (dice.chance(0.973)) {
                lines.add(reregistrationLine(person));
                if (noise.happens(0.02)) {
                    lines.add(reregistrationLine(person));
                }
            }
        }
        return shuffled(lines);
    }

    private Line reregistrationLine(InventedPerson person) {
        LocalDate born = noise.date(person.born(), 0.06);
        return line(
                person,
                noise.written(person.name()),
                person.woman() ? "Perempuan" : "Laki-laki",
                "%s, %d %s %d"
                        .formatted(
                                person.place(),
                                born.getDayOfMonth(),
                                MONTHS.get(born.getMonthValue() - 1),
                                born.getYear()),
                often(0.64, noise.number(person.nationalNumber())),
                often(0.33, noise.number(person.passport())),
                person.province(),
                often(0.37, person.phone()),
                often(0.83, motherAsHeard(person)),
                "G%d-%d".formatted(dice.between(1, 4), dice.between(1, 30)));
    }

    List<Line> family() {
        var lines = new ArrayList<Line>();
        for (InventedPerson person : everybody) {
            if (!person.present() || dice.chance(0.47)) {
                lines.add(familyLine(person));
                if (person.present() && noise.happens(0.09)) {
                    lines.add(familyLine(person));
                }
            }
        }
        return shuffled(lines);
    }

    private Line familyLine(InventedPerson person) {
        String last =
                person.name().substring(person.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return line(
                person,
                noise.happens(0.12) ? noise.written(person.name()) : person.name(),
                often(0.45, last.substring(0, Math.min(4, last.length()))),
                person.woman() ? "F" : "M",
                often(0.82, person.born().toString()),
                often(0.85, person.nationalNumber()),
                often(0.4, person.passport()),
                person.place(),
                dice.oneOf(List.of("ibu", "ayah", "kakak", "adik", "istri", "teman")),
                often(0.7, person.mother()),
                dice.oneOf(List.of("Chrey Thum", "Ceritum", "Bavet", "Kandal", "Kamboja", "Thailand", "tidak tahu")),
                LocalDate.of(2025, 6, 21).plusDays(dice.between(0, 120)).toString());
    }

    private String motherAsHeard(InventedPerson person) {
        return noise.happens(0.08) ? noise.written(noise.firstWord(person.mother())) : noise.written(person.mother());
    }

    private String often(double probability, String value) {
        return dice.chance(probability) ? value : "";
    }

    private static Line line(InventedPerson person, String... cells) {
        return new Line(person, List.of(cells));
    }

    private List<Line> shuffled(List<Line> lines) {
        var shuffled = new ArrayList<>(lines);
        dice.shuffle(shuffled);
        return shuffled;
    }
}
