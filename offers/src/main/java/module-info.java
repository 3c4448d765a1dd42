/**
 * Checks job offers: what a text promises, which facts speak against it, which signs of recruitment for online-scam
 * compounds it bears, and what to ask before going.
 *
 * <p>Exported are the door ({@code OfferChecker} and what it gives) and the values of what it finds. How texts are
 * normalised and phrases found is not.
 */
module id.pulang.offers {
    requires static org.jspecify;
    requires com.google.i18n.phonenumbers.libphonenumber;

    exports id.pulang.offers;
    exports id.pulang.offers.agencies;
    exports id.pulang.offers.contacts;
    exports id.pulang.offers.data;
    exports id.pulang.offers.exported;
    exports id.pulang.offers.facts;
    exports id.pulang.offers.rules;
    exports id.pulang.offers.trials;
}
