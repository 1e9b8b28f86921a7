package org.consilium.accounts.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An address mail can be sent to: one `@`, a domain with a dot, at most 254 characters of visible
/// ASCII. Whether it exists only its confirmation tells.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EmailAddress.Check.class)
public @interface EmailAddress {
    String message() default "Please write an e-mail address, such as name@hospital.example.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Checks the shape.
    class Check implements ConstraintValidator<EmailAddress, String> {
        private static final Pattern SHAPE =
                Pattern.compile(
                        "[!-~&&[^@<>\"(),:;\\[\\]\\\\]]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
        private static final int LONGEST = 254;

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value != null && isShaped(value);
        }

        /// Whether a text has the shape of an address.
        public boolean isShaped(String value) {
            return value.length() <= LONGEST && SHAPE.matcher(value).matches();
        }
    }
}
