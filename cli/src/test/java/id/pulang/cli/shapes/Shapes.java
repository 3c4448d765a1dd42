package id.pulang.cli.shapes;

import static id.pulang.cli.shapes.ListShape.Trait.*;
import static id.pulang.cli.shapes.NamePool.FOREIGN;
import static id.pulang.cli.shapes.NamePool.INDONESIAN;
import static id.pulang.cli.shapes.ShapeColumn.*;

import id.pulang.cli.shapes.ListShape.Trait;
import java.util.ArrayList;
import java.util.List;

/** The forms of lists that the linkage has to stand. */
public final class Shapes {

    private static final List<ShapeColumn> NESTED = List.of(VILLAGE, DISTRICT, REGENCY, PROVINCE);

    private final List<ListShape> shapes = new ArrayList<>();

    private Shapes() {
        placesWithinPlaces();
        fewFacts();
        numbersOfOnesOwn();
        numbersOfSeveral();
        constantsAndNotes();
        howOften();
        formsOfLists();
        foreign();
    }

    /** One list of given name, surname, birth, city and mail, most people several times, and hardly a cell is sure. */
    public static ListShape garbled() {
        List<ShapeColumn> columns = List.of(GIVEN_NAME, SURNAME, BORN, CITY, EMAIL);
        return new ListShape("garbled-mail-born", columns, 1, FOREIGN, List.of(OFTEN_TWICE, Trait.GARBLED));
    }

    /** All forms. */
    public static List<ListShape> all() {
        return List.copyOf(new Shapes().shapes);
    }

    private void placesWithinPlaces() {
        add("nested-places-born", 2, INDONESIAN, nested(NAME, SEX, BORN));
        add("nested-places", 2, INDONESIAN, nested(NAME, SEX));
        add("nested-places-age", 2, INDONESIAN, nested(NAME, SEX, AGE));
        add("nested-places-year", 2, INDONESIAN, nested(NAME, SEX, BIRTH_YEAR));
        add("nested-places-born-families", 3, INDONESIAN, nested(NAME, SEX, BORN), FAMILIES);
        add("nested-places-families", 3, INDONESIAN, nested(NAME, SEX), FAMILIES);
        add("nested-places-passport", 2, INDONESIAN, nested(NAME, SEX, PASSPORT));
        add("nested-places-postcode-born", 4, INDONESIAN, nested(NAME, BORN, POSTCODE, CITY));
        add("suburb-postcode", 5, FOREIGN, List.of(GIVEN_NAME, SURNAME, SUBURB, POSTCODE));
        add("suburb-postcode-state-born", 5, FOREIGN, List.of(GIVEN_NAME, SURNAME, SUBURB, POSTCODE, STATE, BORN));
        add("village-district", 2, INDONESIAN, List.of(NAME, VILLAGE, DISTRICT));
        add("address-born", 2, INDONESIAN, List.of(NAME, BORN, ADDRESS, VILLAGE));
    }

    private void fewFacts() {
        add("names-only", 2, INDONESIAN, List.of(NAME));
        add("names-sex", 2, INDONESIAN, List.of(NAME, SEX));
        add("names-age", 3, INDONESIAN, List.of(NAME, AGE));
        add("names-year", 3, INDONESIAN, List.of(NAME, BIRTH_YEAR));
        add("names-born", 2, INDONESIAN, List.of(NAME, BORN));
        add("names-born-sex", 1, INDONESIAN, List.of(NAME, BORN, SEX));
        add("given-surname-city", 2, FOREIGN, List.of(GIVEN_NAME, SURNAME, CITY));
        add("name-mother", 2, INDONESIAN, List.of(NAME, MOTHER));
        add("name-birthplace-born", 3, INDONESIAN, List.of(NAME, BIRTH_PLACE, BORN));
        add("name-mother-born", 3, INDONESIAN, List.of(NAME, MOTHER, BORN), FAMILIES);
    }

    private void numbersOfOnesOwn() {
        add("nik", 3, INDONESIAN, List.of(NAME, NIK));
        add("nik-born-places", 4, INDONESIAN, nested(NAME, SEX, BORN, NIK));
        add("passport", 3, INDONESIAN, List.of(NAME, SEX, PASSPORT));
        add("passport-born", 3, INDONESIAN, List.of(NAME, SEX, PASSPORT, BORN));
        add("own-phone", 2, INDONESIAN, List.of(NAME, PHONE));
        add("own-phone-born", 2, INDONESIAN, List.of(NAME, PHONE, BORN));
        add("own-mail-city-born", 2, FOREIGN, List.of(GIVEN_NAME, SURNAME, BORN, CITY, EMAIL), OFTEN_TWICE);
        add("own-account", 2, INDONESIAN, List.of(NAME, ACCOUNT, CITY));
    }

