package org.consilium.groups.room;

import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.verification.Specialties;
import org.springframework.validation.BindingResult;

/// What can be wrong with the form of a room.
final class RoomProblems {
    private RoomProblems() {}

    static Problems of(RoomForm form, BindingResult result, Specialties specialties) {
        var problems = Problems.of(result);
        if (!form.specialty().isEmpty() && specialties.find(form.specialty()).isEmpty()) {
            problems.add("specialty", Message.of("Choose a specialty from the list."));
        }
        return problems;
    }

    static Message nameTaken(String name) {
        return Message.of(
                "There is a room called {name} already. Join it, or choose another name.",
                "name",
                name);
    }
}
