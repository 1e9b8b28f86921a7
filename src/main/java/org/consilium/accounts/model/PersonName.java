package org.consilium.accounts.model;

import com.ibm.icu.text.SpoofChecker;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A name that is what it looks like: no word of it mixes alphabets whose letters look alike (a
/// Cyrillic а among Latin letters), and nothing in it is invisible or turns the direction of what
/// follows. Names of any one alphabet are welcome, and of several, word by word.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PersonName.Check.class)
public @interface PersonName {
    String message() default
            "This name holds invisible characters, or letters of different alphabets that look alike. Please type it anew.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Asks ICU, word by word (UTS 39).
    class Check implements ConstraintValidator<PersonName, String> {
        private static final SpoofChecker CHECKER =
                new SpoofChecker.Builder()
                        .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE)
                        .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
                        .build();

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            for (var word : value.strip().split("[\\s\\p{Pd}]+", -1)) {
                if (CHECKER.failsChecks(word) || word.codePoints().anyMatch(Check::isHidden)) {
                    return false;
                }
            }
            return true;
        }

        /// Controls, and what is for format only, but for the two joiners some scripts need.
        private static boolean isHidden(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> true;
                case Character.FORMAT -> character != 0x200C && character != 0x200D;
                default -> false;
            };
        }
    }
}
