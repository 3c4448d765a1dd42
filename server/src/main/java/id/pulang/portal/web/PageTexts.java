package id.pulang.portal.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the pages in one language. */
final class PageTexts {

    private final ResourceBundle texts;
    private final Locale locale;

    PageTexts(String language) {
        locale = Locale.forLanguageTag(language);
        texts = ResourceBundle.getBundle(
                "messages.portal",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... with) {
        return new MessageFormat(texts.getString(key), locale).format(with);
    }

    Locale locale() {
        return locale;
    }
}
