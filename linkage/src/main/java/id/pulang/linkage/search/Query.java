package id.pulang.linkage.search;

import id.pulang.linkage.documents.NationalNumber;
import id.pulang.linkage.model.Parameters;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A description as it is read for a search through certain segments. */
final class Query {

    private final List<Segment> segments;
    private final QueryName name;
    private final int born;
    private final String digits;
    private final long number;
    private final Set<Long> slips = new HashSet<>();
    private final double oneOfAll;

    Query(Description description, List<Segment> segments) {
        this.segments = segments;
        this.name = new QueryName(description.name(), segments);
        String written = description.nationalNumber();
        this.digits = written == null ? "" : NumberSlips.digits(written);
        this.number = NumberSlips.number(digits);
        this.born = description.born() == 0 ? bornByNumber() : description.born();
        NumberSlips.each(digits, slips::add);
        double people = segments.stream().mapToDouble(Segment::people).sum();
        this.oneOfAll = QueryName.log2(Math.max(Parameters.SEARCH_LEAST_POPULATION, people));
    }

    List<Segment> segments() {
        return segments;
    }

    Segment segment(int number) {
        return segments.get(number);
    }

    QueryName name() {
        return name;
    }

    /** The date of birth, 0 when unknown; the one that the national number holds when no other is given. */
    int born() {
        return born;
    }

    long number() {
        return number;
    }

    /** The national numbers that are one slip away. */
    Set<Long> slips() {
        return slips;
    }

    /** How many bits it takes to single out one of all. */
    double oneOfAll() {
        return oneOfAll;
    }

    NumberAgreement agreement(long known) {
        if (known == 0 || digits.isEmpty()) {
            return NumberAgreement.MISSING;
        }
        if (known == number) {
            return NumberAgreement.SAME;
        }
        return slips.contains(known) ? NumberAgreement.ONE_SLIP : NumberAgreement.DIFFERENT;
    }

    /** What number and birth are worth together; a number that agrees says most of the birth already. */
    double bits(NumberAgreement agreement, BirthAgreement birth) {
        double held = Math.min(birth.bits(), Parameters.SEARCH_BIRTH_IN_NUMBER_MOST);
        return switch (agreement) {
            case SAME -> oneOfAll + Parameters.SEARCH_NUMBER_WEIGHT + held;
            case ONE_SLIP -> Parameters.SEARCH_NUMBER_SLIP_WEIGHT + held;
            case DIFFERENT -> Parameters.SEARCH_NUMBER_DIFFERENT + birth.bits();
            case MISSING -> birth.bits();
        };
    }

    /** The best that a birth can be worth. */
    double mostBirthBits() {
        if (born == 0) {
            return 0;
        }
        return born % 100 == 0 ? BirthAgreement.YEAR_SAME.bits() : BirthAgreement.SAME.bits();
    }

    private int bornByNumber() {
        return NationalNumber.read(digits).map(each -> yyyymmdd(each.born())).orElse(0);
    }

    private static int yyyymmdd(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }
}
