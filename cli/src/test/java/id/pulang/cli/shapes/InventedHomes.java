package id.pulang.cli.shapes;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Places within places: a village is in one district, a district in one regency, and each has its postcode. */
final class InventedHomes {

    private static final int VILLAGES_OF_A_DISTRICT = 8;
    private static final int DISTRICTS_OF_A_REGENCY = 6;
    private static final int REGENCIES_OF_A_PROVINCE = 5;
    private static final int FIRST_POSTCODE = 20_000;

    private final int villages;
    private final long seed;

    /** As many villages as people of so many rows come from. */
    InventedHomes(int rows, long seed) {
        this.villages = Math.max(24, Math.min(2_000, rows / 6));
        this.seed = seed;
    }

    /** Where a household lives. */
    Map<ShapeColumn, String> home(SplittableRandom random) {
        int village = (int) (Math.pow(random.nextDouble(), 1.5) * villages);
        int district = village / VILLAGES_OF_A_DISTRICT;
        int regency = district / DISTRICTS_OF_A_REGENCY;
        var home = new EnumMap<ShapeColumn, String>(ShapeColumn.class);
        home.put(ShapeColumn.VILLAGE, called("Desa", village));
        home.put(ShapeColumn.SUBURB, called("Suburb", village));
        home.put(ShapeColumn.DISTRICT, called("Kecamatan", district));
        home.put(ShapeColumn.REGENCY, called("Kabupaten", regency));
        home.put(ShapeColumn.PROVINCE, called("Provinsi", regency / REGENCIES_OF_A_PROVINCE));
        home.put(ShapeColumn.STATE, called("State", regency / REGENCIES_OF_A_PROVINCE));
        home.put(ShapeColumn.POSTCODE, Integer.toString(FIRST_POSTCODE + 7 * village));
        home.put(ShapeColumn.CITY, called("Kota", regency));
        home.put(ShapeColumn.ADDRESS, "Jl " + called("Jalan", random.nextInt(60)) + " No " + (1 + random.nextInt(150)));
        return home;
    }

    /** The name of a place, of one to two words. */
    String called(String kind, int number) {
        var random = new SplittableRandom(seed * 31 + kind.hashCode() * 1_000_003L + number);
        String word = NamePool.FOREIGN.family(random)
                + NamePool.INDONESIAN.family(random).toLowerCase(Locale.ROOT);
        return number % 3 == 0 ? word + ' ' + NamePool.INDONESIAN.family(random) : word;
    }
}
