package org.consilium.platform;

/// A reason why Consilium cannot start that the person who started it can do something about.
///
/// The message is a whole sentence (or two) for that person: what is wrong, then what to do.
/// `StartupReport` prints it alone, without a stack trace, and the process ends with exit code 1.
/// Thrown before anything was changed, or after the change was undone.
public final class StartupProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartupProblem(String sentence) {
        super(sentence);
    }

    public StartupProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
