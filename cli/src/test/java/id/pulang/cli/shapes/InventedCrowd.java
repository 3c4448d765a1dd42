package id.pulang.cli.shapes;

import id.pulang.cli.shapes.ListShape.Trait;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Invented people one after the other, household by household. */
final class InventedCrowd {

    private static final LocalDate YOUNGEST = LocalDate.of(2008, 1, 1);
    private static final int DAYS = 40 * 365;
    private static final int LISTED_IN = 2026;
    private static final List<String> JOBS =
            List.of("petani", "sopir", "pedagang", "guru", "buruh", "nelayan", "pelajar", "penjahit", "teknisi");

    private final ListShape shape;
    private final SplittableRandom random;
    private final InventedHomes homes;
    private final int rows;
    private Map<ShapeColumn, String> household = Map.of();
    private final Set<String> calledInHousehold = new HashSet<>();
    private String family = "";
    private int left;
    private LocalDate lastBorn = YOUNGEST;

    InventedCrowd(ListShape shape, int rows, long seed) {
        this.shape = shape;
        this.rows = rows;
        random = new SplittableRandom(seed);
        homes = new InventedHomes(rows, seed);
    }

    /** All that is true of the next person. */
    Map<ShapeColumn, String> next() {
        if (left == 0) {
            beginHousehold();
        }
        left--;
        boolean woman = random.nextInt(100) < 40;
        var facts = new EnumMap<ShapeColumn, String>(ShapeColumn.class);
        facts.putAll(household);
        name(woman, facts);
        birth(woman, facts);
        numbers(facts);
        facts.put(ShapeColumn.SEX, woman ? "P" : "L");
        facts.put(ShapeColumn.JOB, JOBS.get(random.nextInt(JOBS.size())));
        facts.put(ShapeColumn.MARITAL, random.nextInt(2) == 0 ? "kawin" : "belum kawin");
        facts.put(ShapeColumn.COUNTRY, "Indonesia");
        return facts;
    }

    private void beginHousehold() {
        int alone = shape.has(Trait.FAMILIES) ? 25 : 65;
        left = random.nextInt(100) < alone ? 1 : 2 + random.nextInt(4);
        family = shape.names().family(random);
        calledInHousehold.clear();
        household = new EnumMap<>(homes.home(random));
        if (shape.has(Trait.ONE_ADDRESS)) {
            household.put(ShapeColumn.ADDRESS, "Jl Penampungan No 1");
        }
        household.put(ShapeColumn.BIRTH_PLACE, homes.called("Kota", random.nextInt(40)));
        household.put(ShapeColumn.MOTHER, fullName(true));
        int employer = (int) (Math.pow(random.nextDouble(), 2) * 12);
        household.put(ShapeColumn.EMPLOYER, homes.called("Company", employer) + " Ltd");
        household.put(ShapeColumn.SITE, homes.called("Site", employer));
        household.put(ShapeColumn.PHONE, phone());
        household.put(ShapeColumn.ACCOUNT, digits(10));
        household.put(ShapeColumn.EMAIL, mail(family));
    }

    private void name(boolean woman, Map<ShapeColumn, String> facts) {
        String given = shape.names().given(woman, random);
        for (int tries = 0; tries < 5 && !calledInHousehold.add(given); tries++) {
            given = shape.names().given(woman, random);
        }
        if (random.nextInt(100) < 30) {
            given += ' ' + shape.names().given(woman, random);
        }
        boolean ofTheFamily = shape.has(Trait.FAMILIES) || random.nextInt(100) < 60;
        String surname = ofTheFamily ? family : shape.names().family(random);
        boolean oneWord = shape.names().oneWordIsEnough() && random.nextInt(100) < 20;
        facts.put(ShapeColumn.GIVEN_NAME, given);
        facts.put(ShapeColumn.SURNAME, surname);
        facts.put(ShapeColumn.NAME, oneWord ? given : shape.names().whole(given, surname));
    }

    private String fullName(boolean woman) {
        String given = shape.names().given(woman, random);
        return shape.names().whole(given, shape.names().family(random));
    }

    /** One of a hundred is a twin of whoever came before. */
    private void birth(boolean woman, Map<ShapeColumn, String> facts) {
        boolean twin = left > 0 && random.nextInt(100) == 0;
        LocalDate born = twin ? lastBorn : YOUNGEST.minusDays(random.nextInt(DAYS));
        lastBorn = born;
        facts.put(ShapeColumn.BORN, born.toString());
        facts.put(ShapeColumn.BIRTH_YEAR, Integer.toString(born.getYear()));
        facts.put(ShapeColumn.AGE, Integer.toString(LISTED_IN - born.getYear()));
        int day = born.getDayOfMonth() + (woman ? 40 : 0);
        facts.put(
                ShapeColumn.NIK,
                String.format(
                        Locale.ROOT,
                        "%06d%02d%02d%02d%04d",
                        110_101 + random.nextInt(80) * 10_000 + random.nextInt(20) * 100,
                        day,
                        born.getMonthValue(),
                        born.getYear() % 100,
                        1 + random.nextInt(60)));
    }

    private void numbers(Map<ShapeColumn, String> facts) {
        facts.put(ShapeColumn.PASSPORT, (random.nextInt(2) == 0 ? "C" : "X") + digits(7));
        if (!shape.has(Trait.SHARED_NUMBERS)) {
            facts.put(ShapeColumn.PHONE, phone());
            facts.put(ShapeColumn.ACCOUNT, digits(10));
            facts.put(ShapeColumn.EMAIL, mail(facts.getOrDefault(ShapeColumn.GIVEN_NAME, "")));
        }
        if (shape.has(Trait.ONE_NUMBER_FOR_MANY) && random.nextInt(100) < 70) {
            int agent = random.nextInt(1 + rows / 2_000);
            facts.put(ShapeColumn.PHONE, "0812345" + (60_000 + agent));
            facts.put(ShapeColumn.ACCOUNT, Integer.toString(700_100_200 + 13 * agent));
            facts.put(ShapeColumn.EMAIL, "office" + agent + "@example.com");
        }
    }

    private String phone() {
        return "08" + (11 + random.nextInt(80)) + digits(8);
    }

    private String mail(String name) {
        String user = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        return user + random.nextInt(1_000) + "@" + (random.nextInt(2) == 0 ? "example.com" : "example.org");
    }

    private String digits(int count) {
        var digits = new StringBuilder();
        for (int at = 0; at < count; at++) {
            digits.append(at == 0 ? 1 + random.nextInt(9) : random.nextInt(10));
        }
        return digits.toString();
    }
}
