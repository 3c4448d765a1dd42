package id.pulang.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The hands of an officer at a page, who count what they press and what they type. */
final class Hands {

    private final Window window;
    private int presses;
    private int typed;

    Hands(Window window) {
        this.window = window;
    }

    int presses() {
        return presses;
    }

    int typed() {
        return typed;
    }

    Page page() {
        return window.page();
    }

    /** Presses the act of the home page that says so. */
    void act(String what) {
        press(page().locator(".act-row", new Page.LocatorOptions().setHasText(what))
                .first()
                .locator("a.btn"));
    }

    /** Presses the number of people of an act of the home page. */
    void count(String what) {
        press(page().locator(".act-row", new Page.LocatorOptions().setHasText(what))
                .first()
                .locator("a.count"));
    }

    /** Presses the first button or link of the page with such words. */
    void press(String words) {
        var named = Pattern.compile(words);
        Locator buttons = page().locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(named))
                .or(page().locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(named)));
        press(buttons.first());
    }

    void press(Locator what) {
        presses++;
        what.click();
        window.settle();
    }

    /** Selects one of the words of a field, which counts as a press. */
    void select(Locator field, String value) {
        presses++;
        field.selectOption(value);
        window.settle();
    }

    /** Presses a key, or keys held together. */
    void key(String name) {
        presses++;
        page().keyboard().press(name);
        window.settle();
    }

    /** Types a text, which counts as one however long it is. */
    void type(Locator field, String text) {
        typed++;
        field.fill(text);
        window.settle();
    }

    /** Writes a reason, which the rules of the matter ask for and nobody counts. */
    void reason(Locator field, String text) {
        field.fill(text);
    }

    /** Chooses a file. */
    void choose(Locator field, Path file) {
        presses++;
        field.setInputFiles(file);
    }
}
