package id.pulang.faults;

import java.nio.charset.StandardCharsets;

/** A list of invented people; every hundredth row holds a number that cannot be one. */
record LongList(int rows) {

    private static final int ONE_WRONG_IN = 100;

    byte[] bytes() {
        var text = new StringBuilder("No,Nama,Tgl Lahir,NIK\n");
        for (int row = 1; row <= rows; row++) {
            text.append("%d,Orang %d,%02d/%02d/1999,%s\n"
                    .formatted(row, row, row % 28 + 1, row % 12 + 1, row % ONE_WRONG_IN == 0 ? "12X4" : ""));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    int problems() {
        return rows / ONE_WRONG_IN;
    }
}
