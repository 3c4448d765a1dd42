package id.pulang.cli.measures;

import id.pulang.cli.lists.Lists;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which person each record is really about, as far as somebody knows: a number for each record, -1 where nobody does.
 */
public final class People {

    private static final int UNKNOWN = -1;

    private final int[] personOf;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Knows nobody yet. */
    public People(int records) {
        personOf = new int[records];
        Arrays.fill(personOf, UNKNOWN);
    }

    /** Takes who is who from a column of the lists themselves. */
    public static People inColumn(Lists lists, String heading) {
        var people = new People(lists.records().size());
        for (int record = 0; record < people.personOf.length; record++) {
            String person = lists.cell(record, heading);
            if (person != null) {
                people.say(record, person);
            }
        }
        return people;
    }

    /** Notes who a record is about. */
    void say(int record, String person) {
        personOf[record] = numbers.computeIfAbsent(original(person), _ -> numbers.size());
    }

    /** The same, for records that are not known to the others. */
    public People without(People others) {
        var rest = new People(personOf.length);
        for (int record = 0; record < personOf.length; record++) {
            rest.personOf[record] = others.knows(record) ? UNKNOWN : personOf[record];
        }
        return rest;
    }

    /** Whether it is known who a record is about. */
    public boolean knows(int record) {
        return personOf[record] != UNKNOWN;
    }

    /** The number of the person whom a record is about, -1 where nobody knows. */
    public int person(int record) {
        return personOf[record];
    }

    /** The numbers of all records' people. */
    public int[] numbers() {
        return personOf.clone();
    }

    /** How many records there are. */
    int size() {
        return personOf.length;
    }

    /** How many records are known. */
    public int known() {
        return (int) Arrays.stream(personOf).filter(person -> person != UNKNOWN).count();
    }

    /**
     * The N of {@code rec-N-org} and {@code rec-N-dup-k}, as generated lists number people; other values as they are.
     */
    private static String original(String value) {
        int mark = value.endsWith("-org") ? value.length() - 4 : value.lastIndexOf("-dup-");
        return value.startsWith("rec-") && mark > 4 ? value.substring(4, mark) : value;
    }
}
