package org.consilium.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/// Tab, Enter, Space and letters only; whatever has the focus must show it.
final class Keyboard implements Hands {
    private static final int STEPS = 150;
    private static final String HAS_FOCUS = "it => it === document.activeElement";
    private static final String SHOWS_FOCUS =
            """
            it => {
                const shown = element => {
                    const style = getComputedStyle(element);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                        || style.boxShadow !== 'none';
                };
                return shown(it) || shown(it.parentElement);
            }
            """;

    @Override
    public void press(Locator control) {
        reach(control);
        control.page().keyboard().press("Enter");
    }

    @Override
    public void write(Locator field, String text) {
        reach(field);
        field.page().keyboard().press("Control+A");
        field.page().keyboard().type(text);
    }

    @Override
    public void choose(Locator list, String option) {
        reach(list);
        list.page().keyboard().type(option);
        assertThat(list.evaluate("it => it.selectedOptions[0].textContent.trim()"))
                .isEqualTo(option);
    }

    /// Into a group of circles Tab leads to the first, arrows to the others.
    @Override
    public void tick(Locator box) {
        if ("radio".equals(box.getAttribute("type"))) {
            var group = box.page().locator("input[name=" + box.getAttribute("name") + "]");
            reach(group.first());
            for (int i = 0; i < group.count() && !has(box); i++) {
                box.page().keyboard().press("ArrowDown");
            }
        } else {
            reach(box);
        }
        if (!box.isChecked()) {
            box.page().keyboard().press("Space");
        }
        assertThat(box.isChecked()).isTrue();
    }

    private static void reach(Locator control) {
        control.waitFor();
        for (int i = 0; i < STEPS && !has(control); i++) {
            control.page().keyboard().press("Tab");
        }
        assertThat(has(control)).as("Tab leads to %s", control).isTrue();
        assertThat(control.evaluate(SHOWS_FOCUS)).as("focus shows on %s", control).isEqualTo(true);
    }

    private static boolean has(Locator control) {
        return Boolean.TRUE.equals(control.evaluate(HAS_FOCUS));
    }
}
