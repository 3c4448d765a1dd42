package id.pulang.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a list can hold, and the headings by which it is recognised. */
enum Kind {
    NAME(
            "name",
            "nama",
            "nama lengkap",
            "full name",
            "fullname",
            "patient name",
            "nama yang dicari",
            "given name",
            "first name",
            "firstname",
            "nama depan",
            "surname",
            "last name",
            "lastname",
            "family name",
            "nama belakang"),
    OTHER_NAME("other name", "alias", "nickname", "panggilan", "nama panggilan", "name used at work"),
    BORN("born", "date of birth", "dob", "birth date", "birthdate", "tgl lahir", "tanggal lahir"),
    PLACE_AND_BORN("tempat, tanggal lahir", "tempat tanggal lahir", "ttl", "place and date of birth"),
    AGE("age", "umur", "usia"),
    AGE_ON("date in", "tanggal masuk"),
    SEX("sex", "gender", "jk", "l/p", "jenis kelamin"),
    NIK("nik", "national number", "national id", "no ktp", "soc sec id"),
    PASSPORT("passport", "passport no", "passport number", "paspor", "no paspor", "nomor paspor"),
    PHONE("phone", "mobile", "telepon", "no hp", "hp", "no telepon"),
    BIRTH_PLACE("birth place", "birthplace", "place of birth", "tempat lahir", "asal", "suburb"),
    MOTHER("mother", "mother name", "nama ibu", "ibu kandung", "nama ibu kandung"),
    IGNORED();

    private final List<String> headings;

    Kind(String... headings) {
        this.headings = List.of(headings);
    }

    /** The kind of column that usually has this heading. */
    static Optional<Kind> recognise(String heading) {
        String plain =
                heading.toLowerCase(Locale.ROOT).replaceAll("[_.\\s]+", " ").strip();
        return Stream.of(values()).filter(kind -> kind.headings.contains(plain)).findFirst();
    }
}
