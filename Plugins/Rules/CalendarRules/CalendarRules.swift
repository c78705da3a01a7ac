// CalendarRules
