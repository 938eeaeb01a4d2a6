"""The fixtures of the site's tests, for those of the keyboard."""

from tests.site.conftest import hardest_page as hardest_page
from tests.site.conftest import visits as visits
