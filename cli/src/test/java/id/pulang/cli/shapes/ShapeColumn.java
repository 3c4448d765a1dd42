package id.pulang.cli.shapes;

/** A column of an invented list, and how clerks go wrong in it. */
public enum ShapeColumn {
    NAME("Nama", Slips.NAME),
    GIVEN_NAME("Given name", Slips.NAME),
    SURNAME("Surname", Slips.NAME),
    SEX("L/P", Slips.SEX),
    BORN("Tanggal Lahir", Slips.DATE),
    BIRTH_YEAR("Tahun Lahir", Slips.NUMBER),
    AGE("Umur", Slips.NUMBER),
    NIK("NIK", Slips.CODE),
    PASSPORT("No Paspor", Slips.CODE),
    PHONE("No HP", Slips.CODE),
    EMAIL("Email", Slips.CODE),
    ACCOUNT("No Rekening", Slips.CODE),
    VILLAGE("Desa", Slips.PLACE),
    DISTRICT("Kecamatan", Slips.PLACE),
    REGENCY("Kabupaten", Slips.PLACE),
    PROVINCE("Provinsi", Slips.PLACE),
    SUBURB("Suburb", Slips.PLACE),
    POSTCODE("Postcode", Slips.PLACE),
    STATE("State", Slips.PLACE),
    CITY("City", Slips.WORDS),
    BIRTH_PLACE("Tempat Lahir", Slips.WORDS),
    ADDRESS("Alamat", Slips.PLACE),
    MOTHER("Nama Ibu", Slips.NAME),
    EMPLOYER("Employer", Slips.WORDS),
    SITE("Work site", Slips.WORDS),
    JOB("Pekerjaan", Slips.WORDS),
    MARITAL("Status Perkawinan", Slips.WORDS),
    COUNTRY("Negara", Slips.NONE),
    INTAKE("Tanggal Masuk", Slips.NONE),
    NOTE("Keterangan", Slips.NONE);

    private final String heading;
    private final Slips slips;

    ShapeColumn(String heading, Slips slips) {
        this.heading = heading;
        this.slips = slips;
    }

    /** The heading over it. */
    public String heading() {
        return heading;
    }

    Slips slips() {
        return slips;
    }

    /** Kinds of slips. */
    enum Slips {
        NAME,
        SEX,
        DATE,
        NUMBER,
        CODE,
        /** A place within larger ones: all of them change together when somebody moves. */
        PLACE,
        WORDS,
        NONE
    }
}
