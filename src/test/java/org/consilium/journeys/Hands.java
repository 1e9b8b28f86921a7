package org.consilium.journeys;

import com.microsoft.playwright.Locator;

/// How somebody works a page.
interface Hands {
    void press(Locator control);

    void write(Locator field, String text);

    /// Chooses the option of a list by its words.
    void choose(Locator list, String option);

    /// Ticks a box, or one of several circles.
    void tick(Locator box);

    /// With a mouse or a finger.
    final class Pointing implements Hands {
        @Override
        public void press(Locator control) {
            control.click();
        }

        @Override
        public void write(Locator field, String text) {
            field.fill(text);
        }

        @Override
        public void choose(Locator list, String option) {
            list.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        }

        @Override
        public void tick(Locator box) {
            box.check();
        }
    }
}
