package id.pulang.cli.shapes;

import id.pulang.cli.shapes.ListShape.Trait;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Writes down what is true of people, with slips and gaps. */
final class Clerk {

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> NOTES = List.of("lengkap", "belum lengkap", "sakit", "menunggu", "");

    private final ListShape shape;
    private final SplittableRandom random;
    private final InventedHomes homes;
    private final int careless;

    Clerk(ListShape shape, InventedHomes homes, long seed) {
        this.shape = shape;
        this.homes = homes;
        random = new SplittableRandom(seed);
        careless = shape.has(Trait.GARBLED) ? 4 : shape.has(Trait.CARELESS) ? 2 : 1;
    }

    /** A row about somebody. */
    Map<ShapeColumn, String> row(Map<ShapeColumn, String> facts, int list) {
        var truth = new EnumMap<ShapeColumn, String>(facts);
        if (happens(40)) {
            homes.home(random).forEach((place, called) -> truth.computeIfPresent(place, (_, _) -> called));
        }
        if (list == 1 && shape.has(Trait.SWAPPED_NAMES)) {
            truth.put(ShapeColumn.GIVEN_NAME, facts.getOrDefault(ShapeColumn.SURNAME, ""));
            truth.put(ShapeColumn.SURNAME, facts.getOrDefault(ShapeColumn.GIVEN_NAME, ""));
        }
        var row = new EnumMap<ShapeColumn, String>(ShapeColumn.class);
        shape.columns().forEach(column -> row.put(column, written(column, truth.getOrDefault(column, ""), list)));
        return row;
    }

    private String written(ShapeColumn column, String value, int list) {
        if (list == 1 && shape.has(Trait.UNLIKE_COLUMNS) && column.ordinal() > 4 && column.ordinal() % 2 == 0
                || shape.has(Trait.AGES_ON_THE_SECOND) && column == (list == 1 ? ShapeColumn.BORN : ShapeColumn.AGE)
                || shape.has(Trait.GAPS) && column.slips() != ShapeColumn.Slips.NAME && happens(330 / careless)) {
            return "";
        }
        return switch (column.slips()) {
            case NAME -> name(value);
            case SEX -> happens(5) ? value.equals("L") ? "P" : "L" : value;
            case DATE -> date(LocalDate.parse(value), list);
            case NUMBER -> happens(30) ? "" : happens(40) ? near(value) : value;
            case CODE -> happens(100) ? "" : happens(40) ? slip(value, '0', 10) : value;
            case PLACE, WORDS -> happens(40) ? "" : happens(40) ? slip(value, 'a', 26) : value;
            case NONE -> column == ShapeColumn.COUNTRY ? value : noted(column);
        };
    }

    private String noted(ShapeColumn column) {
        return column == ShapeColumn.NOTE
                ? NOTES.get(random.nextInt(NOTES.size()))
                : LocalDate.of(2026, 3, 1).plusDays(random.nextInt(20)).format(DAY_FIRST);
    }

    private String name(String name) {
        if (shape.has(Trait.GARBLED) && happens(45)) {
            return "";
        }
        String written = name;
        String[] words = name.split(" ");
        if (words.length > 2 && happens(80)) {
            written = words[0] + ' ' + words[words.length - 1];
        } else if (words.length > 1 && happens(40)) {
            written = words[words.length - 1] + ' ' + name.substring(0, name.lastIndexOf(' '));
        } else if (words.length > 2 && happens(60)) {
            written = words[0] + ' ' + words[1].charAt(0) + ". " + words[words.length - 1];
        }
        return happens(110) ? slip(written, 'a', 26) : written;
    }

    private String date(LocalDate born, int list) {
        if (happens(30)) {
            return "";
        }
        LocalDate written = born;
        if (shape.has(Trait.GARBLED) && happens(50)) {
            written = born.plusDays(1L + random.nextInt(150));
        } else if (happens(30)) {
            written = born.plusDays(happens(500) ? 10 : 1);
        } else if (happens(10)) {
            written = born.plusYears(1);
        }
        boolean swapped = list == 1 && shape.has(Trait.SWAPPED_DATES) || happens(8);
        return swapped && written.getDayOfMonth() <= 12
                ? written.withDayOfMonth(1)
                        .withMonth(written.getDayOfMonth())
                        .withDayOfMonth(written.getMonthValue())
                        .format(DAY_FIRST)
                : written.format(DAY_FIRST);
    }

    private String near(String number) {
        return Integer.toString(Integer.parseInt(number) + (random.nextInt(2) == 0 ? 1 : -1));
    }

    private String slip(String word, char first, int letters) {
        if (word.isEmpty()) {
            return word;
        }
        int at = random.nextInt(word.length());
        char letter = (char) (first + random.nextInt(letters));
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at + 1);
            case 1 -> word.length() < 4 ? word : word.substring(0, at) + word.substring(at + 1);
            default -> word.substring(0, at) + letter + word.substring(at);
        };
    }

    /** So often of a thousand times. */
    private boolean happens(int ofThousand) {
        return random.nextInt(1_000) < ofThousand * careless;
    }
}
