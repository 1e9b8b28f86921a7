package org.consilium.administration.health;

/// Lines of the text form of Prometheus, version 0.0.4.
final class FigureText {
    private final StringBuilder text = new StringBuilder();

    void head(String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    void line(String name, String labels, Number value) {
        text.append(name).append('{').append(labels).append("} ").append(value).append('\n');
    }

    void gauge(String name, String help, Number value) {
        head(name, "gauge", help);
        text.append(name).append(' ').append(value).append('\n');
    }

    void counter(String name, String help, Number value) {
        head(name, "counter", help);
        text.append(name).append(' ').append(value).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
