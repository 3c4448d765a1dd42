package id.pulang.incidents.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An invented list as offices write them: any headings, separators, alphabets, dates, slips and lines around it. */
final class MessyList {

    private static final List<String> GIVEN =
            List.of("Siti", "Budi", "Ani", "Joko", "José", "Dewi", "Rahmat", "Na", "M. Rizki", "I  Wayan", "Nguyễn");
    private static final List<String> FAMILY =
            List.of("Aminah", "Santoso", "Lubis", "Ximénes", "Sitorus", "Nasution", "S.H.", "Tambunan");
    private static final List<String> PLACES = List.of("Binjai", "Medan", "Kab. Solo", "Deli Serdang", "Bandung");
    private static final List<String> NOTHING = List.of("", "-", "n/a", "tidak ada", "?", "NA", "kosong");

    private final Random random;
    private final int seed;
    private final Map<String, Supplier<String>> columns = new LinkedHashMap<>();

    MessyList(int seed) {
        this.seed = seed;
        this.random = new Random(seed);
        some(any("No", "No.", "#", "No. Reg", "kode"), () -> "A-" + random.nextInt(1000), 70);
        names();
        births();
        some(any("L/P", "Sex", "JK", "Jenis Kelamin", "q"), this::sex, 70);
        some(any("NIK", "No. KTP", "National ID"), this::nik, 60);
        some(any("Paspor", "Passport No", "Travel document"), this::passport, 60);
        some(any("No HP/WA", "Telepon", "Phone"), this::phone, 50);
        some(any("Nama Ibu", "Mother's name", "ibu kandung"), this::name, 40);
        some(any("Asal", "Hometown", "Daerah asal"), () -> any(PLACES), 40);
        some(any("Alamat", "Address", "Kab/Kota"), () -> "Jl. " + any(FAMILY) + " " + random.nextInt(5), 40);
        some(any("Provinsi Asal", "Province"), () -> any("Sumatera Utara", "Jawa Barat", "Aceh"), 40);
        some(any("Nationality", "Kewarganegaraan"), () -> "INDONESIA", 40);
        some(any("Pekerjaan", "Occupation"), () -> any("admin", "guru", "petani"), 30);
        some(any("Keterangan", "Remarks", "Gelang", "xyz"), () -> any("sakit", "luka, ringan", "baris\nkedua"), 40);
        some(any("Nama Pelapor", "Petugas"), this::name, 30);
        some(any("Lokasi terakhir", "Found at"), () -> any("Chrey Thum", "Bavet"), 30);
    }

    private void names() {
        switch (random.nextInt(3)) {
            case 0 -> {
                columns.put(any("First Name", "Nama depan"), () -> any(GIVEN));
                columns.put(any("Last Name", "Surname", "Marga"), () -> any(FAMILY));
            }
            case 1 -> {
                columns.put(any("Nama", "Nama Lengkap (sesuai KTP)", "NAME"), this::name);
                some(any("Panggilan", "Alias"), () -> any(GIVEN), 60);
            }
            default -> columns.put(any("Nama Lengkap", "Full name", "Name of person"), this::name);
        }
    }

    private void births() {
        switch (random.nextInt(5)) {
            case 0 -> columns.put(any("Tgl Lahir", "Date of birth", "DOB"), this::date);
            case 1 ->
                columns.put(
                        any("Tempat, Tanggal Lahir", "TTL", "Tempat/Tgl Lahir"),
                        () -> any(PLACES) + any(", ", " / ") + date());
            case 2 -> {
                columns.put(
                        any("Umur", "Age", "Usia"), () -> any("~25", "31", "25 th", "sekitar 40", "dewasa", "19.0"));
                some(any("Date in", "Tanggal pendataan"), () -> "17/10/2025", 60);
            }
            case 3 -> {
                columns.put("Tahun lahir", () -> "" + (1960 + random.nextInt(45)));
                columns.put("Bulan lahir", () -> "" + (1 + random.nextInt(12)));
                columns.put("Hari lahir", () -> "" + (1 + random.nextInt(31)));
            }
            default ->
                columns.put(
                        "dob",
                        () -> "%02d/%02d/%d"
                                .formatted(1 + random.nextInt(12), 1 + random.nextInt(28), 1960 + random.nextInt(45)));
        }
    }

