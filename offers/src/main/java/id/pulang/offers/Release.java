package id.pulang.offers;

import id.pulang.offers.data.DataRow;
import java.time.LocalDate;

/**
 * A version of rules, facts and words.
 *
 * @param version its name
 * @param released when it was released
 * @param validUntil the last day on which it can answer that no sign was found; then it is too old to say so
 * @param highPay from how many rupiah a month on pay is high for work that asks for no skill
 */
public record Release(String version, LocalDate released, LocalDate validUntil, double highPay) {

    static final int COLUMNS = 4;

    static Release of(DataRow row) {
        return new Release(row.text(0), row.day(1), row.day(2), row.number(3));
    }
}
