package id.pulang.linkage.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invents the people of an incident, twins, brothers and sisters, and people of the same name among them. */
final class InventedPeople {

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
        return person(id, name(woman), woman, born, dice.oneOf(InventedWords.PLACES), mother(), isPresent);
    }

    private InventedPerson person(
            String id, String name, boolean woman, LocalDate born, String place, String mother, boolean isPresent) {
        var parts = place.split(":", -1);
        int day = born.getDayOfMonth() + (woman ? 40 : 0);
        String start = "%s%02d%02d%02d%02d"
                .formatted(parts[2], dice.between(1, 20), day, born.getMonthValue(), born.getYear() % 100);
        String number = number(start, dice.between(1, 40));
        String passport = dice.oneOf(List.of("C", "E", "X")) + dice.digits(7);
        String phone = "+62 8%02d %s %s".formatted(dice.between(11, 59), dice.digits(4), dice.digits(4));
        return new InventedPerson(
                id, name, woman, born, parts[0], parts[1], number, passport, phone, mother, isPresent);
    }

    /** No national number is given twice: the last four digits count those born on one day in one district. */
    private String number(String start, int count) {
        String number = start + "%04d".formatted(count);
        boolean given =
                people.stream().anyMatch(person -> person.nationalNumber().equals(number));
        return given ? number(start, count + 1) : number;
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
        String name = dice.oneOf(first.woman() ? InventedWords.WOMEN : InventedWords.MEN) + ' ' + last;
        return name.equals(first.name()) ? siblingName(first) : name;
    }

    private static String place(InventedPerson person) {
        return InventedWords.PLACES.stream()
                .filter(place -> place.startsWith(person.place() + ':'))
                .findFirst()
                .orElseThrow();
    }

    private String mother() {
        String mother = dice.oneOfMostlyFirst(InventedWords.WOMEN);
        if (dice.chance(0.15)) {
            mother += " " + dice.oneOf(InventedWords.WOMEN);
        }
        return dice.chance(0.85) ? mother + ' ' + dice.oneOf(InventedWords.LAST) : mother;
    }

    private String name(boolean woman) {
        String given = dice.oneOfMostlyFirst(woman ? InventedWords.WOMEN : InventedWords.MEN);
        int kind = dice.between(1, 100);
        if (kind <= 14) {
            return given;
        }
        if (kind <= 18) {
            return given + (woman ? " binti " : " bin ") + dice.oneOfMostlyFirst(InventedWords.MEN);
        }
        if (kind <= 28) {
            return (woman ? "Siti " : dice.oneOf(List.of("Muhammad ", "Ahmad "))) + given;
        }
        if (kind <= 33) {
            return (woman ? "Ni " : "I ") + dice.oneOf(List.of("Wayan", "Made", "Nyoman", "Ketut")) + ' ' + given;
        }
        if (kind <= 45) {
            return given
                    + ' '
                    + dice.oneOf(woman ? InventedWords.WOMEN : InventedWords.MEN)
                    + ' '
                    + dice.oneOf(InventedWords.LAST);
        }
        return given + ' ' + dice.oneOfMostlyFirst(InventedWords.LAST);
    }
}
