package org.consilium.ui;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lines of CSV as RFC 4180 has them, safe to open in a spreadsheet: a cell that a spreadsheet
/// would take for a formula is given an apostrophe in front.
public final class Csv {
    /// Also the full-width signs, which some spreadsheets fold.
    private static final String BEGIN_FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n;\t]|^\\s|\\s$");

    private Csv() {}

    /// One line with its end; null is an empty cell.
    public static String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        if (!text.isEmpty() && BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0 && !isNumber(text)) {
            text = "'" + text;
        }
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
