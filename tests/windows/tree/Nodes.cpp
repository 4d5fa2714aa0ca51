#include "Nodes.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QJsonObject>
#include <QWindow>

#include <algorithm>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int mostNodes = 20'000;
constexpr int deepest = 40;
constexpr qsizetype longestName = 4'096;
constexpr int longestValue = 262'144;

struct RoleName
{
    QAccessible::Role role;
    QLatin1StringView name;
};

/// As Qt itself spells them for AT-SPI; a role that is not here has nobody who looks for it.
constexpr RoleName roleNames[] {
    { QAccessible::TitleBar, "title bar"_L1 },
    { QAccessible::MenuBar, "menu bar"_L1 },
    { QAccessible::ScrollBar, "scroll bar"_L1 },
    { QAccessible::AlertMessage, "alert message"_L1 },
    { QAccessible::Window, "frame"_L1 },
    { QAccessible::Client, "filler"_L1 },
    { QAccessible::PopupMenu, "popup menu"_L1 },
    { QAccessible::MenuItem, "menu item"_L1 },
    { QAccessible::ToolTip, "tool tip"_L1 },
    { QAccessible::Document, "document"_L1 },
    { QAccessible::Pane, "panel"_L1 },
    { QAccessible::Dialog, "dialog"_L1 },
    { QAccessible::Border, "frame"_L1 },
    { QAccessible::Grouping, "panel"_L1 },
    { QAccessible::Separator, "separator"_L1 },
    { QAccessible::ToolBar, "tool bar"_L1 },
    { QAccessible::StatusBar, "status bar"_L1 },
    { QAccessible::Table, "table"_L1 },
    { QAccessible::ColumnHeader, "column header"_L1 },
    { QAccessible::RowHeader, "row header"_L1 },
    { QAccessible::Row, "row"_L1 },
    { QAccessible::Cell, "cell"_L1 },
    { QAccessible::Link, "link"_L1 },
    { QAccessible::List, "list"_L1 },
    { QAccessible::ListItem, "list item"_L1 },
    { QAccessible::Tree, "tree"_L1 },
    { QAccessible::TreeItem, "tree item"_L1 },
    { QAccessible::PageTab, "page tab"_L1 },
    { QAccessible::PropertyPage, "property page"_L1 },
    { QAccessible::Indicator, "indicator"_L1 },
    { QAccessible::Graphic, "graphic"_L1 },
    { QAccessible::StaticText, "label"_L1 },
    { QAccessible::EditableText, "text"_L1 },
    { QAccessible::Button, "push button"_L1 },
    { QAccessible::CheckBox, "check box"_L1 },
    { QAccessible::RadioButton, "radio button"_L1 },
    { QAccessible::ComboBox, "combo box"_L1 },
    { QAccessible::ProgressBar, "progress bar"_L1 },
    { QAccessible::Slider, "slider"_L1 },
    { QAccessible::SpinBox, "spin box"_L1 },
    { QAccessible::ButtonDropDown, "button with drop down"_L1 },
    { QAccessible::ButtonMenu, "button menu"_L1 },
    { QAccessible::PageTabList, "page tab list"_L1 },
    { QAccessible::Splitter, "splitter"_L1 },
    { QAccessible::LayeredPane, "layered pane"_L1 },
    { QAccessible::Heading, "heading"_L1 },
    { QAccessible::Notification, "notification"_L1 },
};

QString nameOf(QAccessible::Role role)
{
    const auto found = std::ranges::find(roleNames, role, &RoleName::role);
    return found == std::ranges::end(roleNames) ? u"unknown"_s : QString(found->name);
}

/// What stands in a field; of a password a screen reader gets nothing either.
QString valueOf(QAccessibleInterface &node)
{
    switch (node.role()) {
    case QAccessible::EditableText:
        if (const QAccessibleTextInterface *text = node.textInterface())
            return text->text(0, std::min(text->characterCount(), longestValue));
        break;
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::ProgressBar:
        return node.text(QAccessible::Value).left(longestName);
    default: // an enumeration of another library, of which few have a value
        break;
    }
    return {};
}

/// As a screen reader does it: until then Qt tells nobody of changes, and rows would be other rows' after one.
void introduce(const QWindow &window)
{
    constexpr LPARAM uiaRootObject = -25;
    SendMessageW(reinterpret_cast<HWND>(window.winId()), WM_GETOBJECT, 0, uiaRootObject);
}

class Reading
{
public:
    explicit Reading(qreal ratio)
        : m_ratio(ratio)
    {
    }

    void read(QAccessibleInterface *node, int depth, QJsonArray &into) const
    {
        if (!node || !node->isValid() || depth > deepest || into.size() >= mostNodes)
            return;
        const QAccessible::State state = node->state();
        if (depth > 0 && (state.invisible || state.offscreen))
            return;
        into += written(*node, state, depth);
        const int children = std::min(node->childCount(), mostNodes);
        for (int n = 0; n < children; ++n)
            read(node->child(n), depth + 1, into);
    }

private:
    [[nodiscard]] QJsonObject written(QAccessibleInterface &node, QAccessible::State state, int depth) const
    {
        const QRect at = node.rect();
        QJsonObject object { { u"depth"_s, depth },
                             { u"role"_s, nameOf(node.role()) },
                             { u"name"_s, node.text(QAccessible::Name).left(longestName) } };
        object[u"rect"_s] = QJsonArray { pixels(at.x()), pixels(at.y()), pixels(at.width()), pixels(at.height()) };
        if (const QString value = valueOf(node); !value.isEmpty())
            object[u"value"_s] = value;
        if (state.focused)
            object[u"focused"_s] = true;
        if (state.active)
            object[u"active"_s] = true;
        if (state.disabled)
            object[u"disabled"_s] = true;
        return object;
    }

    /// The one screen of the test begins at 0, 0.
    [[nodiscard]] int pixels(int length) const { return qRound(length * m_ratio); }

    qreal m_ratio;
};

} // namespace

QJsonArray visibleNodes()
{
    QJsonArray nodes;
    for (const QWindow *window : QGuiApplication::topLevelWindows()) {
        if (!window->isVisible())
            continue;
        if (!QAccessible::isActive())
            introduce(*window);
        Reading(window->devicePixelRatio()).read(window->accessibleRoot(), 0, nodes);
    }
    return nodes;
}

} // namespace toasoan
