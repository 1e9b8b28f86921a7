package org.consilium.accounts.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A password one may choose: 10 characters or more, no rules about which; at most 72 bytes,
/// because bcrypt reads no further.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Password.Check.class)
public @interface Password {
    String message() default
            "Please choose a password of 10 to 72 characters; a few words in a row are good.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Checks the length, and that it is not one character again and again.
    class Check implements ConstraintValidator<Password, String> {
        private static final int SHORTEST = 10;
        private static final int LONGEST_BYTES = 72;
        private static final int FEWEST_DIFFERENT = 4;

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value != null
                    && value.codePointCount(0, value.length()) >= SHORTEST
                    && value.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES
                    && value.chars().distinct().count() >= FEWEST_DIFFERENT;
        }
    }
}