    private void some(String heading, Supplier<String> cells, int inAHundred) {
        if (random.nextInt(100) < inAHundred) {
            columns.put(heading, cells);
        }
    }

    private String name() {
        String name = any(GIVEN) + " " + any(FAMILY);
        return any(name, name, name.toUpperCase(Locale.ROOT), name + "\u200B", "Sit\u0456 Aminah", "=1+1");
    }

    private String date() {
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        int year = 1960 + random.nextInt(45);
        return any(
                "%02d/%02d/%d".formatted(day, month, year),
                "%d-%d-%02d".formatted(day, month, year % 100),
                "%d-%02d-%02d".formatted(year, month, day),
                day + " " + any("Februari", "Mei", "Agt", "Nopember", "Des") + " " + year,
                "" + year,
                "31/02/" + year,
                "01/01/2031",
                "1/1/1850",
                "besok");
    }

    private String sex() {
        return any("L", "P", "laki2", "Perempuan", "M", "F", "1", "2", "cewek", "x");
    }

    private String nik() {
        String nik = "12140147029" + (10_000 + random.nextInt(80_000));
        return any(nik, nik, nik, nik, nik.substring(1), nik.replace('7', 'O'), "0000000000000000");
    }

    private String passport() {
        return any("X" + (1_000_000 + random.nextInt(9_000_000)), "c 1234567", "hilang", "xxxx");
    }

    private String phone() {
        return any("0812-1111-2222", "+62 857 9172 9324", "'081234567", "123");
    }

    /** Writes it and answers where. */
    Path writeInto(Path folder) throws IOException {
        List<List<String>> lines = lines();
        if (seed % 5 == 0) {
            return Files.write(folder.resolve("list-" + seed + ".xlsx"), workbook(lines));
        }
        char separator = any(",", ";", "\t", "|").charAt(0);
        String text = lines.stream().map(line -> line(line, separator)).collect(Collectors.joining("\n")) + "\n";
        return Files.write(folder.resolve("list-" + seed + ".csv"), bytes(text));
    }

    private List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        if (random.nextInt(3) == 0) {
            lines.add(List.of("DAFTAR WNI"));
            lines.add(List.of());
        }
        var headings = List.copyOf(columns.keySet());
        lines.add(headings);
        for (int row = 0; row < 5 + random.nextInt(40); row++) {
            lines.add(columns.values().stream()
                    .map(cells -> random.nextInt(10) == 0 ? any(NOTHING) : cells.get())
                    .toList());
            if (random.nextInt(25) == 0) {
                lines.add(any(List.of(headings, Collections.nCopies(headings.size(), ""))));
            }
        }
        if (random.nextInt(3) == 0) {
            lines.add(List.of("Jumlah: 5"));
        }
        return lines;
    }

    private static String line(List<String> cells, char separator) {
        return cells.stream()
                .map(cell -> cell.indexOf(separator) >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('"') >= 0
                        ? '"' + cell.replace("\"", "\"\"") + '"'
                        : cell)
                .collect(Collectors.joining(String.valueOf(separator)));
    }

    private byte[] bytes(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 2 -> text.getBytes(Charset.forName("windows-1252"));
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    /** The least that makes a workbook. */
    private static byte[] workbook(List<List<String>> lines) {
        var rows = new StringBuilder();
        for (int row = 0; row < lines.size(); row++) {
            rows.append("<row r=\"%d\">".formatted(row + 1));
            lines.get(row)
                    .forEach(cell -> rows.append("<c t=\"inlineStr\"><is><t>")
                            .append(cell.replace("&", "&amp;").replace("<", "&lt;"))
                            .append("</t></is></c>"));
            rows.append("</row>");
        }
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"r\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                        .formatted(relations, office),
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"r\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                        .formatted(relations, office),
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r\"/></sheets></workbook>"
                        .formatted(main, office),
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(main, rows)));
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String any(String... texts) {
        return any(Arrays.asList(texts));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
