package id.pulang.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The rules of axe, held against a page. What {@link AxeBuilder} does, with less work: the browser compiles axe once
 * for all pages of a window, a page that is looked at again keeps it, and only what breaks a rule is answered.
 */
final class Axe {

    /**
     * Half of the time of axe is that of the rule of contrast, and much of that is reading the same few colours over
     * and over. A colour that was read once is the same the next time.
     */
    private static final String READ_EACH_COLOUR_ONCE = """
            ;(() => {
              const { prototype } = axe.commons.color.Color;
              const read = prototype.parseString;
              const known = new Map();
              prototype.parseString = function (text) {
                const { r, g, b, alpha } = known.get(text) ?? read.call(this, text);
                Object.assign(this, { r, g, b, alpha });
                if (!known.has(text)) known.set(text, { r, g, b, alpha });
                return this;
              };
            })();""";

    /** Every rule is held against every element; of those that keep a rule only one is described in the answer. */
    private static final String BROKEN = """
            async () => (await axe.run(document, { resultTypes: ["violations"] })).violations.map((rule) =>
              [`${rule.id}: ${rule.help}`, ...rule.nodes.map((node) => `${node.html} ${node.failureSummary}`)].join("\\n  "))""";

    private static final JsonObject LOAD = new JsonObject();

    static {
        LOAD.addProperty("expression", AxeBuilder.getAxeScript() + READ_EACH_COLOUR_ONCE);
    }

    private final Page page;
    private final CDPSession browser;

    Axe(Page page) {
        this.page = page;
        this.browser = page.context().newCDPSession(page);
    }

    /** One text for each rule that is broken, with every element that breaks it. No page has frames. */
    List<String> violations() {
        if ("undefined".equals(page.evaluate("() => typeof axe"))) {
            browser.send("Runtime.evaluate", LOAD);
        }
        return ((List<?>) page.evaluate(BROKEN)).stream().map(Object::toString).toList();
    }
}