    private void numbersOfSeveral() {
        add("family-phone-born", 3, INDONESIAN, List.of(NAME, BORN, PHONE, ADDRESS), SHARED_NUMBERS, FAMILIES);
        add("family-phone", 3, INDONESIAN, List.of(NAME, SEX, PHONE, ADDRESS), SHARED_NUMBERS, FAMILIES);
        add("family-mail-born", 2, FOREIGN, List.of(GIVEN_NAME, SURNAME, BORN, EMAIL), SHARED_NUMBERS, FAMILIES);
        add("agent-phone-born", 2, INDONESIAN, List.of(NAME, BORN, PHONE, BIRTH_PLACE), ONE_NUMBER_FOR_MANY);
        add("agent-phone", 2, INDONESIAN, List.of(NAME, SEX, PHONE), ONE_NUMBER_FOR_MANY);
        add("company-account-born", 2, INDONESIAN, List.of(NAME, BORN, ACCOUNT, EMPLOYER), ONE_NUMBER_FOR_MANY);
        add("all-numbers-born", 3, INDONESIAN, List.of(NAME, BORN, PHONE, EMAIL, ACCOUNT), ONE_NUMBER_FOR_MANY);
        add("all-numbers", 3, INDONESIAN, nested(NAME, PHONE, EMAIL, ACCOUNT), SHARED_NUMBERS, FAMILIES);
    }

    private void constantsAndNotes() {
        add("one-address-born", 2, INDONESIAN, List.of(NAME, BORN, ADDRESS, COUNTRY), ONE_ADDRESS);
        add("one-address", 2, INDONESIAN, List.of(NAME, SEX, ADDRESS, COUNTRY), ONE_ADDRESS);
        add("employer-site-born", 3, INDONESIAN, List.of(NAME, BORN, EMPLOYER, SITE, JOB));
        add("employer-site", 3, INDONESIAN, List.of(NAME, SEX, EMPLOYER, SITE, JOB));
        add("intake-note-born", 2, INDONESIAN, List.of(NAME, SEX, BORN, INTAKE, NOTE));
        add("intake-note-age", 2, INDONESIAN, List.of(NAME, SEX, AGE, INTAKE, NOTE, JOB, MARITAL));
        add("all-columns-born", 3, INDONESIAN, nested(NAME, SEX, BORN, BIRTH_PLACE, MOTHER, JOB, MARITAL, POSTCODE));
    }

    private void howOften() {
        add("born-no-duplicates", 1, INDONESIAN, nested(NAME, SEX, BORN), HARDLY_ANY_TWICE);
        add("places-no-duplicates", 1, INDONESIAN, nested(NAME, SEX), HARDLY_ANY_TWICE);
        add("born-often-twice", 1, INDONESIAN, nested(NAME, SEX, BORN), OFTEN_TWICE);
        add("born-once-a-list", 9, INDONESIAN, nested(NAME, SEX, BORN), ONCE_A_LIST, OFTEN_TWICE);
        add("phones-nine-lists", 9, INDONESIAN, List.of(NAME, BORN, PHONE, CITY), SHARED_NUMBERS);
        add("born-careless", 3, INDONESIAN, nested(NAME, SEX, BORN, BIRTH_PLACE), CARELESS);
    }

    private void formsOfLists() {
        add("names-swapped-born", 2, FOREIGN, List.of(GIVEN_NAME, SURNAME, BORN, CITY), SWAPPED_NAMES);
        add("dates-swapped", 2, INDONESIAN, nested(NAME, SEX, BORN, BIRTH_PLACE), SWAPPED_DATES);
        add("unlike-columns-born", 2, INDONESIAN, nested(NAME, SEX, BORN, BIRTH_PLACE, MOTHER), UNLIKE_COLUMNS);
        add("gaps-born", 3, INDONESIAN, nested(NAME, SEX, BORN, PHONE, MOTHER), GAPS);
    }

    private void foreign() {
        add("foreign-born", 2, FOREIGN, List.of(GIVEN_NAME, SURNAME, SEX, BORN, CITY, STATE));
        add("foreign-nested", 3, FOREIGN, nested(GIVEN_NAME, SURNAME), FAMILIES);
        add(
                "foreign-born-address",
                3,
                FOREIGN,
                List.of(GIVEN_NAME, SURNAME, BORN, ADDRESS, SUBURB, POSTCODE),
                FAMILIES);
        add("vietnamese-village-born", 2, NamePool.VIETNAMESE, List.of(NAME, BORN, VILLAGE));
        add("khmer-village-born", 2, NamePool.KHMER, List.of(NAME, BORN, VILLAGE));
        add(
                "thai-city-born-or-age",
                2,
                NamePool.THAI,
                List.of(GIVEN_NAME, SURNAME, SEX, BORN, AGE, CITY),
                FAMILIES,
                AGES_ON_THE_SECOND);
    }

    private static List<ShapeColumn> nested(ShapeColumn... others) {
        var columns = new ArrayList<>(List.of(others));
        columns.addAll(NESTED);
        return columns;
    }

    private void add(String name, int lists, NamePool names, List<ShapeColumn> columns, Trait... traits) {
        shapes.add(new ListShape(name, columns, lists, names, List.of(traits)));
    }
}
