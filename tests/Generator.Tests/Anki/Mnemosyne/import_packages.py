"""Imports Anki packages, one after the other, into one fresh collection of Mnemosyne, and prints what it holds after each.

usage: import_packages.py PACKAGE [PACKAGE ...]
A line of JSON for each import: a list of cards, each with its id, its note's guid, its tags, and question and answer as
Mnemosyne shows them.
"""
import json
import os
import shutil
import sys
import tempfile
import traceback

from mnemosyne.libmnemosyne import Mnemosyne
from mnemosyne.libmnemosyne.ui_components.main_widget import MainWidget
from mnemosyne.libmnemosyne.ui_components.review_widget import ReviewWidget


class SilentWidget(MainWidget):
    """Stands for the window; an error that Mnemosyne would show ends the run."""

    def show_information(self, text):
        pass

    def show_error(self, text):
        raise RuntimeError(text)

    def set_progress_text(self, text):
        pass

    def set_progress_range(self, maximum):
        pass

    def set_progress_update_interval(self, interval):
        pass

    def increase_progress(self, value):
        pass

    def set_progress_value(self, value):
        pass

    def close_progress(self):
        pass


class SilentReview(ReviewWidget):
    """Stands for the place where cards are shown."""

    def stop_media(self):
        pass

    def redraw_now(self):
        pass


def start(folder):
    program = Mnemosyne(upload_science_logs=False, interested_in_old_reps=True, asynchronous_database=True)
    program.components.insert(0, ("mnemosyne.libmnemosyne.gui_translators.gettext_gui_translator", "GetTextGuiTranslator"))
    program.components.append(("import_packages", "SilentWidget"))
    program.gui_for_component["ScheduledForgottenNew"] = [("import_packages", "SilentReview")]
    program.initialise(folder, automatic_upgrades=False)
    return program


def body(page):
    return page.split("<body", 1)[-1]


def cards(program):
    database = program.database()
    for internal_id, _ in database.cards():
        card = database.card(internal_id, is_id_internal=True)
        yield {
            "id": card.id,
            "guid": card.fact.id,
            "tags": sorted(tag.name for tag in card.tags),
            "question": body(card.question()),
            "answer": body(card.answer()),
        }


def main():
    sys.modules["import_packages"] = sys.modules["__main__"]
    folder = tempfile.mkdtemp()
    try:
        program = start(os.path.join(folder, "data"))
        reader = next(f for f in program.component_manager.all("file_format") if type(f).__name__ == "Anki2")
        for number, package in enumerate(sys.argv[1:]):
            # Mnemosyne unpacks beside the package.
            copy = os.path.join(folder, f"{number}.apkg")
            shutil.copy(package, copy)
            reader.do_import(copy)
            program.database().save()
            print(json.dumps(sorted(cards(program), key=lambda card: card["id"])))
        program.finalise()
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    try:
        main()
    except Exception:
        # Mnemosyne takes over what Python does with an uncaught error, and ends as if nothing had happened.
        traceback.print_exc()
        sys.exit(1)
