package id.pulang.offers.contacts;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import id.pulang.offers.data.DataFiles;
import id.pulang.offers.data.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a report can name of a recruiter: telephone numbers, handles, numbers of accounts. A row of digits that
 * may be either a telephone or an account is given as both. Immutable; any number of threads may share one.
 */
public final class ReportableContacts {

    /** A number of an account does not begin with 0 or a plus, which those of telephones do. */
    private static final Pattern DIGITS = Pattern.compile("(?<![+\\d.-])[1-9](?:[ .-]?\\d){7,17}(?!\\d)");

    private static final Pattern HANDLE = Pattern.compile(
            "(?:(?<![\\w.@])@|(?:t\\.me|telegram\\.me|instagram\\.com|facebook\\.com|tiktok\\.com)/@?)([A-Za-z0-9_.]{4,40})");
    private static final Pattern AMOUNTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:[ /-]+\\d{1,3}(?:\\.\\d{3})+)*");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final int MOST_ATTEMPTS = 200;

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    private final String home;

    /** Reads numbers without a country code as those of this state, ISO 3166-1 alpha-2. */
    public ReportableContacts(String home) {
        this.home = home;
    }

    /** Reads them as those of the home state that is delivered. */
    public static ReportableContacts delivered() {
        return new ReportableContacts(HomeState.of(DataFiles.delivered()));
    }

    /** The contacts of a text in the form in which two of them are compared, in the order of their kinds. */
    public List<Contact> in(String text) {
        var found = new ArrayList<Contact>();
        for (PhoneNumberMatch match : phones.findNumbers(text, home, Leniency.POSSIBLE, MOST_ATTEMPTS)) {
            if (!AMOUNTS.matcher(match.rawString()).matches()) {
                String number = phones.format(match.number(), PhoneNumberFormat.E164);
                found.add(new Contact(ContactKind.PHONE, number, new Span(match.start(), match.end())));
            }
        }
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            if (!AMOUNTS.matcher(digits.group()).matches()) {
                String account = NO_DIGIT.matcher(digits.group()).replaceAll("");
                found.add(new Contact(ContactKind.ACCOUNT, account, new Span(digits.start(), digits.end())));
            }
        }
        Matcher handle = HANDLE.matcher(text);
        while (handle.find()) {
            String name = handle.group(1).toLowerCase(Locale.ROOT).replaceAll("\\.+$", "");
            found.add(new Contact(ContactKind.HANDLE, name, new Span(handle.start(), handle.end())));
        }
        return List.copyOf(found);
    }
}
