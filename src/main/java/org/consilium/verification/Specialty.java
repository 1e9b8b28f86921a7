package org.consilium.verification;

import org.consilium.ui.Message;

/// A field of practice. The code is ours, in lower-case words (`general-practice`), and is what
/// tables and addresses hold; the name is what people read.
public record Specialty(String code, Message name) {}
